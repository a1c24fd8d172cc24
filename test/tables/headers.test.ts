import { areaAddress, cellAddress } from "../../src/tables/grid";
import { columnsOf, rolesOf, tableOf, tablesOf } from "./reading";
import { kalbar } from "./kalbar";
import type { TestCell } from "./sheetOf";

const texts = (...args: Parameters<typeof tableOf>) =>
  tableOf(...args).columns.map(({ text }) => text);
const headersAt = (...args: Parameters<typeof tableOf>) =>
  tableOf(...args).columns.map(({ header }) => cellAddress(header));

describe("a header of several rows", () => {
  const groups: TestCell[][] = [
    ["Kab/Kota", "Peserta Aktif", "", "", "Angkatan Kerja", "", ""],
    ["", "PU", "BPU", "Jumlah", "(orang)", "", ""],
    ["Kab. Sambas", 1, 2, 3, 4, "", 7],
    ["Kab. Landak", 1, 2, 3, 4, "", 7],
  ];

  test.each<[string, string[]]>([
    ["merged", ["A1:A2", "B1:D1"]],
    ["not merged", []],
  ])("names each column by all its levels: %s", (_, merged) => {
    const table = tableOf(groups, { merged });
    expect(table.headerRows).toEqual({ first: 0, last: 1 });
    expect(columnsOf(table.main)).toEqual({ participants: 3, eligible: 4 });
    expect(texts(groups, { merged })).toEqual([
      "Kab/Kota",
      "Peserta Aktif · PU",
      "Peserta Aktif · BPU",
      "Peserta Aktif · Jumlah",
      "Angkatan Kerja · (orang)",
      "",
    ]);
    expect(headersAt(groups, { merged })).toEqual(["A1", "B2", "C2", "D2", "E2", "G2"]);
  });

  test("reaches as far as a group is merged, though lower levels go on", () => {
    const cells = [
      ["Kab/Kota", "Peserta", "", ""],
      ["", "2023", "2024", "Pekerja"],
      ["Kab. Sambas", 1, 2, 4],
    ];
    expect(texts(cells, { merged: ["B1:C1"] })).toEqual([
      "Kab/Kota",
      "Peserta · 2023",
      "Peserta · 2024",
      "Pekerja",
    ]);
    expect(texts(cells).at(-1)).toBe("Peserta · Pekerja");
  });

  test("does not spread a header that is complete in its own row", () => {
    const cells = [
      ["Kab/Kota", "Peserta", "", "Pekerja"],
      ["Kab. Sambas", 1, 2, 4],
    ];
    expect(texts(cells)).toEqual(["Kab/Kota", "Peserta", "", "Pekerja"]);
  });

  test("says once what two levels say alike", () => {
    const cells = [
      ["Kab/Kota", "Peserta"],
      ["Kab/Kota", "Peserta"],
      ["Kab. Sambas", 1],
    ];
    expect(texts(cells)).toEqual(["Kab/Kota", "Peserta"]);
  });

  test("may have four levels", () => {
    const table = tableOf(
      [
        ["No", "Kab/Kota", "Kepesertaan", "", "", ""],
        ["", "", "2023", "", "2024", ""],
        ["", "", "Peserta", "Pekerja", "Peserta", "Pekerja"],
        ["", "", "(orang)", "(orang)", "(orang)", "(orang)"],
        [1, 2, 3, 4, 5, 6],
        [1, "Kab. Sambas", 10, 20, 15, 25],
        [2, "Kab. Landak", 10, 20, 15, 25],
      ],
      { merged: ["A1:A4", "B1:B4", "C1:F1", "C2:D2", "E2:F2"] },
    );
    expect(areaAddress(table.area)).toBe("A1:F7");
    expect(table.headerRows).toEqual({ first: 0, last: 3 });
    expect(table.firstRow).toBe(5);
    expect(table.columns[2]?.text).toBe("Kepesertaan · 2023 · Peserta · (orang)");
    expect(rolesOf(table)).toEqual([
      "",
      "region",
      "participants 2023",
      "eligible 2023",
      "participants 2024",
      "eligible 2024",
    ]);
  });

  test("may have its regions' name on the lowest level, or above a blank one", () => {
    const low = [
      ["", "Peserta", "", "Pekerja"],
      ["Kab/Kota", "PU", "BPU", ""],
      ["Kab. Sambas", 1, 2, 4],
    ];
    expect(tableOf(low, { merged: ["B1:C1"] }).headerRows).toEqual({ first: 0, last: 1 });
    expect(rolesOf(tableOf(low, { merged: ["B1:C1"] }))).toEqual([
      "region",
      "participants PU",
      "participants BPU",
      "eligible",
    ]);
  });
});

