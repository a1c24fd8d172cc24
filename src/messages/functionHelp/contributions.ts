import type { FunctionHelp, ParameterHelp } from "./help";

const date: ParameterHelp = {
  name: { id: "tanggal", en: "date" },
  description: {
    id: "Tanggal iuran: tarif yang berlaku pada tanggal itu yang dipakai.",
    en: "Date of the contribution: the rates in force on it are used.",
  },
};

const payer: ParameterHelp = {
  name: { id: "pembayar", en: "payer" },
  description: {
    id: 'Siapa yang membayar: "APBN", "APBD", "mandiri" (pekerja sendiri), "swasta" (juga "perusahaan", "yayasan", di luar APBN dan APBD) atau "transportasi" (pekerja transportasi sendiri). Wajib diisi untuk Januari 2026–Maret 2027, karena setiap bulannya ada potongan 50% JKK dan JKM (PP 50/2025): transportasi selama itu, mandiri dan swasta April–Desember 2026, APBN dan APBD tidak. Untuk desa (APBDes) dan CSR belum ada aturannya: hitung iuran tertinggi dengan "APBD" dan terendah dengan "swasta".',
    en: 'Who pays: "APBN" or "APBD" (state or regional budget), "self" (the worker), "private" (also "company", "foundation", outside APBN and APBD) or "transport" (a transport worker alone). Needed from January 2026 to March 2027, for in each of these months some payers have a 50% cut of JKK and JKM (PP 50/2025): transport in all of them, self and private April–December 2026, APBN and APBD never. No rule settles it for villages (APBDes) and CSR: compute the highest contribution with "APBD" and the lowest with "private".',
  },
  optional: true,
};

const months: ParameterHelp = {
  name: { id: "bulan", en: "months" },
  description: {
    id: "Banyaknya bulan: bilangan bulat, paling banyak 1200.",
    en: "How many months: a whole number, at most 1200.",
  },
};

const start: ParameterHelp = {
  name: { id: "mulai", en: "start" },
  description: {
    id: "Tanggal dalam bulan pertama; setiap bulan dihitung dengan tarifnya sendiri.",
    en: "A date within the first month; each month is counted at its own rates.",
  },
};

const jht: ParameterHelp = {
  name: { id: "JHT", en: "jht" },
  description: {
    id: "TRUE untuk menambahkan JHT (Rp36.800 sebulan); bila kosong hanya JKK dan JKM (Rp16.800).",
    en: "TRUE adds JHT (Rp36,800 a month); JKK and JKM only (Rp16,800) if left out.",
  },
  optional: true,
};

const lowestBill = {
  id: "Per pekerja dihitung iuran BPU terendah, dengan dasar Rp1.000.000.",
  en: "Each worker counts with the lowest BPU contribution, on the basis Rp1,000,000.",
};

