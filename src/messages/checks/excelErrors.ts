import type { Text } from "../text";

const notArrived: Text = {
  id: "data dari luar lembar belum atau tidak dapat dimuat. Tunggu sebentar, atau ganti dengan angkanya.",
  en: "data from outside the sheet has not arrived or can't be had. Wait a moment, or put the number in its place.",
};

/** What each of Excel's errors says, and what to do. */
export const excelErrors = {
  "#DIV/0!": {
    id: "rumusnya membagi dengan nol atau sel kosong. Isi pembaginya, biasanya jumlah pekerja.",
    en: "the formula divides by zero or a blank cell. Fill in the divisor, usually the eligible workers.",
  },
  "#REF!": {
    id: "rumusnya merujuk sel yang sudah dihapus. Tulis ulang rumusnya, atau ketik angkanya dari sumber.",
    en: "the formula refers to a cell that was deleted. Write the formula again, or type the number from its source.",
  },
  "#N/A": {
    id: "yang dicari rumusnya tidak ditemukan. Samakan ejaan nama atau kode di kedua lembar.",
    en: "the formula did not find what it looks for. Write name or code alike on both sheets.",
  },
  "#VALUE!": {
    id: "rumusnya menghitung dengan teks. Cari angka yang diketik sebagai teks di sel yang dirujuknya.",
    en: "the formula calculates with text. Look for a number typed as text in the cells that it refers to.",
  },
  "#NAME?": {
    id: "Excel tidak mengenal nama fungsi di rumusnya. Periksa ejaannya; rumus JAMSOSTEK memerlukan add-in Cakupan.",
    en: "Excel does not know a function in the formula. Check its spelling; JAMSOSTEK formulas need the Cakupan add-in.",
  },
  "#NUM!": {
    id: "hasil rumusnya bukan angka yang mungkin. Periksa angka di sel yang dirujuknya.",
    en: "the formula's result is no possible number. Check the numbers in the cells that it refers to.",
  },
  "#NULL!": {
    id: "dua rentang di rumusnya tidak bertemu. Pisahkan rentangnya dengan titik koma, bukan spasi.",
    en: "two ranges in the formula don't meet. Put a separator between the ranges, not a space.",
  },
  "#SPILL!": {
    id: "hasil rumusnya terhalang sel yang sudah terisi. Kosongkan sel di bawah atau di kanannya.",
    en: "filled cells are in the way of the formula's results. Clear the cells below it or to its right.",
  },
  "#CALC!": {
    id: "rumusnya tidak punya hasil, misalnya karena tidak ada baris yang cocok. Periksa syaratnya.",
    en: "the formula has no result, for example because no row fits. Check its conditions.",
  },
  "#BUSY!": notArrived,
  "#GETTING_DATA": notArrived,
  "#CONNECT!": notArrived,
  "#FIELD!": notArrived,
  "#BLOCKED!": notArrived,
  "#UNKNOWN!": notArrived,
} as const satisfies Record<string, Text>;