describe("levels that are not merged", () => {
  test("do not spread by a row of units, which tells no columns apart", () => {
    const cells = [
      ["Kab/Kota", "Peserta", "", "Pekerja"],
      ["", "(jiwa)", "(jiwa)", "(jiwa)"],
      ["Kab. Sambas", 1, 2, 3],
    ];
    expect(texts(cells)).toEqual(["Kab/Kota", "Peserta · (jiwa)", "(jiwa)", "Pekerja · (jiwa)"]);
  });

  test("do not spread from the regions, or from what stands before them", () => {
    const cells = [
      ["No", "", "Peserta", ""],
      ["urut", "Kab/Kota", "PU", "BPU"],
      [1, "Kab. Sambas", 1, 2],
      [2, "Kab. Landak", 3, 4],
    ];
    expect(texts(cells)).toEqual(["No · urut", "Kab/Kota", "Peserta · PU", "Peserta · BPU"]);
  });

  test("may have a row of remarks between them", () => {
    const table = tableOf(
      [
        ["Kab/Kota", "Target", "", ""],
        ["", "terbit", "hitungan", "hitungan"],
        ["", "2025", "2026", "2027"],
        ["Kab. Sambas", 0.5, 0.6, 0.7],
        ["Kab. Landak", 0.5, 0.6, 0.7],
      ].map((row, index) => [...row, index === 0 ? "Peserta" : index > 2 ? 60000 : ""]),
    );
    expect(table.headerRows).toEqual({ first: 0, last: 2 });
    expect(rolesOf(table)).toEqual([
      "region",
      "target 2025",
      "target 2026",
      "target 2027",
      "participants",
    ]);
  });
});

describe("a title is no level of the header", () => {
  const body: TestCell[][] = [["Kab/Kota", "Peserta", "Pekerja", "Capaian"], ...kalbar];
  const firstRow = (title: TestCell[], merged: string[] = []) =>
    tableOf([title, ...body], { merged }).headerRows.first;

  test("merged over the table", () => {
    expect(firstRow(["PESERTA PER KAB/KOTA", "", "", ""], ["A1:D1"])).toBe(1);
    expect(firstRow(["", "PESERTA 2024", "", ""], ["B1:D1"])).toBe(1);
  });

  test("not merged", () => {
    expect(firstRow(["REKAP PESERTA PER KAB/KOTA"])).toBe(1);
    expect(firstRow(["Kabupaten/Kota se-Kalimantan Barat tahun 2024"])).toBe(1);
    expect(firstRow(["", "Data peserta aktif BPJS Ketenagakerjaan menurut kabupaten/kota"])).toBe(
      1,
    );
  });

  test("a province's name or a date", () => {
    expect(firstRow(["", "Kalimantan Barat"])).toBe(1);
    expect(firstRow(["Provinsi", "Kalimantan Barat"])).toBe(1);
    expect(firstRow(["Per", 45657])).toBe(1);
  });

  test("but the name of a group is one", () => {
    expect(firstRow(["", "Peserta 2024"])).toBe(0);
    expect(firstRow(["", "Kepesertaan 2024", "", ""], ["B1:C1"])).toBe(0);
  });
});

