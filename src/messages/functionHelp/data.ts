import type { FunctionHelp, ParameterHelp } from "./help";
import { regionName } from "./parameters";

const nik: ParameterHelp = {
  name: { id: "teks", en: "text" },
  description: {
    id: "NIK sebagai teks: Excel hanya menyimpan 15 digit dari sebuah bilangan.",
    en: "The NIK as text: Excel keeps only 15 digits of a number.",
  },
};

const unclearRegion = {
  id: "#N/A untuk wilayah yang tidak dikenal, nama yang dipakai beberapa wilayah (Bogor), kode empat angka tanpa titik, atau kode yang bukan milik nama di sampingnya (61.03 Mempawah).",
  en: "#N/A for an unknown region, a name that several regions have (Bogor), a code of four digits without its point, or a code that is not that of the name beside it (61.03 Mempawah).",
};

export const dataHelp: Readonly<Record<string, FunctionHelp>> = {
  ANGKA: {
    description: {
      id: "Angka yang tertulis dalam teks: ribuan, desimal, persen, rupiah, juta, dan miliar.",
      en: "Number that a text says in Indonesian: thousands, decimals, percent, rupiah, juta and miliar.",
    },
    parameters: [
      {
        name: { id: "teks", en: "text" },
        description: {
          id: "Teks seperti 1.665.549, 36,47%, Rp16.800, 26.373 orang, atau 5,3 juta (juga jt, rb). Satu pemisah saja: dalam persen ia tanda desimal (1.000% = 1%); dalam rupiah dan jumlah orang, bila diikuti tiga angka, ia pemisah ribuan (Rp1,500 = 1.500).",
          en: "A text such as 1.665.549, 36,47%, Rp16.800, 26.373 orang or 5,3 juta (also jt, rb). A single separator is the decimal sign in a percent (1.000% is 1%); in rupiah and counts of people, with three digits behind it, it separates thousands (Rp1,500 is 1500).",
        },
      },
      {
        name: { id: "desimal", en: "decimal" },
        description: {
          id: 'Tanda desimal dalam teks itu, "," atau ".", bila tidak terbaca dari teksnya.',
          en: 'Decimal sign of that text, "," or ".", where the text does not show it.',
        },
        optional: true,
      },
    ],
    result: {
      id: "Angka; persen menjadi pecahan (36,47% = 0,3647). Angka tetap angka, sel kosong tetap kosong.",
      en: "A number; a percent becomes a share (36,47% is 0.3647). A number stays one, a blank stays blank.",
    },
    errors: {
      id: '#VALUE! untuk teks yang bukan angka, yang bisa dibaca dua cara (1.001 tanpa tanda desimal; Rp2 M dan 1,5 T: tulis juta, miliar atau triliun), atau yang lebih dari 15 digit seperti NIK: Excel tidak dapat menyimpannya. Untuk kolom campuran: =IFERROR(JAMSOSTEK.ANGKA(A1);JAMSOSTEK.ANGKA(A1;",")).',
      en: '#VALUE! for a text that is no number, that can be read in two ways (1.001 without a decimal sign; Rp2 M and 1,5 T: write juta, miliar or triliun), or that has more than 15 digits, as a NIK has: Excel can\'t keep them. For a mixed column: =IFERROR(JAMSOSTEK.ANGKA(A1),JAMSOSTEK.ANGKA(A1,",")).',
    },
    example: {
      formula: '=JAMSOSTEK.ANGKA({"607.426 orang";"36,47 persen";"Rp 5.316.796.800,00"})',
      shows: [[607426], [0.3647], [5316796800]],
      says: {
        id: "Angka Kalimantan Barat 2024 seperti tertulis di berita: peserta, capaian, dan bantuan iuran setahun.",
        en: "Kalimantan Barat's figures of 2024 as news writes them: participants, coverage, and a year's assistance.",
      },
    },
    words:
      "teks jadi angka ke angka ubah konversi rapikan bersihkan ribuan titik koma persen rupiah juta miliar text to number convert clean numbers",
  },
  REGION: {
    description: {
      id: "Nama resmi lengkap wilayah, dari nama sehari-hari, nama lama, atau kodenya.",
      en: "Full official name of a region, from its everyday name, a former name or its code.",
    },
    parameters: [regionName],
    result: {
      id: "Teks: provinsi, Kabupaten …, Kota …, atau Indonesia. Sel kosong tetap kosong.",
      en: "Text: a province, Kabupaten …, Kota …, or Indonesia. A blank stays blank.",
    },
    errors: unclearRegion,
    example: {
      formula: '=JAMSOSTEK.REGION({"kab. pontianak";"Palangka Raya";"KALBAR"})',
      shows: [["Kabupaten Mempawah"], ["Kota Palangkaraya"], ["Kalimantan Barat"]],
      says: {
        id: "Kabupaten Pontianak bernama Mempawah sejak PP 58/2014; Pontianak saja berarti kotanya.",
        en: "Kabupaten Pontianak has been Mempawah since PP 58/2014; Pontianak alone is the city.",
      },
    },
    words:
      "nama wilayah daerah kabupaten kota provinsi resmi baku ejaan rapikan region name regency city clean",
  },
  REGIONCODE: {
    description: {
      id: "Kode wilayah sebagai teks: kode Kemendagri atau BPS.",
      en: "Code of a region as text: Kemendagri's or that of BPS.",
    },
    parameters: [
      regionName,
      {
        name: { id: "sistem", en: "system" },
        description: {
          id: '"Kemendagri" (juga bila kosong) atau "BPS".',
          en: '"Kemendagri" (also if left out) or "BPS".',
        },
        optional: true,
      },
    ],
    result: {
      id: "Teks: 61.02 dari Kemendagri, 6104 dari BPS. Sel kosong tetap kosong.",
      en: "Text: 61.02 of Kemendagri, 6104 of BPS. A blank stays blank.",
    },
    errors: {
      id: "#N/A seperti REGION, juga untuk kode BPS di luar Kalimantan Barat dan Kalimantan Tengah; #VALUE! untuk sistem lain.",
      en: "#N/A as REGION does, and for BPS codes outside Kalimantan Barat and Kalimantan Tengah; #VALUE! for another system.",
    },
    example: {
      formula: '=JAMSOSTEK.REGIONCODE("Mempawah",{"Kemendagri","BPS"})',
      shows: [["61.02", "6104"]],
      says: {
        id: "Mempawah: 61.02 dari Kemendagri, 6104 dari BPS. Pada BPS, 6102 adalah Bengkayang.",
        en: "Mempawah: 61.02 of Kemendagri, 6104 of BPS. To BPS, 6102 is Bengkayang.",
      },
    },
    words: "kode wilayah daerah kemendagri bps nomor region code",
  },
  REGIONPARENT: {
    description: {
      id: "Provinsi dari kabupaten atau kota; untuk provinsi, Indonesia.",
      en: "Province of a regency or city; of a province, Indonesia.",
    },
    parameters: [regionName],
    result: {
      id: "Teks: nama provinsi. Sel kosong tetap kosong.",
      en: "Text: the province's name. A blank stays blank.",
    },
    errors: {
      id: "#N/A seperti REGION, juga untuk Indonesia.",
      en: "#N/A as REGION does, and for Indonesia.",
    },
    example: {
      formula: '=JAMSOSTEK.REGIONPARENT({"Kubu Raya";"Barito Timur"})',
      shows: [["Kalimantan Barat"], ["Kalimantan Tengah"]],
      says: {
        id: "Kubu Raya ada di Kalimantan Barat, Barito Timur di Kalimantan Tengah.",
        en: "Kubu Raya is in Kalimantan Barat, Barito Timur in Kalimantan Tengah.",
      },
    },
    words: "provinsi induk wilayah kabupaten kota province parent region",
  },
  ISNIK: {
    description: {
      id: "Apakah sebuah teks berbentuk NIK: 16 digit dengan provinsi dalam daftar Kemendagri, tanggal lahir yang ada, dan nomor urut.",
      en: "Whether a text has the form of a NIK: 16 digits with a province of Kemendagri's list, a possible day of birth and a serial number.",
    },
    parameters: [nik],
    result: {
      id: "TRUE atau FALSE; sel kosong FALSE. Kode kabupaten/kota lama diterima. Bentuk saja: apakah orangnya terdaftar tidak diperiksa.",
      en: "TRUE or FALSE; a blank is FALSE. Old codes of regencies are accepted. The form only: nobody is looked up.",
    },
    errors: {
      id: "#VALUE! untuk NIK yang tersimpan sebagai bilangan: digit terakhirnya sudah hilang.",
      en: "#VALUE! for a NIK stored as a number: its last digits are lost already.",
    },
    example: {
      formula: '=JAMSOSTEK.ISNIK({"6101014107900001";"6101013107900001";"6101013109900001"})',
      shows: [[true], [true], [false]],
      says: {
        id: "NIK rekaan: perempuan lahir 1 Juli (1 + 40), laki-laki lahir 31 Juli; 31 September tidak ada.",
        en: "Made-up NIKs: a woman born on 1 July (1 + 40), a man born on 31 July; there is no 31 September.",
      },
    },
    words: "nik ktp nomor induk kependudukan sah valid periksa cek identity number check",
  },
  NIKREGION: {
    description: {
      id: "Kabupaten atau kota yang menerbitkan NIK, menurut kode wilayah sekarang.",
      en: "Regency or city that issued a NIK, by today's codes.",
    },
    parameters: [nik],
    result: {
      id: "Teks: nama lengkap. Itu tempat terbit, belum tentu tempat tinggal. Sel kosong tetap kosong.",
      en: "Text: the full name. It is the place of issue, not always of residence. A blank stays blank.",
    },
    errors: {
      id: "#VALUE! untuk yang bukan NIK atau NIK sebagai bilangan, #N/A untuk kode wilayah yang tidak ada lagi.",
      en: "#VALUE! for what is no NIK or is a number, #N/A for a region code that exists no longer.",
    },
    example: {
      formula: '=JAMSOSTEK.NIKREGION({"6101014107900001";"6271010507850002"})',
      shows: [["Kabupaten Sambas"], ["Kota Palangkaraya"]],
      says: {
        id: "NIK rekaan: 6101 adalah Sambas, 6271 adalah Palangkaraya.",
        en: "Made-up NIKs: 6101 is Sambas, 6271 is Palangkaraya.",
      },
    },
    words: "nik ktp asal wilayah terbit kabupaten kota identity number issued region",
  },
};
