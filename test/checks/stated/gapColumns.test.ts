import { gapColumns } from "../../../src/checks/stated/gapColumns";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf, type TestCell, type TestSheet } from "../../tables/sheetOf";
import { gapsFound, missing, percent, regions, sheetWith, withCells, withGap } from "./gapSheet";

const shortfall = withGap("Kekurangan Peserta", (some, all) => Math.ceil(missing(some, all)));
const uncovered = withGap("Belum Terlindungi", (some, all) => all - some);

/** The first rows of a sheet below its header. */
const rowsOf = ({ cells }: TestSheet, rows: number) => ({ cells: cells.slice(0, rows + 1) });

/** What the wrong gaps of a sheet should be, by their rows. */
function proposed({ cells }: TestSheet) {
  const [table] = readTables(sheetOf(cells));
  const wrong = table ? gapColumns(table).flatMap((column) => column.wrong) : [];
  return wrong.map(({ row, right }) => [row.row + 1, right?.kind, right?.value]);
}

test("a wrong gap is told with the one that its row makes", () => {
  expect(proposed(withCells(uncovered, 5, { 3: 7 }))).toEqual([[3, "uncovered", 292913]]);
  expect(proposed(withCells(shortfall, 5, { 4: 7 }))).toEqual([
    [4, "shortfall", expect.closeTo(missing(76318, 389255), 6)],
  ]);
  const points = withGap("Selisih (poin)", (some, all) => percent(0.46 - some / all));
  expect(proposed(withCells(points, 5, { 2: 7 }))).toEqual([
    [2, "points", expect.closeTo(0.2522, 9)],
  ]);
});

describe("what a header means:", () => {
  const rest = (some: number, all: number) => percent(1 - some / all);
  const points = (some: number, all: number) => percent(0.46 - some / all);

  test.each([
    ["Gap (%)", points, []],
    ["Gap (%)", rest, []],
    ["Selisih (poin)", points, []],
    ["Selisih (poin)", (some: number, all: number) => -points(some, all), []],
    ["Selisih (poin)", rest, ["C08 F1"]],
    ["Gap ke target", (some: number, all: number) => all - some, ["C08 F1"]],
    ["Gap ke target", (some: number, all: number) => Math.ceil(missing(some, all)), []],
  ])("%s", (header, gapOf, expected) => {
    expect(gapsFound(withGap(header, gapOf))).toEqual(expected);
  });

  test("points that the whole column counts the other way round, one does not", () => {
    const reversed = withGap("Selisih (poin)", (some, all) => -points(some, all));
    expect(gapsFound(withCells(reversed, 5, { 2: 25.22 }))).toEqual(["C07 F2"]);
  });

  test("a column that is still blank means nothing yet", () => {
    expect(gapsFound(withGap("Kekurangan Peserta", () => ""))).toEqual([]);
  });

  test("an open one in a single row is known only where the row knows every gap", () => {
    const all = regions[0][2];
    const open = (more: readonly string[], cells: readonly TestCell[]): TestSheet =>
      rowsOf(
        sheetWith(["Peserta", "Pekerja", ...more, "Gap"], (some) => [some, all, ...cells, all]),
        1,
      );
    expect(gapsFound(open([], []))).toEqual([]);
    expect(gapsFound(open(["Target (%)"], [46]))).toEqual(["C10 E2"]);
  });
});

describe("a target headcount that nothing had to round is exact:", () => {
  const round = withCells(shortfall, 2, { 2: 200000 });
  const sheet = withCells(round, 3, { 2: 20.62 });
  const right = 92000 - 41237;

  test.each([
    [right, []],
    [right + 1, ["C07 F2"]],
    [right - 1, ["C07 F2"]],
  ])("%d", (gap, expected) => {
    expect(gapsFound(withCells(sheet, 5, { 2: gap }))).toEqual(expected);
  });
});

test.each([2, 3, 4])("one unit of the last digit is allowed in any row: %d", (row) => {
  const rest = withGap("Belum Terlindungi (%)", (some, all) => 100 - percent(some / all));
  const points = withGap("Selisih (poin)", (some, all) => 46 - percent(some / all));
  for (const sheet of [rest, points]) {
    const right = Number(sheet.cells[row - 1]?.[5]);
    const off = (by: number) => withCells(sheet, 5, { [row]: Number((right + by).toFixed(2)) });
    for (const by of [-0.01, 0.01]) expect(gapsFound(off(by))).toEqual([]);
    for (const by of [-0.03, 0.03]) expect(gapsFound(off(by))).toHaveLength(1);
  }
});

