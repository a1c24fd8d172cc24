import type { Text } from "./text";

/** The words of docs/checks.md around the checks. */
export const checksTitle: Text = { id: "Pemeriksaan", en: "Checks" };
export const severityWord: Text = { id: "Tingkat", en: "Severity" };

export const checksIntroduction: readonly Text[] = [
  {
    id: "Inilah yang dicari *Periksa* dan `cakupan check` dalam tabel kepesertaan dan daftar peserta. **Kesalahan**: pasti keliru. **Peringatan**: sangat mungkin keliru. **Catatan**: baik untuk diketahui. Kode setiap pemeriksaan tetap.",
    en: "This is what Check and `cakupan check` look for in enrolment tables and member lists. Error: wrong for certain. Warning: very likely wrong. Note: good to know. The code of a check never changes.",
  },
  {
    id: "Satu kekeliruan menjadi satu temuan, di selnya. Angka yang tergeser (kelebihan nol, salah koma, kehilangan angka) dibetulkan lebih dulu dalam hitungan, sehingga akibatnya pada jumlah dan persen tidak dilaporkan lagi. Lembarnya sendiri tidak diubah.",
    en: "One mistake is one finding, at its cell. A slipped number (a zero too many, a misplaced decimal, a lost digit) is first put right in the calculation. So its consequences for totals and percents are not reported again. The sheet itself is not changed.",
  },
  {
    id: "Sumber mencetak persen dengan pembulatan atau pemotongan; karena itu satu satuan angka terakhir selalu dimaafkan.",
    en: "Sources round or truncate the percents that they print; so one unit of the last digit is always allowed.",
  },
];

/** The groups of checks by the first letter of their codes. */
export const checkGroups: Readonly<Record<string, Text>> = {
  S: { id: "Susunan tabel", en: "Structure" },
  R: { id: "Wilayah", en: "Regions" },
  N: { id: "Angka", en: "Numbers" },
  C: { id: "Kecocokan", en: "Consistency" },
  T: { id: "Dari tahun ke tahun", en: "Over time" },
  M: { id: "Daftar peserta", en: "Member lists" },
  F: { id: "Antarberkas", en: "Between files" },
};
