import type { Text } from "./text";

export function notRead(reason: string): Text {
  return {
    id: `Cakupan gagal membaca berkas ini (${reason}). Tidak ada isinya yang diimpor. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.`,
    en: `Cakupan failed to read this file (${reason}). Nothing of it is imported. Open it in Excel, save it as .xlsx, then try again.`,
  };
}
