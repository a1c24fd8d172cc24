import type { FunctionHelp, ParameterHelp } from "./help";
import { coverage, eligible, pace, participants, target } from "./parameters";

const year: ParameterHelp = {
  name: { id: "tahun", en: "year" },
  description: { id: "Tahun dari capaian itu.", en: "Year of that coverage." },
};

const targetRegion: ParameterHelp = {
  name: { id: "wilayah", en: "region" },
  description: {
    id: 'Nama wilayah atau kode Kemendagri; "Nasional" untuk Indonesia.',
    en: 'A region\'s name or Kemendagri code; "Nasional" for Indonesia.',
  },
};

const targetedYear: ParameterHelp = {
  name: { id: "tahun", en: "year" },
  description: { id: "Tahun target.", en: "Year of the target." },
};

const basis: ParameterHelp = {
  name: { id: "dasar", en: "basis" },
  description: {
    id: 'Dasar target; awalnya cukup ("RPJMN", "Kemendagri"). Boleh kosong bila hanya ada satu.',
    en: 'Basis of the target; its beginning is enough ("RPJMN", "Kemendagri"). May be left out where there is only one.',
  },
  optional: true,
};

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
          id: "Targetnya sebagai pecahan (50,24% atau 0,5024, bukan 50,24): rentang yang sama besar.",
          en: "Their targets as shares (50.24% or 0.5024, not 50.24): a range of the same size.",
        },
      },
      {
        name: { id: "dari", en: "from" },
        description: {
          id: "Tahun pertama; bila kosong, tahun pertama yang diberikan.",
          en: "First year to show; the first given year if left out.",
        },
        optional: true,
      },
      {
        name: { id: "sampai", en: "to" },
        description: {
          id: "Tahun terakhir; bila kosong, tahun terakhir yang diberikan.",
          en: "Last year to show; the last given year if left out.",
        },
        optional: true,
      },
      {
        name: { id: "cara", en: "method" },
        description: {
          id: '"linear" (bila kosong): poin yang sama tiap tahun; "majemuk": persen yang sama tiap tahun.',
          en: '"linear" (if left out): the same points every year; "compound": the same percent every year.',
        },
        optional: true,
      },
    ],
    result: {
      id: "Dua kolom: tahun, target sebagai pecahan.",
      en: "Two columns: year, target as a share.",
    },
    errors: {
      id: "#N/A untuk tahun di luar yang diberikan atau tanpa target, #VALUE! untuk teks atau cara yang tidak dikenal, #NUM! untuk target negatif, dua target dalam satu tahun, tahun yang tidak bulat, rentang yang tidak sama besar, tahun terbalik, lebih dari 1000 tahun, atau cara majemuk dari atau ke target 0.",
      en: "#N/A for a year outside the given ones or without targets, #VALUE! for text or an unknown method, #NUM! for a negative target, two targets in one year, a year that is not whole, ranges of unlike size, years the wrong way round, more than 1000 years, or compound growth from or to a target of 0.",
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
    words: "jalur lintasan target tahunan per tahun interpolasi path interpolate yearly",
  },
  TARGETYEAR: {
    description: {
      id: "Tahun pertama saat capaian, yang naik dengan laju tetap, mencapai target.",
      en: "First year in which coverage, growing by the same points every year, reaches the target.",
    },
    parameters: [coverage, year, target, pace],
    result: {
      id: "Tahun; tahun yang diberikan bila target sudah tercapai.",
      en: "A year; the given year if the target is already reached.",
    },
    errors: {
      id: "#N/A bila target belum tercapai dan laju 0 atau negatif, atau baru tercapai sesudah tahun 9999; #VALUE! untuk teks, #NUM! untuk capaian atau target negatif, atau tahun yang tidak bulat.",
      en: "#N/A if the target is not reached yet and the pace is 0 or negative, or only after the year 9999; #VALUE! for text, #NUM! for a negative coverage or target, or a year that is not whole.",
    },
    example: {
      formula: "=JAMSOSTEK.TARGETYEAR(0.3647,2024,0.608,0.0124)",
      shows: [[2044]],
      says: {
        id: "Dari 36,47% (2024) dengan laju 1,24 poin setahun, 60,80% baru tercapai pada 2044.",
        en: "From 36.47% (2024) at 1.24 points a year, 60.80% is not reached until 2044.",
      },
    },
    words: "kapan tercapai mencapai target tahun berapa laju when reached which year",
  },
  PACE: {
    description: {
      id: "Laju: kenaikan capaian setahun menurut garis lurus terbaik (kuadrat terkecil).",
      en: "Pace: growth of coverage a year on the straight line that fits best (least squares).",
    },
    parameters: [
      {
        name: { id: "tahun", en: "years" },
        description: {
          id: "Tahun-tahun yang punya capaian: rentang.",
          en: "Years that have a coverage: a range.",
        },
      },
      {
        name: { id: "capaian", en: "coverages" },
        description: {
          id: "Capaiannya sebagai pecahan (36,47% atau 0,3647, bukan 36,47): rentang yang sama besar.",
          en: "Their coverages as shares (36.47% or 0.3647, not 36.47): a range of the same size.",
        },
      },
      {
        name: { id: "tahunDasarBaru", en: "breakYear" },
        description: {
          id: "Tahun pertama yang dihitung dengan dasar pekerja baru; tahun sebelumnya tidak dipakai.",
          en: "First year counted on a rebased number of workers; earlier years are not used.",
        },
        optional: true,
      },
    ],
    result: {
      id: "Pecahan setahun (0,0124 = 1,24 poin setahun); negatif bila capaian turun.",
      en: "A share a year (0.0124 is 1.24 points a year); negative if coverage falls.",
    },
    errors: {
      id: "#N/A bila kurang dari dua tahun, #VALUE! untuk teks, #NUM! untuk angka negatif, tahun yang tidak bulat, atau rentang yang tidak sama besar.",
      en: "#N/A with fewer than two years, #VALUE! for text, #NUM! for a negative number, a year that is not whole, or ranges of unlike size.",
    },
    example: {
      formula: "=JAMSOSTEK.PACE({2023;2024},{0.5569;0.6802})",
      shows: [[0.1233]],
      says: {
        id: "Kabupaten Ketapang: dari 55,69% (2023) ke 68,02% (2024), 12,33 poin setahun.",
        en: "Kabupaten Ketapang: from 55.69% (2023) to 68.02% (2024), 12.33 points a year.",
      },
    },
    words: "laju kenaikan tren pertumbuhan kuadrat terkecil trend slope growth regression",
  },
  NEEDEDPACE: {
    description: {
      id: "Laju yang diperlukan agar target tercapai tepat waktu. Negatif bila target terlampaui.",
      en: "Pace that reaches the target on time. Negative when it is exceeded.",
    },
    parameters: [
      coverage,
      year,
      target,
      {
        name: { id: "tahunTarget", en: "targetYear" },
        description: { id: "Tahun dari target itu.", en: "Year of that target." },
      },
    ],
    result: {
      id: "Pecahan setahun (0,0488 = 4,88 poin setahun).",
      en: "A share a year (0.0488 is 4.88 points a year).",
    },
    errors: {
      id: "#VALUE! untuk teks, #NUM! untuk angka negatif, tahun yang tidak bulat, atau tahun target yang tidak sesudah tahun capaian.",
      en: "#VALUE! for text, #NUM! for a negative number, a year that is not whole, or a target year that is not after the year of the coverage.",
    },
    example: {
      formula: "=JAMSOSTEK.NEEDEDPACE(0.3647,2024,0.6577,2030)",
      shows: [[0.048833333]],
      says: {
        id: "Kalimantan Barat: dari 36,47% (2024) ke 65,77% (2030) perlu 4,88 poin setahun.",
        en: "Kalimantan Barat: from 36.47% (2024) to 65.77% (2030) takes 4.88 points a year.",
      },
    },
    words: "laju perlu dibutuhkan diperlukan mengejar target needed required pace",
  },
  PERMONTH: {
    description: {
      id: "Tambahan peserta setiap bulan agar target tercapai pada tenggatnya.",
      en: "Additional participants a month that reach the target by the deadline.",
    },
    parameters: [
      participants,
      eligible,
      target,
      {
        name: { id: "tanggal", en: "date" },
        description: {
          id: "Tanggal data peserta. Dihitung akhir bulan sesudahnya: per 30 September masih tiga bulan.",
          en: "Date of the participants. Month-ends after it are counted: three as of 30 September.",
        },
      },
      {
        name: { id: "tenggat", en: "deadline" },
        description: {
          id: "Tanggal target; bila kosong, 31 Desember tahun itu. Bulan tenggat dihitung penuh.",
          en: "Date of the target; 31 December of that year if left out. Its month counts in full.",
        },
        optional: true,
      },
    ],
    result: {
      id: "Orang sebulan, dibulatkan ke atas; 0 bila target sudah tercapai.",
      en: "Persons a month, rounded up; 0 if the target is reached already.",
    },
    errors: {
      id: "#VALUE! untuk teks, #NUM! untuk angka negatif, yang bukan tanggal, atau bila tidak ada bulan tersisa.",
      en: "#VALUE! for text, #NUM! for a negative number, for what is no date, or if no month is left.",
    },
    example: {
      formula: "=JAMSOSTEK.PERMONTH(607426,1665549,0.46,DATE(2024,8,1))",
      shows: [[31746]],
      says: {
        id: "Kalimantan Barat, 1 Agustus 2024: untuk 46% pada akhir tahun, 31.746 orang sebulan selama lima bulan.",
        en: "Kalimantan Barat, 1 August 2024: for 46% at the end of the year, 31,746 people a month for five months.",
      },
    },
    words: "per bulan bulanan sebulan tambahan peserta monev sisa waktu monthly per month",
  },
  PROJECT: {
    description: {
      id: "Proyeksi capaian, tahun demi tahun, dengan laju yang diberikan. Laju berlaku pada tahun pertama.",
      en: "Projected coverage, year by year, at a given pace. The pace is that of the first year.",
    },
    parameters: [
      coverage,
      year,
      pace,
      {
        name: { id: "sampai", en: "toYear" },
        description: { id: "Tahun terakhir.", en: "Last year to show." },
      },
      {
        name: { id: "cara", en: "method" },
        description: {
          id: '"linear" (bila kosong): poin yang sama tiap tahun; "majemuk": persen yang sama; "jenuh": yang belum terlindungi berkurang dengan persen yang sama.',
          en: '"linear" (if left out): the same points every year; "compound": the same percent; "saturating": the uncovered shrink by the same percent.',
        },
        optional: true,
      },
    ],
    result: {
      id: 'Dua kolom: tahun, capaian sebagai pecahan. Hanya "jenuh" tidak pernah melewati 1. Dengan laju 0 capaian tetap, apa pun caranya.',
      en: 'Two columns: year, coverage as a share. Only "saturating" never passes 1. At a pace of 0 coverage stays as it is, in every method.',
    },
    errors: {
      id: "#VALUE! untuk teks atau cara yang tidak dikenal, #NUM! untuk capaian yang negatif atau turun di bawah 0, tahun terbalik atau tidak bulat, lebih dari 1000 tahun, majemuk dari 0, atau jenuh yang melewati 1 pada tahun pertama.",
      en: "#VALUE! for text or an unknown method, #NUM! for a coverage that is negative or falls below 0, years the wrong way round or not whole, more than 1000 years, compound growth from 0, or saturating growth beyond 1 in the first year.",
    },
    example: {
      formula: "=JAMSOSTEK.PROJECT(0.3647,2024,0.0124,2027)",
      shows: [
        [2024, 0.3647],
        [2025, 0.3771],
        [2026, 0.3895],
        [2027, 0.4019],
      ],
      says: {
        id: "Kalimantan Barat: dari 36,47% (2024) dengan laju 1,24 poin setahun, 40,19% pada 2027.",
        en: "Kalimantan Barat: from 36.47% (2024) at 1.24 points a year, 40.19% in 2027.",
      },
    },
    words:
      "proyeksi perkiraan prediksi ramalan jenuh majemuk projection forecast saturating compound",
  },
  TARGET: {
    description: {
      id: "Target capaian wilayah untuk satu tahun: yang dipublikasikan, atau dihitung di antaranya.",
      en: "Coverage target of a region for a year: as published, or computed between published ones.",
    },
    parameters: [targetRegion, targetedYear, basis],
    result: {
      id: "Pecahan (0,608 = 60,80%). Dihitung hanya di antara target dari satu dasar, tidak pernah diperpanjang; target provinsi tidak berlaku untuk kab/kota.",
      en: "A share (0.608 is 60.80%). Computed only between targets of one basis, never extrapolated; a province's target is not its regencies'.",
    },
    errors: {
      id: "#N/A bila tidak ada target, bila dasarnya beberapa dan tidak disebut, atau bila wilayah tidak jelas; #VALUE! untuk tahun berupa teks, #NUM! bila tidak bulat.",
      en: "#N/A without a target, for targets of several bases when none is named, or for an unclear region; #VALUE! for a year that is text, #NUM! if it is not whole.",
    },
    example: {
      formula: '=JAMSOSTEK.TARGET("Kalimantan Barat",{2025;2026;2027})',
      shows: [[0.5956], [0.608], [0.620425]],
      says: {
        id: "59,56% (2025) dan 60,80% (2026) dipublikasikan; 62,0425% (2027) dihitung ke arah 65,77% (2030).",
        en: "59.56% (2025) and 60.80% (2026) are published; 62.0425% (2027) is computed towards 65.77% (2030).",
      },
    },
    words:
      "target resmi terbit wilayah daerah provinsi rpjmn rpjmd rkp kemendagri se bina bangda official published",
  },
  TARGETSOURCE: {
    description: {
      id: "Asal sebuah target: penetapnya, dokumennya, di mana dan kapan dibaca; atau bahwa ia dihitung.",
      en: "Where a target comes from: who set it, by which document, where and when it was read; or that it is computed.",
    },
    parameters: [targetRegion, targetedYear, basis],
    result: {
      id: 'Teks dalam bahasa Indonesia; untuk tahun yang dihitung, diawali "dihitung". Satu wilayah dan tahun tanpa dasar: satu baris untuk setiap dasar.',
      en: 'Text in Indonesian; for a computed year it begins with "dihitung". For one region and year without a basis: a row for each basis.',
    },
    errors: {
      id: "Seperti TARGET; beberapa dasar hanya menjadi #N/A bila wilayah atau tahunnya berupa rentang.",
      en: "As TARGET; several bases are #N/A only where region or year is a range.",
    },
    example: {
      formula: '=JAMSOSTEK.TARGETSOURCE("Kalimantan Barat",2024)',
      shows: [
        [
          "Target UCJ Kalbar, dokumen tidak disebut: 46,00% (https://borneotrend.com/2024/08/pj-gubernur-pimpin-diskusi-tingkat.html, 08-2024)",
        ],
        [
          "RPJMN 2020–2024: 50,24% (https://infopublik.id/kategori/nusantara/880836/index.html, 26-10-2024)",
        ],
      ],
      says: {
        id: 'Untuk 2024 terbit dua target dari penerbit berbeda; TARGET meminta dasarnya, misalnya "RPJMN".',
        en: 'For 2024 two issuers published different targets; TARGET asks for the basis, such as "RPJMN".',
      },
    },
    words:
      "sumber asal target dasar penerbit dokumen rujukan rpjmn rpjmd kemendagri source origin document basis citation",
  },
};