describe("the target in the place of points", () => {
  const points = withGap("Selisih (poin)", (some, all) => percent(0.46 - some / all));

  test.each([
    [46, ["C11 F2"]],
    [46.01, ["C07 F2"]],
  ])("%d", (gap, expected) => {
    expect(gapsFound(withCells(points, 5, { 2: gap }))).toEqual(expected);
  });

  test("may be rounded as its cell is", () => {
    const exact = withCells(points, 4, { 2: 46.5 });
    expect(gapsFound(withCells(exact, 5, { 2: 47 }))).toEqual(["C11 F2"]);
  });
});

describe("a number that is several things at once", () => {
  test("is all workers before it is those not covered", () => {
    const nobody = withCells(withCells(shortfall, 1, { 3: 0 }), 3, { 3: 0 });
    expect(gapsFound(withCells(nobody, 5, { 3: 431877 }))).toEqual(["C10 F3"]);
  });

  test("is the target before it is those not covered", () => {
    const even = withCells(withCells(shortfall, 1, { 3: 54000 }), 2, { 3: 100000 });
    expect(gapsFound(withCells(withCells(even, 3, { 3: 54 }), 5, { 3: 46000 }))).toEqual([
      "C11 F3",
    ]);
  });

  test("is what its header says, where a target of 100% makes two gaps the same", () => {
    const same = sheetWith(
      ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta"],
      (some, all) => [some, all, 100, all - some],
    );
    expect(gapsFound(same)).toEqual([]);
    expect(gapsFound(withCells(same, 4, { 3: 7 }))).toEqual(["C07 E3"]);
  });
});

describe("what is left of the achievement", () => {
  const rest = withGap("Gap (%)", (some, all) => percent(1 - some / all / 0.46));

  test("may be off by what one unit of the coverage makes of it", () => {
    const right = Number(rest.cells[1]?.[5]);
    const off = (by: number) => withCells(rest, 5, { 2: Number((right + by).toFixed(2)) });
    expect(gapsFound(off(0.02))).toEqual([]);
    expect(gapsFound(off(-0.02))).toEqual([]);
    expect(gapsFound(off(0.04))).toEqual(["C07 F2"]);
    expect(proposed(off(0.04))).toEqual([[2, "unreached", expect.closeTo(right / 100, 3)]]);
  });

  test("is nothing where the target is zero", () => {
    expect(gapsFound(withCells(rest, 4, { 2: 0 }))).toEqual([]);
  });
});

describe("nothing is found where a row lacks what makes its gap:", () => {
  const numbers = (some: number, all: number): Readonly<Record<string, TestCell>> => ({
    Peserta: some,
    Pekerja: all,
    "Capaian (%)": percent(some / all),
    "Target (%)": 46,
    "Target Peserta": Math.ceil(all * 0.46),
  });
  const gaps = ["Kekurangan Peserta", "Belum Terlindungi", "Selisih (poin)"] as const;

  test.each([
    [["Peserta", "Target (%)"]],
    [["Pekerja", "Target (%)"]],
    [["Pekerja", "Target Peserta"]],
    [["Pekerja", "Capaian (%)"]],
    [["Capaian (%)", "Target Peserta"]],
    [["Target (%)"]],
  ])("%j alone", (header) => {
    const sheet = sheetWith([...header, ...gaps], (some, all, index) => [
      ...header.map((name) => numbers(some, all)[name] ?? ""),
      ...[1000 + index, 2000 + index, 3.3 + index],
    ]);
    expect(gapsFound(sheet)).toEqual([]);
  });

  test("points are known by workers, coverage and target", () => {
    const sheet = sheetWith(
      ["Pekerja", "Capaian (%)", "Target (%)", "Selisih (poin)"],
      (some, all) => [all, percent(some / all), 46, percent(0.46 - some / all)],
    );
    expect(gapsFound(sheet)).toEqual([]);
    expect(gapsFound(withCells(sheet, 4, { 2: 7 }))).toEqual(["C07 E2"]);
  });

  test("no workers at all are no share", () => {
    const header = ["Peserta", "Pekerja", "Target Peserta", "Selisih (poin)"];
    const sheet = sheetWith(header, (some, all) => [
      some,
      all,
      Math.round(all * 0.46),
      percent(0.46 - some / all),
    ]);
    expect(gapsFound(withCells(withCells(sheet, 1, { 4: 0 }), 2, { 4: 0 }))).toEqual([]);
    const stated = withGap("Selisih (poin)", (some, all) => percent(0.46 - some / all));
    expect(gapsFound(withCells(withCells(stated, 1, { 4: 0 }), 2, { 4: 0 }))).toEqual([]);
  });
});

