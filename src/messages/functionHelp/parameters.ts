import type { ParameterHelp } from "./help";

/** Parameters that many functions share; each takes a cell or a range. */
export const participants: ParameterHelp = {
  name: { id: "peserta", en: "participants" },
  description: { id: "Peserta aktif (orang).", en: "Active participants (persons)." },
};
export const eligible: ParameterHelp = {
  name: { id: "pekerja", en: "eligible" },
  description: {
    id: "Pekerja yang seharusnya terlindungi (orang).",
    en: "Workers who should be covered (persons).",
  },
};
export const coverage: ParameterHelp = {
  name: { id: "capaian", en: "coverage" },
  description: {
    id: "Capaian sebagai pecahan: 36,47% atau 0,3647, bukan 36,47.",
    en: "Coverage as a share: 36.47% or 0.3647, not 36.47.",
  },
};
export const target: ParameterHelp = {
  name: { id: "target", en: "target" },
  description: {
    id: "Target sebagai pecahan: 50,24% atau 0,5024, bukan 50,24.",
    en: "Target as a share: 50.24% or 0.5024, not 50.24.",
  },
};
export const pace: ParameterHelp = {
  name: { id: "laju", en: "pace" },
  description: {
    id: "Kenaikan capaian setahun sebagai pecahan: 1,24 poin adalah 1,24% atau 0,0124, bukan 1,24.",
    en: "Growth of coverage a year as a share: 1.24 points is 1.24% or 0.0124, not 1.24.",
  },
};
export const regionName: ParameterHelp = {
  name: { id: "teks", en: "text" },
  description: {
    id: "Nama wilayah, nama lamanya, atau kode Kemendagri (61.02); nama dan kode bersama harus cocok.",
    en: "A region's name, a former name, or its Kemendagri code (61.02); a name and a code together must agree.",
  },
};
