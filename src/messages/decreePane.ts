import { showCount } from "./numbers";
import type { Text } from "./text";

export const decreeTitle: Text = { id: "Daftar siap SK", en: "List ready for a decree" };
export const decreeHint: Text = {
  id: "Calon penerima bantuan iuran dicocokkan dengan daftar peserta, ASN/TNI/Polri, dan pembayar lain. Sebutkan apa isi setiap daftar.",
  en: "Candidates for contribution assistance are compared with lists of members, civil servants and other payers. Say what each list is.",
};
export const notCompared: Text = { id: "(tidak dicocokkan)", en: "(not compared)" };
export const youngest: Text = { id: "Usia paling muda", en: "Youngest age" };
export const oldest: Text = { id: "Usia paling tua", en: "Oldest age" };
export const ageWrong: Text = { id: "Isi usia dalam tahun.", en: "Fill in an age in years." };
export const ageOn: Text = { id: "Usia pada tanggal", en: "Age on" };
export const chooseCandidates: Text = {
  id: "Pilih “calon” untuk paling sedikit satu daftar, dan isi usia serta tanggalnya.",
  en: "Choose “candidates” for at least one list, and fill in ages and date.",
};
export const dayHint: Text = {
  id: "Misalnya 31 Januari 2026 atau 31-01-2026.",
  en: "For example 31 January 2026 or 31-01-2026.",
};
export const dayWrong: Text = {
  id: "Tulis tanggal, bulan, dan tahunnya.",
  en: "Write the day, month and year.",
};
export const agesCrossed: Text = {
  id: "Usia paling muda lebih besar dari yang paling tua.",
  en: "The youngest age is above the oldest.",
};
export const cleanCandidates: Text = { id: "Cocokkan calon", en: "Compare the candidates" };
export const writeDecree: Text = {
  id: "Tulis lembar siap SK dan ditolak",
  en: "Write ready and rejected candidates",
};

export function rejectedBecause(reason: Text, candidates: number): Text {
  const shown = showCount(candidates);
  return {
    id: `${shown} ditolak: ${reason.id}`,
    en: `${shown} rejected: ${reason.en}`,
  };
}

/** After the write. @param sheets “Siap SK” (A1:F20) */
export function decreeWritten(ready: number, rejected: number, sheets: readonly string[]): Text[] {
  const names = sheets.join(", ");
  const [good, bad] = [ready, rejected].map(showCount);
  return [
    {
      id: `Siap SK: ${good} calon, di lembar ${names}.`,
      en: `Ready for the decree: ${good}, on ${names}.`,
    },
    {
      id: `Ditolak: ${bad} calon, masing-masing dengan sebabnya.`,
      en: `Rejected: ${bad}, each with the reasons.`,
    },
    {
      id: "Berikutnya: lihat yang ditolak bersama dinas atau desanya, lalu ajukan yang siap.",
      en: "Next: go through the rejected ones with their office or village, then propose those that are ready.",
    },
  ];
}