describe("headers as people type them", () => {
  test("with line breaks, units and blanks around them", () => {
    const table = tableOf([
      [
        "Kabupaten/\nKota",
        " Jumlah\r\nPeserta  Aktif\n(jiwa)",
        "Angkatan\nKerja (ribu)",
        "UCJ\n(%)",
      ],
      ["Kab. Sambas", 60000, 250, 24],
    ]);
    expect(table.columns.map(({ text }) => text)).toEqual([
      "Kabupaten/ Kota",
      "Jumlah Peserta Aktif (jiwa)",
      "Angkatan Kerja (ribu)",
      "UCJ (%)",
    ]);
    expect(rolesOf(table)).toEqual(["region", "participants", "eligible", "coverage"]);
    expect(table.columns.map(({ unit }) => unit)).toEqual([
      undefined,
      undefined,
      "thousands",
      "percent",
    ]);
    expect(table.columns.map(({ denominator }) => denominator)).toEqual([
      undefined,
      undefined,
      "labourForce",
      undefined,
    ]);
  });

  test("in English", () => {
    const table = tableOf([
      ["No", "Regency/City", "Active participants", "Eligible workers", "Coverage", "Target 2030"],
      [1, "Kab. Sambas", 60000, 250000, 0.24, 0.5],
    ]);
    expect(rolesOf(table)).toEqual([
      "",
      "region",
      "participants",
      "eligible",
      "coverage",
      "target 2030",
    ]);
  });

  test("of which the numbers show whether they are counts or shares", () => {
    const role = (text: string, ...cells: TestCell[]) =>
      rolesOf(
        tableOf([
          ["Kab/Kota", "Pekerja", text],
          ...cells.map((cell, index) => [kalbar[index]?.[0] ?? "", 250000, cell]),
        ]),
      )[2];
    expect(role("Capaian", 60000, 69590, 120000)).toBe("participants");
    expect(role("Capaian", 36.5, 12, 40)).toBe("coverage");
    expect(role("Capaian (%)", 60000, 69590, 120000)).toBe("coverage");
    expect(role("Realisasi", "36,5", "12,1", "40")).toBe("coverage");
    expect(role("Realisasi", "36%", "12%", "40%")).toBe("coverage");
    expect(role("Realisasi", 60000, 69590, 120000)).toBe("participants");
    expect(role("Realisasi Peserta", "36,5", "12,1", "40")).toBe("participants");
    expect(role("Target", 60000, 69590, 120000)).toBe("targetParticipants");
    expect(role("Target", 36.5, 12, 40)).toBe("target");
    expect(role("Target Peserta", 36.5, 12, 40)).toBe("target");
    expect(role("Belum", 60000, 69590, 120000)).toBe("uncovered");
    expect(role("Belum", { value: 0.6, format: "0%" }, { value: 0.5, format: "0%" })).toBe(
      "uncoveredShare",
    );
    expect(role("Belum terlindungi (%)", 60000, 69590, 120000)).toBe("uncoveredShare");
  });

  test("whose column holds words is no figure", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Capaian"],
      ["Kab. Sambas", 60000, "baik"],
      ["Kab. Landak", 69590, "kurang"],
    ]);
    expect(rolesOf(table)).toEqual(["region", "participants", ""]);
  });

  test("that only count rows or name papers are no figures", () => {
    const cells = [
      ["No. Peserta", "Kab/Kota", "Peserta", "Tanggal peserta", "Jenis Peserta"],
      [1, "Kab. Sambas", 60000, 45657, 3],
    ];
    expect(rolesOf(tableOf(cells))).toEqual(["", "region", "participants", "", ""]);
  });
});

