import { showNumber } from "./numbers";
import type { Text } from "./text";

export const handOver: Text = {
  id: "Serahkan ke mesin data (Parquet)",
  en: "Hand over to a data engine (Parquet)",
};
export const handOverHint: Text = {
  id: "Untuk data yang terlalu besar bagi satu komputer: baris peserta, hitungannya, dan SQL yang menghitungnya lagi di DuckDB, Spark, atau Trino. Tanpa nama dan upah; NIK diganti tanda.",
  en: "For data that is too large for one computer: the members' rows, their counts, and SQL that counts them again in DuckDB, Spark or Trino. No names and wages; NIKs are replaced by marks.",
};
export const fullNiks: Text = {
  id: "Dengan NIK lengkap, agar orang yang sama dikenali di antara beberapa penyerahan (data pribadi)",
  en: "With full NIKs, so that a person is known again in other hand-overs (personal data)",
};
export const makeHandOver: Text = { id: "Buat berkas Parquet", en: "Make Parquet files" };
export const saveByCommand: Text = {
  id: "Excel di perangkat ini tidak dapat menyimpan berkas dari panel. Pakai perintah “cakupan handover” di komputer lain.",
  en: "Excel on this device can't save files from a pane. Use the command “cakupan handover” on a computer.",
};

export function saveFile(name: string, bytes: number): Text {
  const size = `${showNumber(bytes / 1_000_000, bytes < 1_000_000 ? 3 : 1)} MB`;
  return { id: `Simpan ${name} (${size})`, en: `Save ${name} (${size})` };
}
