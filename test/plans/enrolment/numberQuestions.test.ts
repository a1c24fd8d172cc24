import { enrolmentSheet } from "../../../src/plans/enrolment/enrolmentSheet";
import { importedTables, type ImportedTable } from "../../../src/plans/enrolment/importedTables";
import type { NumberReading } from "../../../src/plans/enrolment/numberQuestions";
import { imported as readFiles, lines } from "../../members/imports";
import { valuesOf } from "../../tables/reading";
import { fileOf, type Rows } from "./files";

const names = ["Kab. Sambas", "Kab. Landak", "Kota Pontianak"];

/** A sheet with these columns beside the regions; the rows behind the third are totals. */
function sheetWith(headers: readonly string[], ...columns: readonly (string | number)[][]): Rows {
  const height = columns[0]?.length ?? 0;
  return [
    ["Kab/Kota", ...headers],
    ...Array.from({ length: height }, (_, row) => [
      names[row] ?? "JUMLAH",
      ...columns.map((column) => column[row] ?? ""),
    ]),
  ];
}

/** The only table of a sheet, as it is read with an answer for all columns. */
function tableOf(rows: Rows, reading?: NumberReading): ImportedTable {
  const answers = reading && new Map([1, 2, 3].map((column) => [column, reading] as const));
  const [table] = importedTables([fileOf("a.xlsx", { Rekap: rows })], { readings: () => answers });
  if (!table) throw new Error("no table");
  return table;
}

const participantsOf = ({ table }: ImportedTable) => valuesOf(table.main, "participants");

describe("numbers that may be thousands or a fraction", () => {
  const open = sheetWith(["Peserta", "Pekerja"], ["1.001", "24.737", 500], [4000, 60_000, 1000]);

  test("are asked once for their column, with what they are taken for meanwhile", () => {
    const table = tableOf(open);
    expect(table.questions).toEqual([
      {
        column: 1,
        text: "Peserta",
        example: "1.001",
        thousands: 1001,
        fraction: 1.001,
        usual: "thousands",
      },
    ]);
    expect(participantsOf(table)).toEqual([1001, 24_737, 500]);
  });

  test("are what the answer says, and can be asked again", () => {
    const table = tableOf(open, "fraction");
    expect(participantsOf(table)).toEqual([1.001, 24.737, 500]);
    expect(table.questions).toEqual(tableOf(open).questions);
  });

  test("stand as these numbers on the sheet that the table becomes", () => {
    const written = (reading?: NumberReading) =>
      enrolmentSheet(tableOf(open, reading), "Rekap", "Rekap", "id")
        .cells.slice(1)
        .map((row) => row[1]?.value);
    expect(written()).toEqual([1001, 24_737, 500]);
    expect(written("fraction")).toEqual([1.001, 24.737, 500]);
  });

  test("are asked for each column in which they stand", () => {
    const rows = sheetWith(["Peserta", "Pekerja"], ["1.001", 2, 3], ["4.004", 5, 6]);
    expect(tableOf(rows).questions.map(({ text }) => text)).toEqual(["Peserta", "Pekerja"]);
  });

  test("are rather fractions in a column of thousands of persons", () => {
    const table = tableOf(sheetWith(["Peserta (ribu)"], ["66.399", "120.204", "58.001"]));
    expect(table.questions.map(({ usual }) => usual)).toEqual(["fraction"]);
    expect(participantsOf(table)).toEqual([66.399, 120.204, 58.001]);
  });
});

describe("nothing is asked where", () => {
  test.each<[string, string[], (string | number)[][], number[]]>([
    ["another has two groups", ["Peserta"], [["1.001", "1.234.567", 5]], [1001, 1_234_567, 5]],
    ["another has a comma", ["Peserta"], [["1.001", "12,5", 5]], [1001, 12.5, 5]],
    ["another has a point", ["Peserta"], [["1.001", "12.5", 5]], [1.001, 12.5, 5]],
    ["they add up", ["Peserta"], [["1.001", "2.002", 500, "3.503"]], [1001, 2002, 500, 3503]],
    [
      "they give the percent of their row",
      ["Peserta", "Pekerja", "Capaian (%)"],
      [
        ["1.001", "2.002", 500],
        [4004, 4004, 1000],
        [25, 50, 50],
      ],
      [1001, 2002, 500],
    ],
    ["they are numbers", ["Peserta"], [[1.001, 24.737, 5]], [1.001, 24.737, 5]],
    ["there are none", ["Peserta"], [["1001", "24737", "5"]], [1001, 24_737, 5]],
  ])("%s", (_, headers, columns, values) => {
    const table = tableOf(sheetWith(headers, ...columns));
    expect(table.questions).toEqual([]);
    expect(participantsOf(table)).toEqual(values);
  });

  test("they are percents", () => {
    const table = tableOf(sheetWith(["Peserta", "Capaian (%)"], [1, 2, 3], ["36.500", "8.500", 5]));
    expect(table.questions).toEqual([]);
    expect(valuesOf(table.table.main, "coverage")).toEqual([0.365, 0.085, 0.05]);
  });
});

describe.each([",", ";"])("a portal's file with %j between its fields", (separator) => {
  const rows = (...counts: readonly string[]) => [
    "id,kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,jumlah_peserta,satuan,tahun",
    ...names.flatMap((name, at) => [
      `${at + 1},61,KALIMANTAN BARAT,610${at + 1},${name.toUpperCase()},${counts[at]},ORANG,2024`,
    ]),
  ];
  const tableIn = async (...counts: readonly string[]) => {
    const text = lines(...rows(...counts).map((row) => row.replaceAll(",", separator)));
    const { files } = await readFiles({ "peserta.csv": text });
    const [table] = importedTables(files);
    if (!table) throw new Error("no table");
    return table;
  };

  test("has the thousands that Indonesians write, and asks whether they are", async () => {
    const table = await tableIn("24.737", "1.001", "500");
    expect(table.questions.map(({ text }) => text)).toEqual(["jumlah_peserta"]);
    expect(participantsOf(table)).toEqual([24_737, 1001, 500]);
    expect(table.table.main).toMatchObject({ year: 2024 });
  });

  test("asks nothing where its numbers are plain", async () => {
    const table = await tableIn("24737", "1001", "500");
    expect(table.questions).toEqual([]);
    expect(participantsOf(table)).toEqual([24_737, 1001, 500]);
  });

  test("asks nothing where one of them shows fractions", async () => {
    const table = await tableIn("24.7", "1.001", "12.5");
    expect(table.questions).toEqual([]);
    expect(participantsOf(table)).toEqual([24.7, 1.001, 12.5]);
  });
});
