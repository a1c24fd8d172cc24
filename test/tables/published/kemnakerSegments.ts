import { cellsOfFile, type PublishedSheet } from "./publishedSheet";

/** Participants wide by segment, one row per province. */
export const kemnakerSegments: PublishedSheet = {
  source:
    "Satu Data Ketenagakerjaan, Kementerian Ketenagakerjaan (satudata.kemnaker.go.id/data/" +
    "kumpulan-data/1726), active BPJS Ketenagakerjaan participants by province and segment, 2023; " +
    "read as data_peserta_bpjstk.csv at github.com/alifinaaulia/tetris4_capstone_project (2024), " +
    "all 34 rows. The file prints each count with '.0' behind it; here it is the number it is.",
  cells: cellsOfFile(
    `
provinsi;peserta_pu;peserta_bpu;peserta_jakon;total_peserta
Aceh;299722.0;86668.0;197248.0;583638.0
Sumatera Utara;993741.0;509632.0;553873.0;2057246.0
Sumatera Barat;268627.0;224154.0;217693.0;710474.0
Riau;629625.0;249836.0;228813.0;1108274.0
Jambi;258625.0;211170.0;188243.0;658038.0
Sumatera Selatan;505436.0;162975.0;246731.0;915142.0
Bengkulu;106610.0;80582.0;25074.0;212266.0
Lampung;354603.0;99250.0;125036.0;578889.0
Kep. Bangka Belitung;107638.0;92905.0;16142.0;216685.0
Kepulauan Riau;395671.0;121013.0;97921.0;614605.0
DKI Jakarta;5464264.0;1262299.0;771969.0;7498532.0
Jawa Barat;3294363.0;930495.0;630263.0;4855121.0
Jawa Tengah;2627836.0;616307.0;703279.0;3947422.0
DI Yogyakarta;365866.0;116047.0;76768.0;558681.0
Jawa Timur;2833752.0;968515.0;780979.0;4583246.0
Banten;1557500.0;716862.0;357239.0;2631601.0
Bali;563988.0;310591.0;152655.0;1027234.0
Nusa Tenggara Barat;235813.0;189208.0;145370.0;570391.0
Nusa Tenggara Timur;161634.0;139401.0;63835.0;364870.0
Kalimantan Barat;415990.0;152031.0;161249.0;729270.0
Kalimantan Tengah;384256.0;114074.0;187693.0;686023.0
Kalimantan Selatan;353413.0;172888.0;108561.0;634862.0
Kalimantan Timur;689877.0;315162.0;318194.0;1323233.0
Kalimantan Utara;107738.0;87033.0;51177.0;245948.0
Sulawesi Utara;304574.0;231805.0;42231.0;578610.0
Sulawesi Tengah;308233.0;148069.0;109569.0;565871.0
Sulawesi Selatan;565362.0;223215.0;214505.0;1003082.0
Sulawesi Tenggara;154663.0;111172.0;57235.0;323070.0
Gorontalo;97009.0;102706.0;58358.0;258073.0
Sulawesi Barat;76732.0;42104.0;57547.0;176383.0
Maluku;92695.0;73132.0;39470.0;205297.0
Maluku Utara;153176.0;47828.0;41785.0;242789.0
Papua Barat;109208.0;181876.0;107855.0;398939.0
Papua;166143.0;101750.0;229240.0;497133.0
`,
    ";",
  ),
  says: {
    headerRows: [1, 1],
    regions: 34,
    totals: 0,
    cells: [
      {
        address: "B2",
        region: "Provinsi Aceh",
        figure: "participants",
        segment: "PU",
        value: 299722,
      },
      {
        address: "C10",
        region: "Provinsi Kepulauan Bangka Belitung",
        figure: "participants",
        segment: "BPU",
        value: 92905,
      },
      {
        address: "D21",
        region: "Provinsi Kalimantan Barat",
        figure: "participants",
        segment: "Jakon",
        value: 161249,
      },
      {
        address: "E21",
        region: "Provinsi Kalimantan Barat",
        figure: "participants",
        segment: "all",
        value: 729270,
      },
      {
        address: "B22",
        region: "Provinsi Kalimantan Tengah",
        figure: "participants",
        segment: "PU",
        value: 384256,
      },
      {
        address: "E35",
        region: "Provinsi Papua",
        figure: "participants",
        segment: "all",
        value: 497133,
      },
    ],
  },
};
