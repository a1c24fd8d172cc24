import { budgetMismatch } from "../../../src/checks/stated/budgetMismatch";
import { found as foundInAll } from "../check";
import { findingsBy, foundBy } from "../foundBy";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { sheetWith, withCells } from "./gapSheet";

const found = (sheet: TestSheet) => foundBy(budgetMismatch, sheet);
const workersAt = (index: number) => 1000 + 137 * index;

const full = ["Pekerja Rentan", "Bulan", "Iuran per Bulan (Rp)", "Anggaran (Rp)"];
const fullSheet = (budgetOf: (workers: number) => TestCell = (workers) => workers * 12 * 16800) =>
  sheetWith(full, (_, __, index) => [workersAt(index), 12, 16800, budgetOf(workersAt(index))]);

describe("where months and bill are stated", () => {
  test("a budget is persons × months × bill", () => {
    expect(found(fullSheet())).toEqual([]);
    expect(found(withCells(fullSheet(), 4, { 4: 256838401 }))).toEqual(["E4"]);
    expect(found(withCells(fullSheet(), 4, { 4: "belum ada" }))).toEqual([]);
  });

  test("the seed's budget comes out: 26.373 × 12 × 16.800 = Rp5.316.796.800", () => {
    const sheet = withCells(withCells(fullSheet(), 1, { 2: 26373 }), 4, { 2: 5316796800 });
    expect(found(sheet)).toEqual([]);
    const [finding] = findingsBy(budgetMismatch, withCells(sheet, 4, { 2: 5136796800 }));
    expect(finding?.message.id).toContain("26.373 × Rp201.600 = Rp5.316.796.800");
  });

  test("most budgets may be rounded to thousands or more, by less than one unit", () => {
    const rounded = fullSheet((workers) => Math.round((workers * 12 * 16800) / 1e6) * 1e6);
    expect(found(rounded)).toEqual([]);
    // 1,274 × 201,600 = 256,838,400
    expect(found(withCells(rounded, 4, { 4: 256_000_000 }))).toEqual([]);
    expect(found(withCells(rounded, 4, { 4: 255_000_000 }))).toEqual(["E4"]);
    const toHundreds = fullSheet((workers) => workers * 12 * 16800 + 100);
    expect(found(toHundreds)).toEqual(["E2", "E3", "E4", "E5", "E6"]);
  });

  test("a single rounded budget among exact ones is found", () => {
    expect(found(withCells(fullSheet(), 4, { 4: 257_000_000 }))).toEqual(["E4"]);
  });

  test("budgets in millions are not compared", () => {
    const header = [...full.slice(0, 3), "Anggaran (juta Rp)"];
    const sheet = sheetWith(header, (_, __, index) => [workersAt(index), 12, 16800, 201.6 + index]);
    expect(found(sheet)).toEqual([]);
  });

  test("persons who are not whole, none or unknown make no budget", () => {
    expect(found(withCells(fullSheet(), 1, { 2: 0, 3: 12.5, 4: "n/a", 5: -4 }))).toEqual([]);
  });
});

describe("under a total", () => {
  const { cells } = fullSheet();
  const workers = [0, 1, 2, 3, 4].map(workersAt).reduce((sum, one) => sum + one, 0);
  const withTotal = { cells: [...cells, ["JUMLAH", workers, "", "", workers * 12 * 16800]] };

  test("a wrong budget is one finding, at its cell", () => {
    expect(foundInAll(withTotal.cells)).toEqual([]);
    expect(foundInAll(withCells(withTotal, 4, { 4: 274838400 }).cells)).toEqual(["C13 E4"]);
  });

  test("a total that is wrong too is told as well", () => {
    const both = withCells(withTotal, 4, { 4: 274838400, 7: workers * 12 * 16800 - 5000 });
    expect(foundInAll(both.cells)).toEqual(["C13 E4", "C04 E7"]);
  });
});

describe("where the bill or the months are left out", () => {
  const plain = (costOfOne: number, title: readonly TestCell[] = ["Rekap"]) => {
    const { cells } = sheetWith(["Pekerja Rentan", "Anggaran (Rp)"], (_, __, index) => [
      workersAt(index),
      workersAt(index) * costOfOne,
    ]);
    return { cells: [title, ...cells] };
  };
  const firstRows = ({ cells }: TestSheet, rows: number) => ({ cells: cells.slice(0, 2 + rows) });

  test("three rows that cost the same tell what one person costs", () => {
    const sheet = plain(99_999);
    expect(found(sheet)).toEqual([]);
    expect(found(withCells(sheet, 2, { 4: 127_398_727 }))).toEqual(["C4"]);
    expect(found(withCells(firstRows(sheet, 3), 2, { 4: 1 }))).toEqual([]);
    expect(found(withCells(sheet, 2, { 3: 3, 4: 4, 5: 5 }))).toEqual([]);
  });

  test("a lawful cost tells it alone, if it is that of half of the rows", () => {
    const lawful = plain(12 * 16_800, ["Bantuan iuran 2025"]);
    expect(found(withCells(firstRows(lawful, 2), 2, { 4: 201_600_001 }))).toEqual(["C4"]);
    expect(found(withCells(firstRows(lawful, 3), 2, { 4: 1, 5: 2 }))).toEqual([]);
    const withPension = plain(5 * 36_800, ["Bantuan iuran 2025"]);
    expect(found(withCells(firstRows(withPension, 2), 2, { 4: 7 }))).toEqual(["C4"]);
  });

  test("the bills are those of the year: nobody paid half of them in 2025", () => {
    const cut = (year: number) => firstRows(plain(11 * 8400, [`Bantuan iuran ${year}`]), 2);
    expect(found(withCells(cut(2026), 2, { 4: 7 }))).toEqual(["C4"]);
    expect(found(withCells(cut(2025), 2, { 4: 7 }))).toEqual([]);
    expect(found(withCells(cut(2014), 2, { 4: 7 }))).toEqual([]);
    const withoutYear = firstRows(plain(12 * 16_800), 2);
    expect(found(withCells(withoutYear, 2, { 4: 7 }))).toEqual([]);
  });

  test("stated months leave the bill open, and a stated bill the months", () => {
    const months = sheetWith(["Pekerja Rentan", "Bulan", "Anggaran 2025 (Rp)"], (_, __, index) => [
      workersAt(index),
      6 + index,
      workersAt(index) * (6 + index) * 16800,
    ]);
    expect(found(months)).toEqual([]);
    expect(found(withCells(months, 3, { 6: 77 }))).toEqual(["D6"]);
    const bill = sheetWith(
      ["Pekerja Rentan", "Iuran per Bulan", "Anggaran 2025"],
      (_, __, index) => [workersAt(index), 16800 + index, workersAt(index) * (16800 + index) * 9],
    );
    expect(found({ cells: bill.cells.slice(0, 3) })).toEqual([]);
    expect(found(withCells({ cells: bill.cells.slice(0, 3) }, 3, { 3: 77 }))).toEqual(["D3"]);
  });
});

