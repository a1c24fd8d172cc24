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
    id: "Capaian sebagai pecahan (0,3647 = 36,47%).",
    en: "Coverage as a share (0.3647 is 36.47%).",
  },
};
export const target: ParameterHelp = {
  name: { id: "target", en: "target" },
  description: {
    id: "Target sebagai pecahan (0,5024 = 50,24%).",
    en: "Target as a share (0.5024 is 50.24%).",
  },
};
export const pace: ParameterHelp = {
  name: { id: "laju", en: "pace" },
  description: {
    id: "Kenaikan capaian setahun sebagai pecahan (0,0124 = 1,24 poin setahun).",
    en: "Growth of coverage a year as a share (0.0124 is 1.24 points a year).",
  },
};
export const regionName: ParameterHelp = {
  name: { id: "teks", en: "text" },
  description: {
    id: "Nama wilayah, nama lamanya, atau kode Kemendagri (61.02); nama dan kode bersama harus cocok.",
    en: "A region's name, a former name, or its Kemendagri code (61.02); a name and a code together must agree.",
  },
};
