import type { FunctionHelp } from "./help";
import { coverage, eligible, participants, target } from "./parameters";

const noNegatives = {
  id: "#VALUE! untuk teks, #NUM! untuk angka negatif.",
  en: "#VALUE! for text, #NUM! for a negative number.",
};

export const coverageHelp: Readonly<Record<string, FunctionHelp>> = {
  UCJ: {
    description: {
      id: "UCJ (Universal Coverage Jamsostek): peserta aktif dibagi pekerja. Tidak dibatasi pada 1.",
      en: "UCJ (Universal Coverage Jamsostek): active participants divided by eligible workers. Not capped at 1.",
    },
    parameters: [participants, eligible],
    result: {
      id: "Capaian sebagai pecahan (0,3647 = 36,47%).",
      en: "Coverage as a share (0.3647 is 36.47%).",
    },
    errors: {
      id: "#DIV/0! bila pekerja 0 atau kosong, #VALUE! untuk teks, #NUM! untuk angka negatif.",
      en: "#DIV/0! if eligible is 0 or blank, #VALUE! for text, #NUM! for a negative number.",
    },
    example: {
      formula: "=JAMSOSTEK.UCJ(607426,1665549)",
      shows: [[0.364700048]],
      says: {
        id: "Kalimantan Barat, Agustus 2024: 607.426 dari 1.665.549 pekerja terlindungi, 36,47%.",
        en: "Kalimantan Barat, August 2024: 607,426 of 1,665,549 workers were covered, 36.47%.",
      },
    },
    words: "cakupan capaian persen kepesertaan coverage share",
  },
  GAP: {
    description: {
      id: "Selisih ke target: target dikurangi capaian. Negatif bila target terlampaui.",
      en: "Gap to the target: target minus coverage. Negative when the target is exceeded.",
    },
    parameters: [coverage, target],
    result: {
      id: "Pecahan bertanda (0,1489 = 14,89 poin).",
      en: "A signed share (0.1489 is 14.89 points).",
    },
    errors: noNegatives,
    example: {
      formula: "=JAMSOSTEK.GAP(0.3535,0.5024)",
      shows: [[0.1489]],
      says: {
        id: "Kalimantan Barat, Oktober 2024: 35,35% terhadap target 50,24%, kurang 14,89 poin.",
        en: "Kalimantan Barat, October 2024: 35.35% against the target 50.24%, 14.89 points short.",
      },
    },
    words: "selisih kekurangan poin jarak difference points",
  },
  GAPWORKERS: {
    description: {
      id: "Kekurangan peserta: orang yang masih harus didaftarkan untuk mencapai target. Negatif bila terlampaui.",
      en: "Workers still to enrol to reach the target. Negative when it is exceeded.",
    },
    parameters: [participants, eligible, target],
    result: {
      id: "Orang, dibulatkan ke atas ke bilangan bulat.",
      en: "Persons, rounded up to a whole number.",
    },
    errors: noNegatives,
    example: {
      formula: "=JAMSOSTEK.GAPWORKERS(607426,1665549,0.608)",
      shows: [[405228]],
      says: {
        id: "Kalimantan Barat: dari 607.426 peserta ke target 60,80% (2026), 405.228 orang lagi.",
        en: "Kalimantan Barat: from 607,426 participants to the target 60.80% (2026), 405,228 more.",
      },
    },
    words: "kekurangan peserta orang kurang selisih missing shortfall workers",
  },
};
