/** The sample workbook is the user's document, in Indonesian only: plain strings. */

export const sheetNames = {
  kalbar: "Kalbar 2024",
  misprints: "Salah cetak",
  kalteng: "Kalteng 2025",
  published: "Angka terbit",
} as const;

export const headers = {
  region: "Kab/kota",
  participants: "Peserta",
  eligible: "Pekerja",
  coverage: "Capaian",
  origin: "Asal angka",
  province: "Provinsi",
  figure: "Angka",
  publishedCoverage: "Capaian terbit",
  formula: "UCJ (rumus)",
  source: "Sumber",
  date: "Tanggal",
  year: "Tahun",
  target: "Target",
  basis: "Dasar",
  document: "Dokumen",
  calculation: "Hitungan dengan rumus Cakupan",
  result: "Hasil",
} as const;

export const tags = {
  denominator: "Dasar pekerja",
  segments: "Segmen",
  place: "Menurut",
  date: "Per tanggal",
} as const;

export const notFilledIn = "belum diisi";
export const total = "JUMLAH";
export const illustration = "Ilustrasi";

export function publishedBy(source: string): string {
  return `Terbit: ${source}`;
}

export function regionalTitle(province: string, year: number): string {
  return `Kepesertaan Jamsostek per kab/kota, ${province}, ${year}`;
}

export const regionalNote =
  "Contoh untuk Cakupan. Jumlah provinsi mengikuti angka terbit; rincian bertanda Ilustrasi dikarang agar jumlahnya tepat.";

export const regionalFoot = [
  "Terbit: tercantum pada sumber yang disebut. Ilustrasi: bukan data, jangan dikutip.",
  "Lembar ini bersih: Periksa tidak menemukan apa-apa di sini.",
] as const;

export const kalbarDate = "Agustus 2024";
export const kalbarTotalSource =
  "borneotrend.com, Agustus 2024 (607.426 = 36,47%; pekerja dihitung dari keduanya)";
export const landakSource = "tarunakota.com (tahun 2024: 53,43%)";
export const ketapangSource =
  "ketapangmedia.com, 31-07-2025 (Desember 2024: 68,02%; pekerja dihitung dari keduanya)";
export const kaltengDate = "Maret 2025";
export const kaltengTotalSource = "mediadayak.id (tercetak 46,2%)";

export const misprintTitle =
  "Salah cetak yang pernah terjadi, Kalimantan Barat (semua angka ilustrasi)";
export const misprintNote =
  "Angka dan kesalahan di lembar ini sengaja ditanam untuk mencoba Periksa. Jangan dikutip.";

export const mistakes = {
  none: "Ilustrasi",
  misspeltRegion: "Ilustrasi: nama salah ketik",
  textNumber: "Ilustrasi: angka diketik sebagai teks",
  percentMismatch: "Ilustrasi: tercetak 45,20, seharusnya 42,50 (angka Kota Lhokseumawe 2022)",
  extraZero: "Ilustrasi: satu nol terselip, seperti 2.047 menjadi 20.047",
  aboveEligible: "Ilustrasi: peserta melebihi pekerja",
  lostDecimal: "Ilustrasi: 53,7 tercetak 5,37",
  againstTotal: "Ilustrasi: kelebihan satu nol, hanya tampak dari jumlah kolom",
  duplicate: "Ilustrasi: baris berulang",
} as const;

export const misprintFoot = [
  "Kayong Utara sengaja tidak ditulis. JUMLAH adalah jumlah baris di atas sebelum salah cetak.",
] as const;

export const publishedTitle = "Angka terbit Kalimantan Barat dan Kalimantan Tengah";
export const publishedNote =
  "Kolom UCJ dan hitungan di bawah memakai rumus JAMSOSTEK. Klik sebuah hasil untuk melihat rumusnya.";
export const impliedNote =
  "Pekerja 1.665.549, 446.948, dan 462.188 tidak terbit: dihitung dari peserta dan persen yang terbit.";

export const segments = {
  all: "Semua peserta",
  interim: "Capaian sementara",
  employees: "Penerima upah (PU)",
  selfEmployed: "Bukan penerima upah (BPU)",
} as const;

export const sources = {
  borneotrend: { outlet: "borneotrend.com", date: "Agustus 2024" },
  infoPublik: { outlet: "InfoPublik", date: "26 Oktober 2024" },
  kaltengOffice: { outlet: "Biro Administrasi Pimpinan Setda Kalteng", date: "6 Juli 2022" },
  mediaDayak: { outlet: "mediadayak.id", date: "Maret 2025" },
} as const;

export const documentNotNamed = "tidak disebut";

export const calculations = {
  gap: "Selisih capaian 35,35% ke target RPJMN 2024 (poin)",
  gapWorkers: "Kekurangan peserta ke target 2025 (orang)",
  pace: "Kenaikan capaian per tahun (asumsi, boleh diganti)",
  targetYear: "Tahun target 46% tercapai dengan kenaikan itu",
} as const;

export const pathNote =
  "Jalur target: 2025, 2026, dan 2030 terbit; tahun di antaranya dihitung lurus.";
