import { showCount } from "./numbers";
import type { Text } from "./text";

export const findFunction: Text = {
  id: "Cari rumus: capaian, laju…",
  en: "Find a formula: coverage, pace…",
};
export const functions: Text = { id: "Rumus", en: "Formulas" };
export const search: Text = { id: "Cari rumus", en: "Find a formula" };
export const searchHint: Text = {
  id: "Misalnya capaian, laju, kekurangan, pembagian target, bantuan iuran.",
  en: "For example coverage, pace, shortfall, allocation, contribution assistance.",
};

export function functionCount(count: number): Text {
  return {
    id: `${showCount(count)} rumus`,
    en: count === 1 ? "1 formula" : `${showCount(count)} formulas`,
  };
}

export function noFunction(typed: string): Text {
  return {
    id: `Tidak ada rumus untuk “${typed}”. Coba kata lain, misalnya target, peserta atau iuran, atau kosongkan untuk melihat semuanya.`,
    en: `No formula fits “${typed}”. Try another word, such as target, participants or contribution, or empty the field to see them all.`,
  };
}

export const backToFunctions: Text = { id: "Kembali ke daftar rumus", en: "Back to the formulas" };
export const functionArguments: Text = { id: "Argumen", en: "Arguments" };
export const optional: Text = { id: "boleh dikosongkan", en: "may be left out" };
export const result: Text = { id: "Hasil", en: "Result" };
export const errors: Text = { id: "Kesalahan", en: "Errors" };
export const example: Text = { id: "Contoh", en: "Example" };
export const exampleShows: Text = { id: "Hasil contoh", en: "What the example shows" };

export const insertExample: Text = {
  id: "Sisipkan contoh di sel aktif",
  en: "Insert the example into the active cell",
};
export const inserting: Text = { id: "Menulis rumus…", en: "Writing the formula…" };

export function willInsert(place: string): Text {
  return {
    id: `Akan ditulis di ${place}, asal kosong.`,
    en: `It will be written in ${place}, provided that is empty.`,
  };
}

export function inserted(place: string): Text {
  return {
    id: `Rumus ditulis di ${place}. Sekarang ganti angka contohnya dengan sel Anda.`,
    en: `The formula was written in ${place}. Now replace the example's figures by your cells.`,
  };
}

export function formulaUndone(place: string): Text {
  return {
    id: `Dibatalkan: rumus di ${place} dihapus.`,
    en: `Undone: the formula in ${place} was removed.`,
  };
}