describe("the habit of a column", () => {
  const short = (some: number, all: number) => Math.ceil(missing(some, all));
  const shortAt = (row: number) => short(regions[row - 2]?.[1] ?? 0, regions[row - 2]?.[2] ?? 0);
  const four = rowsOf(uncovered, 4);

  test("is that of half of its numbers at least", () => {
    expect(gapsFound(withCells(four, 5, { 2: shortAt(2), 3: shortAt(3), 4: 7, 5: 8 }))).toEqual([
      "C08 F1",
    ]);
    expect(gapsFound(withCells(four, 5, { 2: shortAt(2), 3: 6, 4: 7, 5: 8 }))).toEqual([
      "C07 F1",
      "C08 F2",
    ]);
    const even = withCells(four, 5, { 2: shortAt(2), 3: shortAt(3) });
    expect(gapsFound(even)).toEqual(["C08 F2", "C08 F3"]);
  });

  test("is not that of rows that contradict themselves", () => {
    const habit = withCells(uncovered, 5, { 2: shortAt(2), 3: shortAt(3) });
    const contradictions = withCells(habit, 3, { 4: 11, 5: 12, 6: 13 });
    expect(gapsFound(contradictions)).toEqual(["C08 F1"]);
  });

  test("is no gap to a target that was rounded when it was printed", () => {
    const sheet = sheetWith(
      ["Peserta", "Pekerja", "Target (%)", "Belum Terlindungi"],
      (some, all, index) => [
        some,
        all,
        percent(0.46123 + index / 1000, 1),
        Math.round(all * (0.46123 + index / 1000) - some),
      ],
    );
    expect(gapsFound(sheet)).toEqual(["C07 E1"]);
  });

  test("of few rows may be open: each is right or wrong", () => {
    expect(gapsFound(withCells(rowsOf(shortfall, 3), 5, { 2: 7, 3: 8 }))).toEqual([
      "C07 F2",
      "C07 F3",
    ]);
  });

  test("is told once from four wrong numbers on, if they are more than half", () => {
    expect(gapsFound(withCells(four, 5, { 2: 6, 3: 7, 4: 8, 5: 9 }))).toEqual(["C07 F1"]);
    expect(gapsFound(withCells(four, 5, { 2: 6, 3: 7 }))).toEqual(["C07 F2", "C07 F3"]);
  });
});

test("a total of which a row is blank is held against its own numbers alone", () => {
  const total = (gap: number) =>
    sheetWith(
      ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta"],
      (some, all) => [some, all, 46, Math.ceil(missing(some, all))],
      [["JUMLAH", 569769, 1709534, 46, gap]],
    );
  expect(gapsFound(withCells(total(216617), 4, { 4: "" }))).toEqual([]);
  expect(gapsFound(withCells(total(216620), 4, { 4: "" }))).toEqual(["C07 E7"]);
});

describe("a target that stands elsewhere", () => {
  const header = ["Peserta", "Pekerja", "Target 2026 (%)", "Kekurangan Peserta"];

  test("may be a headcount, or rounded", () => {
    const heads = sheetWith(
      ["Peserta", "Pekerja", "Target Peserta 2026", "Kekurangan Peserta"],
      (some, all, index) => [some, all, all - index, all - index - some],
    );
    expect(gapsFound(withCells(heads, 4, { 3: 7 }))).toEqual(["C07 E3"]);
    const rounded = sheetWith(header, (some, all, index) => [
      some,
      all,
      percent(0.46123 + index / 1000, 1),
      Math.round(all * (0.46123 + index / 1000) - some),
    ]);
    expect(gapsFound(rounded)).toEqual([]);
    expect(gapsFound(withCells(rounded, 4, { 3: 7 }))).toEqual(["C07 E3"]);
  });

  test("is not asked where the column has a target of its own", () => {
    const own = sheetWith(
      ["Peserta 2025", "Pekerja 2025", "Target 2025 (%)", "Kekurangan 2025", "Target 2026 (%)"],
      (some, all) => [some, all, 40, Math.ceil(missing(some, all)), 46],
    );
    expect(gapsFound(own)).toEqual(["C07 E1"]);
  });

  test("is not one of a segment", () => {
    const ofSegment = sheetWith(
      ["Peserta", "Pekerja", "Target PU 2026 (%)", "Kekurangan Peserta"],
      (some, all) => [some, all, 46, Math.ceil(missing(some, all))],
    );
    expect(gapsFound(withCells(ofSegment, 4, { 3: 7 }))).toEqual([]);
  });

  test("is no reason to call a column the target", () => {
    const sheet = sheetWith(header, (some, all) => [some, all, 46, Math.round(all * 0.46)]);
    expect(gapsFound(sheet)).toEqual([]);
  });
});
