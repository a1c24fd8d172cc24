import type { Text } from "./text";

export const building: Text = {
  id: "Menyiapkan meja kerja Cakupan…",
  en: "Preparing the Cakupan workbench…",
};

export function ready(url: string): Text {
  return {
    id: `Meja kerja siap: ${url} (hentikan dengan Ctrl+C)`,
    en: `The workbench is ready: ${url} (stop with Ctrl+C)`,
  };
}

export function portTaken(port: number): Text {
  return {
    id: `Port ${port} sedang dipakai program lain. Tutup program itu, atau pilih port lain: PORT=${port + 1} npm start`,
    en: `Port ${port} is in use by another program. Close that program, or choose another port: PORT=${port + 1} npm start`,
  };
}

export function wrongPort(port: string): Text {
  return {
    id: `PORT harus bilangan 1 sampai 65535, bukan "${port}". Contoh: PORT=3001 npm start`,
    en: `PORT must be a number from 1 to 65535, not "${port}". For example: PORT=3001 npm start`,
  };
}

export function unknownArgument(argument: string): Text {
  return {
    id: `npm start tidak mengenal "${argument}". Yang dikenal hanya --https: npm start -- --https`,
    en: `npm start does not know "${argument}". It knows --https only: npm start -- --https`,
  };
}

export const untrustedCertificate: Text = {
  id: "Sertifikatnya dibuat sendiri, jadi peramban memberi peringatan satu kali: pilih Lanjutan, lalu lanjutkan ke localhost. Tanpa peringatan: pasang dulu dengan npx office-addin-dev-certs install",
  en: "The certificate is home-made, so the browser warns once: choose Advanced, then proceed to localhost. To have no warning: first install one with npx office-addin-dev-certs install",
};

export const buildFailed: Text = {
  id: "Meja kerja tidak dapat dibangun. Jalankan npm ci, lalu coba lagi. Rinciannya:",
  en: "The workbench could not be built. Run npm ci, then try again. Details:",
};