describe("a title may say what the columns hold that say no more than", () => {
  const role = (title: string, ...heads: TestCell[]) =>
    rolesOf(tableOf([[title], ["Kab/Kota", ...heads], ["Kab. Sambas", ...heads.map(() => 1234)]]));

  test("their year", () => {
    const title = "Peserta aktif BPJS Ketenagakerjaan menurut kabupaten/kota di Kalimantan Barat";
    expect(role(title, 2022, "2023", "Tahun 2024", "Des 2025")).toEqual([
      "region",
      "participants 2022",
      "participants 2023",
      "participants 2024",
      "participants 2025",
    ]);
    const workers = "Angkatan kerja menurut kabupaten/kota di Kalimantan Barat, 2022-2023";
    expect(role(workers, 2022, 2023)).toEqual(["region", "eligible 2022", "eligible 2023"]);
  });

  test("their segment, or that they sum segments", () => {
    const title = "Angkatan kerja menurut kabupaten/kota di provinsi Kalimantan Barat";
    expect(role(title, "Formal", "Informal", "Jumlah")).toEqual([
      "region",
      "eligible PU",
      "eligible BPU",
      "eligible",
    ]);
  });

  test("their segment, be some of its counts as small as percents", () => {
    const segments = (...cells: TestCell[]) =>
      rolesOf(
        tableOf([
          ["Cakupan kepesertaan Jamsostek menurut kabupaten/kota"],
          ["Kab/Kota", "PU", "PMI"],
          ["Kab. Sambas", ...cells],
        ]),
      );
    expect(segments(7787, 85)).toEqual(["region", "participants PU", "participants PMI"]);
    expect(segments(77.5, 85)).toEqual(["region", "coverage PU", "coverage PMI"]);
  });

  test("but not one that defines the workers", () => {
    const peserta = "Peserta aktif BPJS Ketenagakerjaan menurut kabupaten/kota";
    const years = (...titles: string[]) =>
      rolesOf(tableOf([...titles.map((title) => [title]), ["Kab/Kota", 2023], ["Kab. Sambas", 1]]));
    expect(years(peserta, "Dasar pekerja: angkatan kerja", "Segmen: tenaga kerja PU")).toEqual([
      "region",
      "participants 2023",
    ]);
    const workers = "Cakupan terhadap seluruh pekerja menurut kabupaten/kota";
    expect(role(workers, "Pekerja eligible", "PU", "BPU", "Jumlah")).toEqual([
      "region",
      "eligible",
      "participants PU",
      "participants BPU",
      "participants",
    ]);
  });

  test("that they are a sum, where they are the only one", () => {
    const title = "Peserta aktif BPJS Ketenagakerjaan menurut kabupaten/kota di Kalimantan Barat";
    expect(role(title, "Jumlah")).toEqual(["region", "participants"]);
    expect(role(title, "Jumlah", "Angkatan kerja")).toEqual(["region", "", "eligible"]);
  });

  test("but not of a column with a year and words of its own", () => {
    const title = "Peserta aktif BPJS Ketenagakerjaan menurut kabupaten/kota di Kalimantan Barat";
    expect(role(title, 2023, "Luas wilayah kerja 2023")).toEqual([
      "region",
      "participants 2023",
      "",
    ]);
  });

  test("and no title, no figure", () => {
    expect(
      tablesOf([
        ["Kab/Kota", 2023, 2024],
        ["Kab. Sambas", 1234, 2345],
      ]),
    ).toEqual([]);
  });
});

describe("figures of another matter", () => {
  test.each([
    "Jumlah perusahaan",
    "Klaim JKK",
    "Pengangguran terbuka",
    "TPAK",
    "Peserta laki-laki",
    "Penambahan peserta",
  ])("%s is none", (text) => {
    const cells = [
      ["Kab/Kota", "Peserta", text],
      ["Kab. Sambas", 60000, 1234],
    ];
    expect(rolesOf(tableOf(cells))).toEqual(["region", "participants", ""]);
  });
});
