import type { PublishedSheet } from "./publishedSheet";

/** A city portal's table: header over two rows, years across, no region, companies in the sum. */
export const banjarmasinMembership: PublishedSheet = {
  source:
    "Satu Data Kota Banjarmasin (satudata.banjarmasinkota.go.id/data-statistik/" +
    "87472466-695c-40c2-bedc-44c5084f3430), membership of BPJS Ketenagakerjaan 2020-2024. All " +
    "figures of the page's table; the page's title was not in the copy read, and the table of " +
    "definitions below it, which is prose, is left out. Only the address says which city.",
  cells: [
    ["No", "Kepesertaan", "Tahun", "", "", "", ""],
    ["", "", 2020, 2021, 2022, 2023, 2024],
    [1, "Perusahaan", 1233, 1876, 2174, 2490, 2356],
    [2, "Pekerja", 82001, 65144, 75841, 80225, 86329],
    ["-", "", 83234, 67020, 78015, 82715, 88685],
    ["Catatan :", "", "", "", "", "", ""],
    ["Definisi Operasional", "", "", "", "", "", ""],
  ],
  merged: ["A1:A2", "B1:B2", "C1:G1", "A5:B5"],
  says: {
    headerRows: [1, 2],
    regions: 0,
    totals: 1,
    cells: [
      { address: "C3", region: "Kota Banjarmasin", figure: "other", year: 2020, value: 1233 },
      {
        address: "C4",
        region: "Kota Banjarmasin",
        figure: "participants",
        year: 2020,
        value: 82001,
      },
      {
        address: "D4",
        region: "Kota Banjarmasin",
        figure: "participants",
        year: 2021,
        value: 65144,
      },
      {
        address: "F4",
        region: "Kota Banjarmasin",
        figure: "participants",
        year: 2023,
        value: 80225,
      },
      {
        address: "G4",
        region: "Kota Banjarmasin",
        figure: "participants",
        year: 2024,
        value: 86329,
      },
      { address: "G5", region: "Kota Banjarmasin", figure: "other", year: 2024, value: 88685 },
    ],
  },
};