describe("budgets in larger units", () => {
  test.each([
    ...["ribu", "ribuan", "juta", "jutaan", "jt", "miliar", "milyar", "miliaran", "Rp 000"],
    ...["thousand", "thousands", "million", "millions", "billion", "billions"],
  ])("are not compared: %s", (unit) => {
    const header = [...full.slice(0, 3), `Anggaran (${unit})`];
    expect(found(sheetWith(header, (_, __, index) => [900, 12, 16800, 201 + index]))).toEqual([]);
  });

  test("are rounded to thousands, not to hundreds", () => {
    const rounded = (unit: number) =>
      sheetWith(full, (_, __, index) => {
        const workers = workersAt(index);
        return [workers, 12, 16837, Math.round((workers * 12 * 16837) / unit) * unit];
      });
    expect(found(rounded(1000))).toEqual([]);
    // 1,137 × 202,044 = 229,724,028 end in thousands by chance.
    expect(found(rounded(100))).toEqual(["E4", "E5", "E6"]);
  });

  test("are so in more than half of the rows", () => {
    const exact = { cells: fullSheet().cells.slice(0, 5) };
    expect(found(withCells(exact, 4, { 2: 202_000_000, 3: 229_000_000 }))).toEqual(["E2", "E3"]);
    const three = withCells(exact, 4, { 2: 202_000_000, 3: 229_000_000, 4: 257_000_000 });
    expect(found(three)).toEqual([]);
  });
});

test("a budget beside nobody who is assisted is not compared", () => {
  const sheet = sheetWith(["Peserta", "Anggaran (Rp)"], (some, _, index) => [some, 5e6 + index]);
  expect(found(sheet)).toEqual([]);
});

test("rows that lack their months have a cost of their own", () => {
  const sheet = withCells(fullSheet(), 2, { 5: "", 6: "" });
  expect(found(sheet)).toEqual([]);
  expect(found(withCells(sheet, 4, { 4: 7 }))).toEqual(["E4"]);
});

test("three of five rows tell what one person costs", () => {
  const header = ["Pekerja Rentan", "Anggaran (Rp)"];
  const sheet = sheetWith(header, (_, __, index) => [workersAt(index), workersAt(index) * 99_999]);
  expect(found(withCells(sheet, 2, { 4: 7, 6: 8 }))).toEqual(["C4", "C6"]);
  expect(found(withCells(sheet, 2, { 3: 6, 4: 7, 6: 8 }))).toEqual([]);
});

test("stated months make no lawful bill of twice the bill", () => {
  const { cells } = sheetWith(["Pekerja Rentan", "Bulan", "Anggaran 2025 (Rp)"], (_, __, index) => [
    workersAt(index),
    6,
    workersAt(index) * 6 * 33_600,
  ]);
  expect(found(withCells({ cells: cells.slice(0, 3) }, 3, { 3: 77 }))).toEqual([]);
});

test.each([
  ["Rekap 2024, 2025 dan 2026", ["C4"]],
  ["Rekap 2025", []],
  ["Per 31 Desember 2026", ["C4"]],
  ["Per 31 Desember 2025, rencana 2026", []],
])("bills are those of the date, else of the last year that titles name: %s", (title, expected) => {
  const { cells } = sheetWith(["Pekerja Rentan", "Anggaran (Rp)"], (_, __, index) => [
    workersAt(index),
    workersAt(index) * 11 * 8400,
  ]);
  const half = withCells({ cells: [[title], ...cells.slice(0, 3)] }, 2, { 4: 7 });
  expect(found(half)).toEqual(expected);
});

test("bills are those of a column's own year before all others", () => {
  const { cells } = sheetWith(["Pekerja Rentan", "Anggaran 2025 (Rp)"], (_, __, index) => [
    workersAt(index),
    workersAt(index) * 11 * 8400,
  ]);
  const half = { cells: [["Per 31 Desember 2026"], ...cells.slice(0, 3)] };
  expect(found(withCells(half, 2, { 4: 7 }))).toEqual([]);
});
