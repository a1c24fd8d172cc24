import { portionFaults } from "../../../src/checks/stated/portions";
import { sharesNot100 } from "../../../src/checks/stated/sharesNot100";
import { foundBy } from "../foundBy";
import { readTables } from "../../../src/tables/readTables";
import { sheetOf, type TestCell, type TestSheet } from "../../tables/sheetOf";
import { regions, sheetWith, withCells } from "./gapSheet";

const found = (sheet: TestSheet) => foundBy(sharesNot100, sheet);

const all = regions.reduce((sum, [, some]) => sum + some, 0);
const workers = regions.reduce((sum, [, , eligible]) => sum + eligible, 0);
const percent = (share: number, decimals: number) => Number((share * 100).toFixed(decimals));

/** Portions in the last column, with or without a total. */
function portionsOnly(values: readonly number[], total?: number): TestSheet {
  return sheetWith(
    ["Porsi (%)"],
    (_, __, index) => [values[index] ?? ""],
    total === undefined ? [] : [["JUMLAH", total]],
  );
}

describe("portions of which the counts are known", () => {
  const ofParticipants = sheetWith(
    ["Peserta", "Porsi (%)"],
    (some) => [some, percent(some / all, 2)],
    [["JUMLAH", all, 100]],
  );

  test("may be one unit of the last digit off", () => {
    // 41,237 of 569,769 are 7.2375%.
    expect(found(ofParticipants)).toEqual([]);
    expect(found(withCells(ofParticipants, 2, { 2: 7.23 }))).toEqual([]);
    expect(found(withCells(ofParticipants, 2, { 2: 7.25 }))).toEqual(["C2"]);
  });

  test("may be of the eligible workers, or of a whole that only the total states", () => {
    const ofWorkers = sheetWith(
      ["Peserta", "Pekerja", "Distribusi pekerja (%)"],
      (some, eligible) => [some, eligible, percent(eligible / workers, 1)],
    );
    expect(found(ofWorkers)).toEqual([]);
    expect(found(withCells(ofWorkers, 3, { 3: 28.1 }))).toEqual(["D3"]);
    const ofProvince = sheetWith(
      ["Peserta", "Porsi (%)"],
      (some) => [some, percent(some / (2 * all), 2)],
      [["JUMLAH", 2 * all, 50]],
    );
    expect(found(withCells(ofProvince, 2, { 3: 21.12 }))).toEqual(["C3"]);
  });

  test("are left alone where the row contradicts itself", () => {
    const withCoverage = sheetWith(
      ["Peserta", "Pekerja", "Capaian (%)", "Porsi (%)"],
      (some, eligible) => [some, eligible, percent(some / eligible, 2), percent(some / all, 2)],
    );
    expect(found(withCoverage)).toEqual([]);
    const wrong = withCells(withCoverage, 3, { 3: 42.18 });
    expect(found(withCells(wrong, 4, { 3: 42.9 }))).toEqual([]);
  });

  test("are looked at by their sum where they are of neither", () => {
    const other = sheetWith(["Peserta", "Porsi (%)"], (some, __, index) => [
      some,
      [12.5, 22.5, 32.5, 20, 12.5][index] ?? 0,
    ]);
    expect(found(other)).toEqual([]);
    expect(found(withCells(other, 2, { 6: 14.5 }))).toEqual(["C1"]);
  });
});