export const contributionsHelp: Readonly<Record<string, FunctionHelp>> = {
  IURANPU: {
    description: {
      id: "Iuran sebulan pekerja penerima upah (PU), bagian pemberi kerja dan pekerja bersama, menurut tarif yang berlaku pada tanggal itu.",
      en: "Monthly contribution of a wage earner (PU), employer and worker together, at the date's rates.",
    },
    parameters: [
      {
        name: { id: "upah", en: "wage" },
        description: { id: "Upah sebulan (rupiah).", en: "Wage a month (rupiah)." },
      },
      {
        name: { id: "kelasRisiko", en: "riskClass" },
        description: {
          id: "Kelas risiko JKK, 1 (sangat rendah) sampai 5 (sangat tinggi).",
          en: "Risk class of JKK, 1 (very low) to 5 (very high).",
        },
      },
      date,
      {
        name: { id: "program", en: "programmes" },
        description: {
          id: 'Program, misalnya "JKK+JKM+JHT"; bila kosong JKK, JKM, JHT dan JP. Menurut Perpres 109/2013: usaha mikro JKK+JKM, kecil ditambah JHT, menengah dan besar ditambah JP.',
          en: 'Programmes, such as "JKK+JKM+JHT"; JKK, JKM, JHT and JP if left out. By Perpres 109/2013: micro enterprises JKK+JKM, small ones JHT too, medium and large ones also JP.',
        },
        optional: true,
      },
    ],
    result: {
      id: "Rupiah sebulan, tidak dibulatkan. JP dihitung sampai batas upah yang berlaku pada tanggal itu. Tanpa keringanan iuran (PP 49/2020 masa pandemi, PP 7/2025 industri padat karya).",
      en: "Rupiah a month, not rounded. JP counts up to the wage ceiling of the date. Without relief (PP 49/2020 in the pandemic, PP 7/2025 for labour-intensive industries).",
    },
    errors: {
      id: "#N/A bila tarif pada tanggal itu tidak diketahui (sebelum 1 Juli 2015; JP: di luar Maret 2023–Februari 2027), #VALUE! untuk teks, program yang tidak dikenal atau JKP (tidak pernah ditagihkan), #NUM! untuk kelas risiko selain 1–5, upah negatif, atau yang bukan tanggal.",
      en: "#N/A if the rate of the date is not known (before 1 July 2015; JP: outside March 2023–February 2027), #VALUE! for text, an unknown programme or JKP (never billed), #NUM! for a risk class other than 1–5, a negative wage, or what is no date.",
    },
    example: {
      formula: "=JAMSOSTEK.IURANPU(12000000,1,DATE(2026,11,1))",
      shows: [[1081389]],
      says: {
        id: "Upah Rp12.000.000, November 2026: JKK 28.800, JKM 36.000, JHT 684.000, dan JP 332.589 karena batas upahnya 11.086.300.",
        en: "A wage of Rp12,000,000, November 2026: JKK 28,800, JKM 36,000, JHT 684,000, and JP 332,589 as its ceiling is 11,086,300.",
      },
    },
    words:
      "iuran upah gaji penerima upah pu jkk jkm jht jp perusahaan karyawan buruh contribution wage salary employer company employee",
  },
  IURANBPU: {
    description: {
      id: "Iuran sebulan pekerja bukan penerima upah (BPU) menurut lapisan penghasilan dan tarif yang berlaku pada tanggal itu.",
      en: "Monthly contribution of a self-employed worker (BPU) by income bracket, at the date's rates.",
    },
    parameters: [
      {
        name: { id: "penghasilan", en: "income" },
        description: {
          id: "Penghasilan sebulan (rupiah); di antara dua lapisan dipakai yang lebih rendah.",
          en: "Income a month (rupiah); between two brackets it belongs to the lower one.",
        },
      },
      date,
      {
        name: { id: "program", en: "programmes" },
        description: {
          id: 'Program, misalnya "JKK+JKM+JHT"; bila kosong JKK dan JKM. JP tidak untuk BPU.',
          en: 'Programmes, such as "JKK+JKM+JHT"; JKK and JKM if left out. JP is not for BPU.',
        },
        optional: true,
      },
      payer,
    ],
    result: {
      id: "Rupiah sebulan, tidak dibulatkan. Tabel lapisan penghasilan berasal dari sumber sekunder yang mengutip PP 44/2015 Lampiran II. Tanpa keringanan masa pandemi (PP 49/2020).",
      en: "Rupiah a month, not rounded. The table of income brackets is from a secondary source that quotes PP 44/2015 annex II. Without the pandemic's relief (PP 49/2020).",
    },
    errors: {
      id: "#VALUE! bila iuran pada tanggal itu bergantung pada pembayar yang kosong, desa atau CSR, untuk teks, atau program atau pembayar yang tidak dikenal; #N/A sebelum 1 Juli 2015; #NUM! untuk penghasilan negatif atau yang bukan tanggal.",
      en: "#VALUE! if on that date the contribution depends on a payer who is left out, a village or CSR, for text, or for an unknown programme or payer; #N/A before 1 July 2015; #NUM! for a negative income or what is no date.",
    },
    example: {
      formula: '=JAMSOSTEK.IURANBPU(1000000,DATE(2026,6,1),"JKK+JKM","mandiri")',
      shows: [[8400]],
      says: {
        id: "Juni 2026, membayar sendiri: separuh dari Rp16.800 (JKK 10.000 dan JKM 6.800). Bila dibayar APBD tetap 16.800.",
        en: "June 2026, paid by the worker: half of Rp16,800 (JKK 10,000 and JKM 6,800). Paid from APBD it stays 16,800.",
      },
    },
    words:
      "iuran bukan penerima upah bpu mandiri informal pekerja rentan petani nelayan ojek ojol pedagang umkm penghasilan potongan diskon contribution self-employed farmer fisher trader discount",
  },
  IURANJAKON: {
    description: {
      id: "Iuran JKK dan JKM satu kontrak jasa konstruksi (Jakon) yang upahnya tidak diketahui, berlapis menurut nilainya.",
      en: "JKK and JKM of a construction contract (Jakon) whose wages are not known, in marginal bands of its value.",
    },
    parameters: [
      {
        name: { id: "nilai", en: "value" },
        description: {
          id: "Nilai kontrak (rupiah), tanpa PPN.",
          en: "Value of the contract (rupiah), without PPN (VAT).",
        },
      },
      {
        name: { id: "tanggal", en: "date" },
        description: { id: "Tanggal kontrak.", en: "Date of the contract." },
      },
      {
        name: { id: "termasukPPN", en: "includesPPN" },
        description: {
          id: "TRUE bila nilainya termasuk PPN: dibagi 1,11 (1,1 sebelum April 2022). Bila kosong, tidak termasuk.",
          en: "TRUE if the value includes PPN: it is divided by 1.11 (1.1 before April 2022). If left out, it does not.",
        },
        optional: true,
      },
    ],
    result: {
      id: "Rupiah untuk seluruh kontrak, tidak dibulatkan. Proyek baru terlindungi setelah iurannya dibayar. Tanpa keringanan masa pandemi (PP 49/2020).",
      en: "Rupiah for the whole contract, not rounded. A project is protected only once it is paid. Without the pandemic's relief (PP 49/2020).",
    },
    errors: {
      id: "#N/A sebelum 1 Juli 2015, #VALUE! untuk teks, #NUM! untuk nilai negatif atau yang bukan tanggal.",
      en: "#N/A before 1 July 2015, #VALUE! for text, #NUM! for a negative value or what is no date.",
    },
    example: {
      formula: "=JAMSOSTEK.IURANJAKON(750000000,DATE(2026,11,1))",
      shows: [[1375000]],
      says: {
        id: "Kontrak Rp750 juta: 0,24% dari 100 juta pertama, 0,19% dari 400 juta berikutnya, 0,15% dari 250 juta sisanya.",
        en: "A contract of Rp750 million: 0.24% of the first 100 million, 0.19% of the next 400 million, 0.15% of the other 250 million.",
      },
    },
    words:
      "iuran jasa konstruksi jakon proyek kontrak nilai ppn pajak contribution construction project contract vat tax",
  },
  ASSISTANCE: {
    description: {
      id: "Anggaran bantuan iuran: pekerja dikali iuran BPU terendah, bulan demi bulan menurut tarifnya.",
      en: "Budget of contribution assistance: workers times the lowest BPU contribution, month by month at its rates.",
    },
    parameters: [
      {
        name: { id: "pekerja", en: "workers" },
        description: {
          id: "Pekerja yang dibantu (orang, bilangan bulat).",
          en: "Workers to assist (persons, a whole number).",
        },
      },
      months,
      start,
      payer,
      jht,
    ],
    result: {
      id: `Rupiah untuk semua bulan. ${lowestBill.id} Desa dan CSR, 26.373 pekerja selama 12 bulan 2026: paling banyak Rp5.316.796.800 ("APBD"), paling sedikit Rp3.322.998.000 ("swasta").`,
      en: `Rupiah for all months. ${lowestBill.en} Villages and CSR, 26,373 workers in the 12 months of 2026: at most Rp5,316,796,800 ("APBD"), at least Rp3,322,998,000 ("private").`,
    },
    errors: {
      id: "#VALUE! bila iuran suatu bulan bergantung pada pembayar yang kosong, desa atau CSR, untuk teks atau pembayar yang tidak dikenal; #N/A sebelum 1 Juli 2015; #NUM! untuk angka negatif atau tidak bulat, lebih dari 1200 bulan, atau yang bukan tanggal.",
      en: "#VALUE! if a month's contribution depends on a payer who is left out, a village or CSR, for text or an unknown payer; #N/A before 1 July 2015; #NUM! for a number that is negative or not whole, more than 1200 months, or what is no date.",
    },
    example: {
      formula: "=JAMSOSTEK.ASSISTANCE(26373,12,DATE(2024,1,1))",
      shows: [[5316796800]],
      says: {
        id: "Kalimantan Barat, 2024: 26.373 pekerja rentan dan petani sawit × 12 bulan × Rp16.800.",
        en: "Kalimantan Barat, 2024: 26,373 vulnerable workers and palm-oil smallholders × 12 months × Rp16,800.",
      },
    },
    words:
      "bantuan iuran subsidi anggaran biaya berapa biayanya pekerja rentan petani sawit apbd apbdes dana desa csr subsidy budget cost vulnerable workers village farmers palm oil",
  },
  COVEREDBY: {
    description: {
      id: "Jumlah pekerja terbanyak yang bantuan iurannya dapat dibiayai suatu anggaran.",
      en: "The largest number of workers whose contribution assistance a budget pays.",
    },
    parameters: [
      {
        name: { id: "anggaran", en: "budget" },
        description: {
          id: "Anggaran untuk semua bulan (rupiah).",
          en: "Budget for all months (rupiah).",
        },
      },
      months,
      start,
      payer,
      jht,
    ],
    result: {
      id: `Orang, dibulatkan ke bawah. ${lowestBill.id}`,
      en: `Persons, rounded down. ${lowestBill.en}`,
    },
    errors: {
      id: "#DIV/0! bila bulannya 0, #VALUE! bila iuran suatu bulan bergantung pada pembayar yang kosong, desa atau CSR, untuk teks atau pembayar yang tidak dikenal; #N/A sebelum 1 Juli 2015; #NUM! untuk angka negatif, bulan yang tidak bulat atau lebih dari 1200, atau yang bukan tanggal.",
      en: "#DIV/0! if months is 0, #VALUE! if a month's contribution depends on a payer who is left out, a village or CSR, for text or an unknown payer; #N/A before 1 July 2015; #NUM! for a negative number, months that are not whole or more than 1200, or what is no date.",
    },
    example: {
      formula: '=JAMSOSTEK.COVEREDBY(5316796800,12,DATE(2026,1,1),"APBD",TRUE)',
      shows: [[12039]],
      says: {
        id: "Anggaran Rp5.316.796.800 dari APBD cukup untuk 12.039 orang setahun bila JHT ikut dibayar (Rp36.800 sebulan).",
        en: "A budget of Rp5,316,796,800 from APBD pays 12,039 people for a year with JHT (Rp36,800 a month).",
      },
    },
    words:
      "bantuan iuran subsidi anggaran dana cukup untuk berapa orang pekerja rentan budget enough for how many people affordable subsidy",
  },
};
