import type { FunctionHelp } from "./help";
import { coverage, pace, target } from "./parameters";

export const targetsHelp: Readonly<Record<string, FunctionHelp>> = {
  TARGETPATH: {
    description: {
      id: "Jalur target di antara target yang diberikan, tahun demi tahun. Tidak pernah diperpanjang.",
      en: "Target path between the given targets, year by year. Never extrapolated.",
    },
    parameters: [
      {
        name: { id: "tahun", en: "years" },
        description: {
          id: "Tahun-tahun yang punya target: rentang.",
          en: "Years that have a target: a range.",
        },
      },
      {
        name: { id: "target", en: "targets" },
        description: {
          id: "Targetnya sebagai pecahan: rentang yang sama besar.",
          en: "Their targets as shares: a range of the same size.",
        },
      },
      {
        name: { id: "dari", en: "from" },
        description: {
          id: "Tahun pertama; bila kosong, tahun pertama yang diberikan.",
          en: "First year to show; the first given year if left out.",
        },
      },
      {
        name: { id: "sampai", en: "to" },
        description: {
          id: "Tahun terakhir; bila kosong, tahun terakhir yang diberikan.",
          en: "Last year to show; the last given year if left out.",
        },
      },
    ],
    result: {
      id: "Dua kolom: tahun, target sebagai pecahan.",
      en: "Two columns: year, target as a share.",
    },
    errors: {
      id: "#N/A untuk tahun di luar yang diberikan, #VALUE! untuk teks, #NUM! untuk angka negatif atau dua target dalam satu tahun.",
      en: "#N/A for a year outside the given ones, #VALUE! for text, #NUM! for a negative number or two targets in one year.",
    },
    example: {
      formula: "=JAMSOSTEK.TARGETPATH({2026;2030},{0.608;0.6577})",
      shows: [
        [2026, 0.608],
        [2027, 0.620425],
        [2028, 0.63285],
        [2029, 0.645275],
        [2030, 0.6577],
      ],
      says: {
        id: "Kalimantan Barat: 60,80% (2026) dan 65,77% (2030) dipublikasikan; 62,0425% untuk 2027 dihitung.",
        en: "Kalimantan Barat: 60.80% (2026) and 65.77% (2030) are published; 62.0425% for 2027 is computed.",
      },
    },
    words: "jalur lintasan target tahunan interpolasi path interpolate yearly",
  },
  TARGETYEAR: {
    description: {
      id: "Tahun pertama saat capaian, yang naik dengan laju tetap, mencapai target.",
      en: "First year in which coverage, growing by the same points every year, reaches the target.",
    },
    parameters: [
      coverage,
      {
        name: { id: "tahun", en: "year" },
        description: { id: "Tahun dari capaian itu.", en: "Year of that coverage." },
      },
      target,
      pace,
    ],
    result: {
      id: "Tahun; tahun yang diberikan bila target sudah tercapai.",
      en: "A year; the given year if the target is already reached.",
    },
    errors: {
      id: "#N/A bila tidak pernah tercapai, #VALUE! untuk teks, #NUM! untuk angka negatif.",
      en: "#N/A if it is never reached, #VALUE! for text, #NUM! for a negative number.",
    },
    example: {
      formula: "=JAMSOSTEK.TARGETYEAR(0.3647,2024,0.608,0.0124)",
      shows: [[2044]],
      says: {
        id: "Dari 36,47% (2024) dengan laju 1,24 poin setahun, 60,80% baru tercapai pada 2044.",
        en: "From 36.47% (2024) at 1.24 points a year, 60.80% is reached in 2044 only.",
      },
    },
    words: "kapan tercapai tahun laju when reached",
  },
};