describe("portions alone", () => {
  test("may lack what rounding takes: one unit of each below 100, half above", () => {
    expect(found(portionsOnly([7.2, 24.3, 13.3, 37.6, 17.6]))).toEqual([]);
    expect(found(portionsOnly([7.1, 24.2, 13.2, 37.5, 17.5]))).toEqual([]);
    expect(found(portionsOnly([7.1, 24.2, 13.2, 37.5, 17.4]))).toEqual(["B1"]);
    expect(found(portionsOnly([7.2, 24.3, 13.4, 37.7, 17.6]))).toEqual([]);
    expect(found(portionsOnly([7.2, 24.3, 13.4, 37.7, 17.7]))).toEqual(["B1"]);
  });

  test("are found at the total that says 100", () => {
    expect(found(portionsOnly([7.2, 24.3, 13.4, 37.6, 17.5], 100))).toEqual([]);
    expect(found(portionsOnly([7.2, 24.3, 13.4, 39.6, 17.5], 100))).toEqual(["B7"]);
  });

  test("are found at a total that should say 100", () => {
    expect(found(portionsOnly([7.2, 24.3, 13.4, 37.6, 17.5], 97))).toEqual(["B7"]);
  });

  test("may be parts of another whole", () => {
    expect(found(portionsOnly([1.1, 2.2, 3.3, 4.4, 5.5]))).toEqual([]);
    expect(found(portionsOnly([1.1, 2.2, 3.3, 4.4, 5.5], 16.5))).toEqual([]);
  });

  test("claim the whole from 80 to 120 only", () => {
    expect(found(portionsOnly([20, 20, 20, 10, 9.5]))).toEqual([]);
    expect(found(portionsOnly([20, 20, 20, 10, 10.5]))).toEqual(["B1"]);
    expect(found(portionsOnly([20, 30, 30, 20, 19.5]))).toEqual(["B1"]);
    expect(found(portionsOnly([20, 30, 30, 20, 20.5]))).toEqual([]);
  });

  test("of some regions of a province claim nothing, nor do those with a blank", () => {
    const { cells } = portionsOnly([7.2, 24.3, 13.4, 37.6, 9.5]);
    expect(found({ cells })).toEqual(["B1"]);
    expect(found({ cells: cells.slice(0, -1) })).toEqual([]);
    expect(found(withCells({ cells }, 1, { 3: "" as TestCell }))).toEqual([]);
  });
});

describe("portions of segments", () => {
  const header = ["Proporsi PU (%)", "Proporsi BPU (%)"];
  const segments = sheetWith(header, (_, __, index) => [60 + index, 40 - index]);

  test("make the whole of each row, at the last one where nothing tells which is wrong", () => {
    expect(found(segments)).toEqual([]);
    expect(found(withCells(segments, 1, { 4: 65 }))).toEqual(["C4"]);
  });

  test("name the wrong one by its participants", () => {
    const counted = sheetWith(["Peserta PU", "Peserta BPU", ...header], (some, _, index) => {
      const wage = Math.round((some * (60 + index)) / 100);
      return [wage, some - wage, percent(wage / some, 1), percent(1 - wage / some, 1)];
    });
    expect(found(counted)).toEqual([]);
    expect(found(withCells(counted, 3, { 4: 65 }))).toEqual(["D4"]);
    expect(found(withCells(counted, 4, { 4: 65 }))).toEqual(["E4"]);
  });

  test("that make the whole in less than half of the rows are parts of something else", () => {
    const columns = sheetWith(header, (some, _, index) => [
      percent(some / all, 1),
      percent((regions[index]?.[2] ?? 0) / workers, 1),
    ]);
    expect(found(columns)).toEqual([]);
  });
});

describe("portions of which some counts are known", () => {
  const header = ["Peserta", "Porsi (%)"];
  const rows = (totals: readonly (readonly TestCell[])[]) =>
    sheetWith(header, (some) => [some, percent(some / all, 2)], totals);

  test("may be of the budget", () => {
    const budget = sheetWith(["Anggaran (Rp)", "Porsi (%)"], (some) => [
      some * 16800,
      percent(some / all, 2),
    ]);
    expect(found(budget)).toEqual([]);
    expect(found(withCells(budget, 2, { 3: 20.11 }))).toEqual(["C3"]);
  });

  test("are left alone where the count is blank", () => {
    const sheet = withCells(rows([["JUMLAH", all, 100]]), 1, { 3: "" });
    expect(found(withCells(sheet, 2, { 3: 12.34 }))).toEqual([]);
  });

  test("are parts of the sum where the total is blank or nothing", () => {
    for (const total of ["", 0]) {
      const sheet = withCells(rows([["JUMLAH", total, 100]]), 2, { 3: 24.93 });
      const [table] = readTables(sheetOf(sheet.cells));
      const wrong = table ? portionFaults(table).portions : [];
      expect(found(sheet)).toEqual(["C3"]);
      expect(wrong.map(({ right }) => right)).toEqual([expect.closeTo(138964 / all, 9)]);
    }
  });
});

