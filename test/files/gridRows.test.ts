import { GridRows } from "../../src/files/gridRows";
import { RowBuilder } from "../../src/files/rowBuilder";
import { usedTooFar } from "../../src/messages/sheets";
import type { CellValue } from "../../src/tables/grid";

const nothing = { merged: [], hiddenRows: [] };

/** The rows of a sheet by their numbers, a cell for each value. */
function sheetOf(rows: Readonly<Record<number, readonly CellValue[]>>, format?: string): GridRows {
  const sheet = new GridRows("Rekap");
  const row = new RowBuilder();
  for (const [number, values] of Object.entries(rows)) {
    row.begin(Number(number));
    values.forEach((value, column) => {
      if (typeof value === "number") row.numeric(column, String(value), format);
      else if (typeof value === "boolean") row.truth(column, value);
      else row.text(column, value);
    });
    sheet.add(row);
  }
  return sheet;
}

test("cells are the texts, numbers and truths that a file has, with their formats", () => {
  const sheet = sheetOf(
    { 0: ["Kab/Kota", "Capaian", "Sah"], 1: ["Sambas", 0.3647, true] },
    "0.00%",
  );
  expect(sheet.grid(nothing)).toEqual({
    sheet: "Rekap",
    row: 0,
    column: 0,
    values: [
      ["Kab/Kota", "Capaian", "Sah"],
      ["Sambas", 0.3647, true],
    ],
    formats: [
      ["General", "General", "General"],
      ["General", "0.00%", "General"],
    ],
    merged: [],
    hiddenRows: [],
  });
});

test("numbers that stand as texts stay texts, if the file has numbers of its own", () => {
  const { values } = sheetOf({ 0: ["60000", "12,5", "6101011212900001"] }).grid(nothing);
  expect(values).toEqual([["60000", "12,5", "6101011212900001"]]);
});

test("where the file knows texts only, they are numbers as such files mean them", () => {
  const sheet = () => sheetOf({ 0: ["60000", "12,5", "6101011212900001", "0612", "=1+1"] });
  expect(sheet().grid(nothing, ";").values).toEqual([
    [60000, 12.5, "6101011212900001", "0612", "=1+1"],
  ]);
  expect(sheet().grid(nothing, ",").values[0]?.[1]).toBe("12,5");
});

test("rows that a file leaves out are blank, and short ones are filled up", () => {
  const grid = sheetOf({ 2: ["a"], 5: ["b", "", "c"], 6: [] }).grid(nothing);
  expect(grid.row).toBe(2);
  expect(grid.values).toEqual([
    ["a", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["b", "", "c"],
    ["", "", ""],
  ]);
  expect(grid.formats).toEqual(grid.values.map((row) => row.map(() => "General")));
});

test("what a sheet has beside its rows is kept", () => {
  const merged = [{ first: { row: 0, column: 0 }, last: { row: 0, column: 2 } }];
  const grid = sheetOf({ 0: ["a"] }).grid({ merged, hiddenRows: [4] });
  expect(grid).toMatchObject({ merged, hiddenRows: [4] });
});

test("an empty sheet is an empty grid", () => {
  expect(sheetOf({}).grid(nothing)).toMatchObject({ row: 0, values: [], formats: [] });
});

describe("more cells than a table can have are refused", () => {
  const far = (row: number, column: number) => () => {
    const sheet = sheetOf({ 0: ["a"] });
    const builder = new RowBuilder();
    builder.begin(row);
    builder.text(column, "b");
    sheet.add(builder);
  };
  const refused = (last: string, cells: number) =>
    expect.objectContaining({ text: usedTooFar("Rekap", last, cells) });

  test("where one has strayed to the last row, and its address is told", () => {
    expect(far(1_048_575, 0)).toThrow(refused("A1048576", 1_048_576));
  });

  test("where one has strayed to the last cell of all", () => {
    expect(far(1_048_575, 16_383)).toThrow(refused("XFD1048576", 1_048_576 * 16_384));
  });

  test("but not where they are a million", () => {
    expect(far(99, 9_999)).not.toThrow();
    expect(far(100, 9_999)).toThrow(refused("NTP101", 1_010_000));
  });
});
