import type { Text } from "./text";

/** The words of docs/functions.md around the help of the functions. */
export const title: Text = { id: "Fungsi Cakupan", en: "Cakupan's functions" };

export const introduction: readonly Text[] = [
  {
    id: "Semua fungsi berawalan `JAMSOSTEK.`. Tarif, capaian dan target adalah pecahan: 36,47% ditulis `0,3647` atau `36,47%`. Uang dalam rupiah, tanggal adalah tanggal Excel.",
    en: "All functions begin with `JAMSOSTEK.`. Rates, coverage and targets are shares: 36.47% is `0.3647` or `36.47%`. Money is in rupiah, dates are Excel dates.",
  },
  {
    id: "Argumen menerima satu sel atau rentang, kecuali disebutkan lain; hasilnya melimpah ke sel-sel di bawah dan di kanannya. Argumen dalam [kurung siku] boleh dikosongkan. Sel kosong dihitung 0, kesalahan dalam satu baris hanya merusak baris itu, kecuali disebutkan lain.",
    en: "Arguments take a cell or a range unless said otherwise; results spill into the cells below and beside. Arguments in [square brackets] may be left out. A blank cell counts as 0, and an error in one row spoils only that row, unless said otherwise.",
  },
  {
    id: "Excel berbahasa Indonesia memakai `;` di antara argumen dan koma desimal, Excel berbahasa Inggris `,` dan titik desimal: setiap contoh ditulis dalam kedua bentuk. Di bawah rumusnya: apa yang tampil dalam sel tanpa format angka.",
    en: "Indonesian Excel writes `;` between arguments and a decimal comma, English Excel `,` and a decimal point: every example stands in both forms. Below its formula stands what cells without a number format show.",
  },
];

export const argument: Text = { id: "Argumen", en: "Argument" };
export const meaning: Text = { id: "Arti", en: "Meaning" };
export const result: Text = { id: "Hasil", en: "Result" };
export const errors: Text = { id: "Kesalahan", en: "Errors" };
export const example: Text = { id: "Contoh", en: "Example" };

export const sources: Text = { id: "Sumber", en: "Sources" };
export const sourcesSay: Text = {
  id: "Fakta yang dipakai fungsi-fungsi ini, dengan masa berlaku, peraturan atau penerbit, alamat, dan statusnya. _confirmed_: alamatnya memuat nilai itu dan sesuai dengan peraturannya; _press_: dari media yang mengutipnya; _secondary_: dikutip pihak lain, belum dicocokkan dengan naskah aslinya. Tanggal di luar masa berlaku menghasilkan #N/A, tidak pernah tarif terdekat.",
  en: 'The facts on which these functions stand, with their dates, regulation or publisher, address and status. "Confirmed": the address gives the value, and it agrees with the regulation; "press": from an outlet that quotes it; "secondary": quoted by others, not yet compared with the original text. A date outside them gives #N/A, never the nearest rate.',
};

export const targets: Text = { id: "Target yang dipublikasikan", en: "Published targets" };
export const wageEarners: Text = { id: "Iuran PU", en: "Contributions of wage earners (PU)" };
export const selfEmployed: Text = {
  id: "Iuran BPU",
  en: "Contributions of the self-employed (BPU)",
};
export const construction: Text = { id: "Jasa konstruksi (Jakon)", en: "Construction (Jakon)" };
export const names: Text = { id: "Nama wilayah lain", en: "Other names of regions" };

export const column = {
  fact: { id: "Fakta", en: "Fact" },
  value: { id: "Nilai", en: "Value" },
  validFrom: { id: "Sejak", en: "From" },
  validTo: { id: "Sampai", en: "To" },
  regulation: { id: "Peraturan", en: "Regulation" },
  source: { id: "Alamat", en: "Address" },
  status: { id: "Status", en: "Status" },
  region: { id: "Wilayah", en: "Region" },
  year: { id: "Tahun", en: "Year" },
  target: { id: "Target", en: "Target" },
  basis: { id: "Dasar", en: "Basis" },
  document: { id: "Dokumen", en: "Document" },
  published: { id: "Terbit", en: "Published" },
  name: { id: "Nama", en: "Name" },
  today: { id: "Sekarang", en: "Today" },
} as const satisfies Record<string, Text>;

export const fact = {
  jkkByRiskClass: {
    id: "JKK, kelas risiko 1–5, dari upah (pemberi kerja)",
    en: "JKK, risk classes 1–5, of the wage (employer)",
  },
  jkmOfWage: { id: "JKM, dari upah (pemberi kerja)", en: "JKM, of the wage (employer)" },
  jhtOfWage: {
    id: "JHT, dari upah (pemberi kerja + pekerja)",
    en: "JHT, of the wage (employer + worker)",
  },
  jpOfWage: {
    id: "JP, dari upah sampai batasnya (pemberi kerja + pekerja)",
    en: "JP, of the wage up to its ceiling (employer + worker)",
  },
  jpCeiling: { id: "Batas upah JP, sebulan", en: "Ceiling of the wage for JP, a month" },
  ofBasis: { id: "dari dasar lapisan penghasilan", en: "of the basis of the income bracket" },
  brackets: {
    id: "Lapisan penghasilan sebulan → dasar iuran",
    en: "Income brackets a month → basis of the contribution",
  },
  transportCut: {
    id: "Potongan JKK dan JKM, pekerja transportasi",
    en: "Cut of JKK and JKM, transport workers",
  },
  privateCut: { id: "Potongan JKK dan JKM, BPU lain", en: "Cut of JKK and JKM, other BPU" },
  jkkOfContract: {
    id: "JKK Jakon, dari nilai kontrak tanpa PPN",
    en: "JKK Jakon, of the contract value without PPN",
  },
  jkmOfContract: {
    id: "JKM Jakon, dari nilai kontrak tanpa PPN",
    en: "JKM Jakon, of the contract value without PPN",
  },
  ppn: { id: "PPN jasa konstruksi, dari harga", en: "PPN of construction, of the price" },
  dueRule: { id: "Batas pendaftaran sesudah SPK", en: "Registration due after the SPK" },
} as const satisfies Record<string, Text>;

export const quoted: Text = { id: "dikutip pers", en: "quoted by the press" };
export const quotedDifferently: Text = {
  id: "dikutip pers, media lain menyebut angka lain",
  en: "quoted by the press, another outlet gives another figure",
};
