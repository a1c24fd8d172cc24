import type { PublishedSheet } from "./publishedSheet";

/** A statistics book's table: title, group rows, two columns called the same, digits spaced. */
export const kepriActivities: PublishedSheet = {
  source:
    "BPS Provinsi Kepulauan Riau, 'Jumlah Penduduk Berumur 15 Tahun ke Atas Menurut Kabupaten/" +
    "Kota dan Jenis Kegiatan Selama Seminggu yang Lalu', 2015, as typed into the data file of a " +
    "public Ionic app beside other tables on 2015-2016 (on GitHub, repository not known). All " +
    "rows that the file has; it has no source line and no upper header row.",
  cells: [
    [
      "Jumlah Penduduk Berumur 15 Tahun ke Atas Menurut Kabupaten/Kota dan Jenis Kegiatan Selama " +
        "Seminggu yang Lalu di Provinsi Kepulauan Riau, 2015",
      "",
      "",
      "",
      "",
      "",
    ],
    [
      "Kabupaten/Kota",
      "Bekerja",
      "Pengangguran Terbuka",
      "Jumlah",
      "Bukan Angkatan Kerja",
      "Jumlah",
    ],
    ["Kabupaten", "", "", "", "", ""],
    ["Karimun", "86 673", "5 229", "91 902", "63 235", "155 137"],
    ["Bintan", "61 843", "4 572", "66 415", "39 284", "105 699"],
    ["Natuna", "28 815", "3 397", "32 212", "17 711", "49 923"],
    ["Lingga", "37 652", "1 574", "39 226", "23 436", "62 662"],
    ["Kep. Anambas", "17 366", "1 184", "18 550", "8 600", "27 150"],
    ["Kota", "", "", "", "", ""],
    ["Batam", "524 046", "33 992", "558 038", "269 153", "827 191"],
    ["Tanjungpinang", "80 275", "5 370", "85 645", "57 482", "143 127"],
    ["Kepulauan Riau", "836 670", "55 318", "891 988", "478 901", "1 370 889"],
  ],
  says: {
    headerRows: [2, 2],
    regions: 7,
    totals: 1,
    cells: [
      {
        address: "B4",
        region: "Kabupaten Karimun",
        figure: "eligible",
        basis: "employed",
        year: 2015,
        value: 86673,
      },
      { address: "C5", region: "Kabupaten Bintan", figure: "other", year: 2015, value: 4572 },
      {
        address: "D8",
        region: "Kabupaten Kepulauan Anambas",
        figure: "eligible",
        basis: "labourForce",
        year: 2015,
        value: 18550,
      },
      {
        address: "B10",
        region: "Kota Batam",
        figure: "eligible",
        basis: "employed",
        year: 2015,
        value: 524046,
      },
      { address: "F11", region: "Kota Tanjung Pinang", figure: "other", year: 2015, value: 143127 },
      {
        address: "B12",
        region: "Provinsi Kepulauan Riau",
        figure: "eligible",
        basis: "employed",
        year: 2015,
        value: 836670,
      },
    ],
  },
};