describe("portions alone, under totals,", () => {
  const five = [20, 20, 20, 20, 20];

  test("are not held against a subtotal", () => {
    const { cells } = portionsOnly(five, 100);
    const subtotal = [...cells.slice(0, 4), ["Subtotal", 60], ...cells.slice(4)];
    expect(found({ cells: subtotal })).toEqual([]);
  });

  test("may be near the whole and say so", () => {
    expect(found(portionsOnly([20.1, 20.1, 20.1, 20.1, 14.6], 95))).toEqual([]);
  });

  test("are found for two regions, too", () => {
    const { cells } = portionsOnly(five);
    const two = [...cells.slice(0, 3), ["JUMLAH", 100]];
    expect(found({ cells: two })).toEqual(["B4"]);
  });
});

describe("portions claim no whole", () => {
  test("where one is blank", () => {
    const sheet = portionsOnly([7.2, 24.3, 13.4, 37.6, 9.5]);
    expect(found(withCells(sheet, 1, { 2: "" }))).toEqual([]);
  });

  test("where they are of one segment", () => {
    expect(found(sheetWith(["Porsi PU (%)"], () => [18.5]))).toEqual([]);
  });

  test("where the regions are of several provinces", () => {
    const names = ["Kab. Bantul", "Kab. Sleman", "Kab. Cianjur", "Kab. Garut", "Kab. Kendal"];
    const rows = names.map((name) => [name, 18.5]);
    expect(found({ cells: [["Kab/Kota", "Porsi (%)"], ...rows] })).toEqual([]);
  });
});

describe("portions of segments in each row", () => {
  const header = ["Proporsi PU (%)", "Proporsi BPU (%)"];
  const segments = (portions: (index: number) => readonly TestCell[], totals: TestCell[][] = []) =>
    sheetWith(header, (_, __, index) => portions(index), totals);

  test("need not make the whole of their column, though five times 20 do", () => {
    expect(found(segments(() => [20, 80], [["JUMLAH", 20, 80]]))).toEqual([]);
  });

  test("make the whole in half of the rows at least", () => {
    const rows = [
      [60, 40],
      [61, 39],
      [62, 30],
      [63, 20],
      [64, 10],
    ];
    const sheet = segments((index) => rows[index] ?? []);
    expect(found({ cells: sheet.cells.slice(0, 5) })).toEqual(["C4", "C5"]);
    expect(found(sheet)).toEqual([]);
  });

  test("are not looked at where one is blank", () => {
    expect(
      found(
        withCells(
          segments(() => [60, 40]),
          2,
          { 3: "" },
        ),
      ),
    ).toEqual([]);
  });

  test("are of the segments that have portions", () => {
    const sheet = sheetWith([...header, "Peserta Jakon"], (some) => [60, 40, some]);
    expect(found(sheet)).toEqual([]);
    expect(found(withCells(sheet, 1, { 4: 65 }))).toEqual(["C4"]);
  });

  test("are nothing of which one segment alone could make the whole", () => {
    const sheet = sheetWith(["Proporsi PU (%)", "Peserta BPU"], (some) => [100, some]);
    expect(found(withCells(sheet, 1, { 4: 65 }))).toEqual([]);
  });

  test("are told at the last of three", () => {
    const sheet = sheetWith([...header, "Proporsi Jakon (%)"], () => [60, 30, 10]);
    expect(found(withCells(sheet, 1, { 4: 65 }))).toEqual(["D4"]);
  });

  test("stand for regions of unknown names, too", () => {
    const { cells } = segments(() => [60, 40]);
    const names = ["Kab/Kota", "Kab. Bantul", "Kab. Sleman", "Kab. Antah", "Kab. Berantah"];
    const renamed = names.map((name, index) => [name, ...(cells[index]?.slice(1) ?? [])]);
    expect(found({ cells: renamed })).toEqual([]);
    expect(found(withCells({ cells: renamed }, 1, { 4: 65 }))).toEqual(["C4"]);
  });
});
