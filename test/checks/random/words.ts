import type { Segment } from "./figures";

/** The figures that the sheets print. `gap` is one that does not say which gap it is. */
export type Figure =
  | "participants"
  | "eligible"
  | "coverage"
  | "target"
  | "targetParticipants"
  | "shortfall"
  | "uncovered"
  | "uncoveredShare"
  | "gapPoints"
  | "achievement"
  | "portion"
  | "population";

/** Definitions of workers: how titles name them, and how headers do. */
export const denominators = [
  {
    title: undefined,
    headers: ["Pekerja", "Jumlah Tenaga Kerja", "Potensi Pekerja", "Potensi TK"],
  },
  {
    title: "Dasar pekerja: pekerja eligible",
    headers: ["Pekerja Eligible", "TK Eligible", "Eligible Workers", "Jumlah Pekerja Eligible"],
  },
  {
    title: "Dasar pekerja: angkatan kerja di luar ASN, TNI dan POLRI",
    headers: [
      "Angkatan Kerja di luar ASN/TNI/POLRI",
      "Angkatan Kerja (tidak termasuk ASN, TNI, POLRI)",
      "Angkatan Kerja Non ASN/TNI/POLRI",
    ],
  },
  {
    title: "Dasar pekerja: penduduk bekerja",
    headers: ["Penduduk Bekerja", "Penduduk yang Bekerja", "Jumlah Penduduk Bekerja"],
  },
  { title: "Dasar pekerja: angkatan kerja", headers: ["Angkatan Kerja", "Jumlah Angkatan Kerja"] },
] as const;

/** Headers without units. Those of workers are among the denominators. */
export const headers: Readonly<Record<Exclude<Figure, "eligible">, readonly string[]>> = {
  participants: [
    "Peserta Aktif",
    "Jumlah Peserta",
    "Peserta",
    "Jml Peserta Aktif",
    "Realisasi Peserta",
    "Pekerja Terlindungi",
    "Tenaga Kerja Terdaftar",
    "TK Aktif",
    "Active Participants",
    "Kepesertaan Aktif",
  ],
  coverage: [
    "Cakupan (%)",
    "UCJ (%)",
    "% UCJ",
    "Cakupan",
    "Coverage (%)",
    "Cakupan Kepesertaan (%)",
    "Tingkat Kepesertaan (%)",
    "Persentase Cakupan",
    "UCJ",
    "Capaian UCJ",
  ],
  target: ["Target (%)", "Target UCJ (%)", "Target UCJ", "Target Cakupan (%)"],
  targetParticipants: ["Target Peserta", "Target Peserta Aktif"],
  shortfall: [
    "Kekurangan Peserta",
    "Kekurangan Peserta ke Target",
    "Kekurangan terhadap Target (orang)",
    "Gap ke Target (orang)",
    "Gap (orang)",
  ],
  uncovered: [
    "Belum Terlindungi",
    "Pekerja Belum Terlindungi",
    "Belum Menjadi Peserta",
    "Belum Terdaftar",
    "Gap (orang)",
    "Uncovered Workers",
  ],
  uncoveredShare: ["Belum Terlindungi (%)", "% Belum Terlindungi"],
  gapPoints: [
    "Selisih ke Target (poin)",
    "Selisih terhadap Target (poin)",
    "Gap ke Target (poin)",
    "Gap (%)",
  ],
  achievement: ["Capaian Kinerja (%)", "Capaian terhadap Target (%)", "Kinerja (%)"],
  portion: ["Proporsi (%)", "Kontribusi (%)"],
  population: ["Jumlah Penduduk", "Penduduk"],
};

export const unitsOfCounts = ["jiwa", "orang"] as const;

export const segmentHeaders: Readonly<Record<Segment, readonly string[]>> = {
  PU: ["PU", "Penerima Upah", "Penerima Upah (PU)"],
  BPU: ["BPU", "Bukan Penerima Upah", "Bukan Penerima Upah (BPU)"],
  Jakon: ["Jakon", "Jasa Konstruksi", "Jasa Konstruksi (Jakon)"],
  PMI: ["PMI", "Pekerja Migran Indonesia", "Pekerja Migran Indonesia (PMI)"],
};

export const wholeHeaders = ["Jumlah", "Total", "JUMLAH", "TOTAL"] as const;
export const regionHeaders = [
  "Kabupaten/Kota",
  "KABUPATEN / KOTA",
  "Kab/Kota",
  "Kab./Kota",
  "Nama Kabupaten/Kota",
  "Wilayah",
  "Daerah",
  "Regency/City",
] as const;
export const numberHeaders = ["No", "No.", "NO", "Nomor"] as const;
export const codeHeaders = ["Kode", "Kode Wilayah", "Kode Kab/Kota"] as const;
export const provinceHeaders = ["Provinsi", "PROVINSI", "Nama Provinsi"] as const;
export const yearHeaders = ["Tahun", "TAHUN", "Year"] as const;
export const segmentColumnHeaders = ["Segmen", "Segmen Kepesertaan", "Jenis Kepesertaan"] as const;

export const titles = [
  "REKAPITULASI KEPESERTAAN BPJS KETENAGAKERJAAN",
  "Cakupan Kepesertaan Jaminan Sosial Ketenagakerjaan",
  "Data Universal Coverage Jamsostek (UCJ)",
  "CAPAIAN UNIVERSAL COVERAGE JAMSOSTEK MENURUT KABUPATEN/KOTA",
  "Tabel 1. Kepesertaan Aktif Jaminan Sosial Ketenagakerjaan menurut Kabupaten/Kota",
] as const;
export const basisTitles = [
  "Menurut KTP",
  "Berdasarkan domisili KTP",
  "Menurut tempat kerja",
  "Berdasarkan tempat kerja",
] as const;
export const notes = [
  "Sumber: BPJS Ketenagakerjaan",
  "Sumber: BPJS Ketenagakerjaan dan BPS (Sakernas), diolah",
  "Catatan: angka sementara",
  "Keterangan: UCJ = peserta aktif dibagi pekerja",
  "*) Data per kabupaten/kota menurut laporan cabang",
] as const;
export const offices = [
  "Kepala Dinas Tenaga Kerja dan Transmigrasi",
  "Kepala Bappeda",
  "Kepala Cabang,",
] as const;
