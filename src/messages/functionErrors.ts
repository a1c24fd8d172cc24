/** What Excel shows beside #VALUE! and #N/A when an error itself does not say what to do. */
export const functionErrors = {
  ambiguousNumber: {
    id: 'Bisa dibaca dua cara (1.001 = seribu satu atau satu koma nol nol satu). Sebutkan tanda desimalnya: "," atau ".".',
    en: 'Can be read in two ways (1.001 is a thousand and one, or one point zero zero one). Say which sign is the decimal one: "," or ".".',
  },
  codeContradictsName: {
    id: "Kode dan nama di sini milik wilayah yang berbeda. Periksa mana yang benar, lalu tulis salah satunya.",
    en: "The code and the name here are those of different regions. Check which is right and write one of them.",
  },
  codeWithoutPoint: {
    id: "Kode empat angka bisa milik Kemendagri atau BPS. Tulis kode Kemendagri dengan titik (61.02), atau nama wilayahnya.",
    en: "Four digits may be a code of Kemendagri or of BPS. Write Kemendagri's with its point (61.02), or the region's name.",
  },
  jkpNotBilled: {
    id: "JKP tidak ditagihkan: didanai negara dan dari iuran JKK. Hapus JKP dari daftar program.",
    en: "JKP is never billed: the state and part of the JKK contribution fund it. Take JKP off the list of programmes.",
  },
  nikAsNumber: {
    id: "NIK ini angka, sehingga digit terakhirnya sudah hilang. Ambil lagi dari sumbernya sebagai teks.",
    en: "This NIK is a number, so its last digits are lost already. Take it from its source again, as text.",
  },
  noBpsCode: {
    id: "Kode BPS wilayah ini belum ada di Cakupan (baru Kalimantan Barat dan Kalimantan Tengah).",
    en: "Cakupan does not have this region's BPS code yet (only Kalimantan Barat and Kalimantan Tengah).",
  },
  noRate: {
    id: "Tarif untuk tanggal ini belum diketahui.",
    en: "The rate of this date is not known.",
  },
  noTarget: {
    id: "Tidak ada target yang dipublikasikan untuk wilayah, tahun dan dasar ini.",
    en: "No target was published for this region, year and basis.",
  },
  oldRegionCode: {
    id: "Kode wilayah pada NIK ini tidak ada dalam daftar sekarang; mungkin kode lama.",
    en: "The region code in this NIK is not in today's list; it may be an old one.",
  },
  payerDecides: {
    id: "Januari 2026–Maret 2027 iuran bergantung pada pembayarnya (PP 50/2025). Isi APBN, APBD, mandiri, swasta atau transportasi. Untuk desa (APBDes) dan CSR belum ada aturannya: hitung iuran tertinggi dengan APBD dan terendah dengan swasta.",
    en: "From January 2026 to March 2027 the contribution depends on who pays (PP 50/2025). Say APBN, APBD, self, private or transport. No rule settles it for villages (APBDes) and CSR: compute the highest contribution with APBD and the lowest with private.",
  },
  severalBases: {
    id: "Ada target dari beberapa dasar yang tidak boleh dicampur. Sebutkan dasarnya; TARGETSOURCE menampilkannya.",
    en: "There are targets of several bases, which can't be mixed. Name the basis; TARGETSOURCE shows them.",
  },
  severalRegions: {
    id: "Nama ini dipakai beberapa wilayah. Tulis lengkap, dengan Kabupaten, Kota atau Provinsi.",
    en: "Several regions have this name. Write it in full, with Kabupaten, Kota or Provinsi.",
  },
  tooManyDigits: {
    id: "Angka ini lebih dari 15 digit, padahal Excel hanya menyimpan 15. Biarkan sebagai teks, misalnya NIK.",
    en: "This number has more than 15 digits, and Excel keeps only 15. Leave it as text, as with a NIK.",
  },
  unknownRegion: {
    id: "Wilayah ini tidak dikenal. Periksa ejaannya.",
    en: "This region is not known. Check its spelling.",
  },
  unknownWord: {
    id: "Pilihan ini tidak dikenal. Lihat keterangan argumennya.",
    en: "This choice is not known. See what the argument takes.",
  },
} as const;
