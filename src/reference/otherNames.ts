/** A name or spelling under which a regency or city also stands in documents. */
export interface OtherName {
  readonly name: string;
  /** Its full name today. */
  readonly today: string;
  /** The regulation that changed the name, or who writes it so. */
  readonly origin: string;
  /** Where that was read. */
  readonly source: string;
}

const BPS = {
  origin: "ejaan BPS",
  source:
    "https://github.com/edwardsamuel/Wilayah-Administratif-Indonesia/blob/master/csv/regencies.csv",
};

const PANGKEP = {
  origin: "sebutan menurut Pemkab Pangkep",
  source: "https://pangkepkab.go.id/selayang-pandang",
};

/**
 * Former names and other spellings; spacing, capital letters, "Kab.", "Adm." and a left out
 * "Kepulauan" need no entry. A name that is a region's own today means that region: "Pontianak"
 * is the city, only "Kabupaten Pontianak" is Mempawah.
 */
export const otherNames: readonly OtherName[] = [
  {
    name: "Kabupaten Pontianak",
    today: "Kabupaten Mempawah",
    origin: "PP 58/2014",
    source: "http://peraturan.go.id/inc/view/11e49b95ce2d67bcba0a303933343033.html",
  },
  {
    name: "Kabupaten Toba Samosir",
    today: "Kabupaten Toba",
    origin: "PP 14/2020",
    source:
      "http://sinar.big.go.id/Detail/Berita/Kabupaten-Toba-Samosir-berubah-nama-jadi-Kabupaten-Toba-",
  },
  {
    name: "Kabupaten Maluku Tenggara Barat",
    today: "Kabupaten Kepulauan Tanimbar",
    origin: "PP 2/2019",
    source: "https://maluku.lelemuku.com/2019/01/kabupaten-kepulauan-tanimbar-resmi.html",
  },
  {
    name: "Kabupaten Mamuju Utara",
    today: "Kabupaten Pasangkayu",
    origin: "PP 61/2017",
    source:
      "http://setkab.go.id/pemerintah-ubah-nama-kab-mamuju-utara-di-sulawesi-barat-jadi-kab-pasangkayu/",
  },
  {
    name: "Kabupaten Yapen Waropen",
    today: "Kabupaten Kepulauan Yapen",
    origin: "PP 40/2008",
    source: "https://kepyapenkab.go.id/sejarah",
  },
  {
    name: "Kabupaten Sawahlunto/Sijunjung",
    today: "Kabupaten Sijunjung",
    origin: "PP 25/2008",
    source: "http://sijunjung-kab.blogspot.com/2008/03/diresmikan-mendagri.html",
  },
  {
    name: "Kabupaten Pasir",
    today: "Kabupaten Paser",
    // Recital b of PP 7/2013, which moves the regency's capital, tells the change of its name.
    origin: "PP 49/2007 (PP 7/2013 menimbang b)",
    source:
      "https://id.scribd.com/doc/137008153/PP-No-7-tahun-2013-tentang-Perubahan-Nam-Kabupaten-Tanah-Grogot-menjadi-Kabupaten-Tanah-Paser",
  },
  { name: "Kabupaten Pangkep", today: "Kabupaten Pangkajene dan Kepulauan", ...PANGKEP },
  {
    name: "Kabupaten Pangkajene Kepulauan",
    today: "Kabupaten Pangkajene dan Kepulauan",
    ...PANGKEP,
  },
  { name: "Kota Padangsidimpuan", today: "Kota Padang Sidempuan", ...BPS },
  { name: "Kabupaten Mahakam Hulu", today: "Kabupaten Mahakam Ulu", ...BPS },
];
