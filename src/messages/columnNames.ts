import type { Text } from "./text";

/** What the columns of an enrolment table are called. */
export const columnNames = {
  region: { id: "Kab/kota", en: "Regency/city" },
  code: { id: "Kode", en: "Code" },
  province: { id: "Provinsi", en: "Province" },
  year: { id: "Tahun", en: "Year" },
  segment: { id: "Segmen", en: "Segment" },
  participants: { id: "Peserta", en: "Participants" },
  eligible: { id: "Pekerja", en: "Eligible workers" },
  coverage: { id: "Capaian", en: "Coverage" },
  target: { id: "Target", en: "Target" },
  targetParticipants: { id: "Target peserta", en: "Target participants" },
  shortfall: { id: "Kekurangan peserta", en: "Workers missing to the target" },
  uncovered: { id: "Belum terlindungi", en: "Workers not covered" },
  uncoveredShare: { id: "Persen belum terlindungi", en: "Share not covered" },
  gapPoints: { id: "Selisih ke target (poin)", en: "Gap to the target (points)" },
  gap: { id: "Gap", en: "Gap" },
  achievement: { id: "Capaian kinerja", en: "Achievement of the target" },
  portion: { id: "Porsi", en: "Portion" },
  population: { id: "Penduduk", en: "Population" },
  assisted: { id: "Penerima bantuan iuran", en: "People assisted" },
  months: { id: "Bulan", en: "Months" },
  bill: { id: "Iuran per bulan", en: "Monthly bill" },
  budget: { id: "Anggaran", en: "Budget" },
} as const satisfies Record<string, Text>;
