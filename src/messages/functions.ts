/** How a custom function is shown in Excel's function gallery, in one language. */
export interface FunctionHelp {
  readonly description: string;
  /** Parameters in order: the name shown while typing, and what it means. */
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

const participants = {
  name: "peserta",
  description: "Peserta aktif (orang): satu sel atau rentang.",
};
const eligible = {
  name: "pekerja",
  description: "Pekerja yang seharusnya terlindungi (orang): satu sel atau rentang.",
};
const coverage = {
  name: "capaian",
  description: "Capaian sebagai pecahan (0,3647 = 36,47%): satu sel atau rentang.",
};
const target = {
  name: "target",
  description: "Target sebagai pecahan (0,5024 = 50,24%): satu sel atau rentang.",
};

/** Indonesian help of every function. The English stands beside the code that it describes. */
export const indonesianHelp: Readonly<Record<string, FunctionHelp>> = {
  UCJ: {
    description:
      "UCJ (Universal Coverage Jamsostek): peserta aktif dibagi pekerja, sebagai pecahan. Tidak dibatasi pada 1.",
    parameters: [participants, eligible],
  },
  GAP: {
    description:
      "Selisih ke target: target dikurangi capaian, sebagai pecahan (0,1489 = 14,89 poin). Negatif bila target terlampaui.",
    parameters: [coverage, target],
  },
  GAPWORKERS: {
    description:
      "Kekurangan peserta: orang yang masih harus didaftarkan untuk mencapai target, dibulatkan ke atas. Negatif bila target terlampaui.",
    parameters: [participants, eligible, target],
  },
  TARGETPATH: {
    description:
      "Jalur target: dua kolom, tahun dan target, pada garis lurus di antara target yang diberikan. Tahun di luar itu #N/A.",
    parameters: [
      { name: "tahun", description: "Tahun-tahun yang punya target: rentang." },
      {
        name: "target",
        description: "Targetnya sebagai pecahan: rentang yang sama besar.",
      },
      { name: "dari", description: "Tahun pertama; bila kosong, tahun pertama yang diberikan." },
      {
        name: "sampai",
        description: "Tahun terakhir; bila kosong, tahun terakhir yang diberikan.",
      },
    ],
  },
  TARGETYEAR: {
    description:
      "Tahun pertama saat capaian, yang naik dengan laju tetap, mencapai target. #N/A bila tidak pernah.",
    parameters: [
      coverage,
      { name: "tahun", description: "Tahun dari capaian itu: satu sel atau rentang." },
      target,
      {
        name: "laju",
        description:
          "Kenaikan capaian setahun sebagai pecahan (0,0124 = 1,24 poin setahun): satu sel atau rentang.",
      },
    ],
  },
};
