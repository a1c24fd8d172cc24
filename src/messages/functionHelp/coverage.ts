import type { FunctionHelp } from "./help";
import { coverage, eligible, participants, target } from "./parameters";

const noNegatives = {
  id: "#VALUE! untuk teks, #NUM! untuk angka negatif.",
  en: "#VALUE! for text, #NUM! for a negative number.",
};

const someEligible = {
  id: "#DIV/0! bila pekerja 0 atau kosong, #VALUE! untuk teks, #NUM! untuk angka negatif.",
  en: "#DIV/0! if eligible is 0 or blank, #VALUE! for text, #NUM! for a negative number.",
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
    errors: someEligible,
    example: {
      formula: "=JAMSOSTEK.UCJ(607426,1665549)",
      shows: [[0.364700168]],
      says: {
        id: "Kalimantan Barat, Agustus 2024: 607.426 dari 1.665.549 pekerja terlindungi, 36,47%.",
        en: "Kalimantan Barat, August 2024: 607,426 of 1,665,549 workers were covered, 36.47%.",
      },
    },
    words:
      "cakupan capaian berapa persen persentase kepesertaan terdaftar terlindungi coverage percent percentage registered covered share",
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
    words: "selisih kekurangan berapa poin lagi jarak ke target difference distance points",
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
    words:
      "kekurangan peserta masih kurang berapa orang lagi selisih missing shortfall how many more people workers",
  },
  UNCOVERED: {
    description: {
      id: "Belum terlindungi: pekerja dikurangi peserta aktif. Negatif bila peserta lebih banyak.",
      en: "Not covered yet: eligible workers minus active participants. Negative if there are more participants.",
    },
    parameters: [participants, eligible],
    result: { id: "Orang.", en: "Persons." },
    errors: noNegatives,
    example: {
      formula: "=JAMSOSTEK.UNCOVERED(3302762,7996826)",
      shows: [[4694064]],
      says: {
        id: "Lima provinsi Kalimantan, akhir 2025: 4.694.064 dari 7.996.826 pekerja belum terlindungi.",
        en: "The five provinces of Kalimantan, end of 2025: 4,694,064 of 7,996,826 workers were not covered.",
      },
    },
    words:
      "belum terlindungi belum terdaftar sisa pekerja uncovered unprotected unregistered remaining",
  },
  ACHIEVEMENT: {
    description: {
      id: "Capaian kinerja: capaian dibagi target.",
      en: "Achievement: coverage divided by the target.",
    },
    parameters: [coverage, target],
    result: {
      id: "Pecahan (0,8177 = 81,77% dari target). Tampilkan hanya di samping capaiannya.",
      en: "A share (0.8177 is 81.77% of the target). Show it only beside the coverage.",
    },
    errors: {
      id: "#DIV/0! bila target 0 atau kosong, #VALUE! untuk teks, #NUM! untuk angka negatif.",
      en: "#DIV/0! if the target is 0 or blank, #VALUE! for text, #NUM! for a negative number.",
    },
    example: {
      formula: "=JAMSOSTEK.ACHIEVEMENT(0.3535,0.5024)",
      shows: [[0.703622611]],
      says: {
        id: "Kalimantan Barat, Oktober 2024: 35,35% adalah 70,36% dari target 50,24%.",
        en: "Kalimantan Barat, October 2024: 35.35% is 70.36% of the target 50.24%.",
      },
    },
    words:
      "capaian kinerja realisasi persen dari target rasio performance achievement realisation ratio percent of target",
  },
  POINTS: {
    description: {
      id: "Berapa poin capaian sejumlah orang: orang dibagi pekerja.",
      en: "How many points of coverage a number of people is: people divided by eligible workers.",
    },
    parameters: [
      {
        name: { id: "orang", en: "workers" },
        description: {
          id: "Orang yang akan atau dapat didaftarkan.",
          en: "Workers who will or could be enrolled (persons).",
        },
      },
      eligible,
    ],
    result: {
      id: "Pecahan (0,071 = 7,1 poin). Orang yang sudah menjadi peserta tidak menambah capaian.",
      en: "A share (0.071 is 7.1 points). People who are participants already add nothing.",
    },
    errors: someEligible,
    example: {
      formula: "=JAMSOSTEK.POINTS(204600,1665549)",
      shows: [[0.122842378]],
      says: {
        id: "1 Desa 100 Pekerja Rentan di 2.046 desa Kalimantan Barat: 204.600 orang, 12,28 poin.",
        en: "A hundred vulnerable workers in each of Kalimantan Barat's 2,046 villages: 204,600 people, 12.28 points.",
      },
    },
    words:
      "poin sumbangan dampak tambahan kur desa pekerja rentan points contribution effect impact",
  },
  ELIGIBLE: {
    description: {
      id: "Jumlah pekerja yang tersirat dari peserta dan capaian yang tercetak.",
      en: "The number of eligible workers that participants and a printed coverage imply.",
    },
    parameters: [participants, coverage],
    result: {
      id: "Orang: bilangan bulat terbesar yang capaiannya tidak di bawah capaian itu.",
      en: "Persons: the largest whole number at which coverage is not below the given one.",
    },
    errors: {
      id: "#DIV/0! bila capaian 0 atau kosong, #VALUE! untuk teks, #NUM! untuk angka negatif.",
      en: "#DIV/0! if coverage is 0 or blank, #VALUE! for text, #NUM! for a negative number.",
    },
    example: {
      formula: "=JAMSOSTEK.ELIGIBLE(607426,0.3647)",
      shows: [[1665549]],
      says: {
        id: "Kalimantan Barat, Agustus 2024: 607.426 peserta adalah 36,47%, jadi sekitar 1.665.549 pekerja.",
        en: "Kalimantan Barat, August 2024: 607,426 participants are 36.47%, so about 1,665,549 workers.",
      },
    },
    words: "penyebut tersirat jumlah pekerja dasar semesta denominator implied base total workers",
  },
  COVERAGERANGE: {
    description: {
      id: "Capaian terendah dan tertinggi yang mungkin bila angkanya dibulatkan.",
      en: "Lowest and highest coverage that rounded counts can mean.",
    },
    parameters: [
      participants,
      eligible,
      {
        name: { id: "digit", en: "digits" },
        description: {
          id: "Pembulatan keduanya seperti ROUND: -3 = ribuan, 0 = tidak dibulatkan. Bila kosong: dibulatkan pada angka terakhir yang bukan nol.",
          en: "Where both are rounded, as in ROUND: -3 is thousands, 0 is not rounded. If left out: at the last digit that is not zero.",
        },
        optional: true,
      },
    ],
    result: {
      id: "Dua kolom: capaian terendah dan tertinggi sebagai pecahan.",
      en: "Two columns: lowest and highest coverage as shares.",
    },
    errors: {
      id: "#DIV/0! bila pekerja bisa 0, #VALUE! untuk teks, #NUM! untuk angka negatif atau digit yang bukan bilangan bulat.",
      en: "#DIV/0! if eligible can be 0, #VALUE! for text, #NUM! for a negative number or digits that are not whole.",
    },
    example: {
      formula: "=JAMSOSTEK.COVERAGERANGE(607426,2860000)",
      shows: [[0.212016056, 0.212758669]],
      says: {
        id: "Kalimantan Barat, Agustus 2024: 607.426 peserta dari 2,86 juta penduduk bekerja (BPS) berarti 21,20% sampai 21,28%.",
        en: "Kalimantan Barat, August 2024: 607,426 participants of 2.86 million employed people (BPS) mean 21.20% to 21.28%.",
      },
    },
    words: "pembulatan dibulatkan kisaran rentang batas rounding rounded range bounds",
  },
};
