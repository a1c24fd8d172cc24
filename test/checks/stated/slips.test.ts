import { mended } from "../../../src/checks/mended";
import { usualSettings } from "../../../src/checks/checkSheet";
import type { SlipCheck } from "../../../src/checks/finding";
import { populationAsWorkers } from "../../../src/checks/stated/populationAsWorkers";
import { roundedCounts } from "../../../src/checks/stated/roundedCounts";
import { wrongKind } from "../../../src/checks/stated/wrongKind";
import type { Figure } from "../../../src/tables/enrolmentTable";
import { readTables } from "../../../src/tables/readTables";
import { foundBy } from "../foundBy";
import { sheetOf, type TestCell, type TestSheet } from "../../tables/sheetOf";
import { regions, sheetWith, withCells } from "./gapSheet";

const percent = (share: number, decimals = 2) => Number((share * 100).toFixed(decimals));

/** A figure of every row and total once the check has mended the table. */
function afterwards(check: SlipCheck, sheet: TestSheet, figure: Figure): (number | undefined)[] {
  const [table] = readTables(sheetOf(sheet.cells));
  if (!table) return [];
  const { rows, totals } = mended(table, check.find(table, usualSettings)).main;
  return [...rows, ...totals].map((row) => row[figure]?.value);
}

describe("counts that were rounded", () => {
  const found = (sheet: TestSheet) => foundBy(roundedCounts, sheet);
  const to = (unit: number, count: number) => Math.round(count / unit) * unit;
  const roundedTo = (some: number, all: number, totals: TestCell[][] = []) =>
    sheetWith(
      ["Peserta", "Pekerja", "Capaian (%)"],
      (participants, eligible) => [
        to(some, participants),
        to(all, eligible),
        percent(participants / eligible, 4),
      ],
      totals,
    );

  test("to hundreds or thousands beside exact percents are told once, at their header", () => {
    expect(found(roundedTo(1000, 1000))).toEqual(["B1"]);
    expect(found(roundedTo(100, 100))).toEqual(["B1"]);
    expect(found(roundedTo(1, 100))).toEqual(["C1"]);
    expect(found(roundedTo(10, 10))).toEqual([]);
    expect(found(roundedTo(1, 1))).toEqual([]);
  });

  test("make percents that fit within rounding right", () => {
    const sheet = roundedTo(1000, 1000);
    expect(afterwards(roundedCounts, sheet, "coverage")[0]).toBeCloseTo(41 / 198, 9);
    // 41,000 ± 500 of 198,000 ± 500 are 20.40% to 21.01%.
    const most = withCells(sheet, 3, { 2: 21.013 });
    expect(afterwards(roundedCounts, most, "coverage")[0]).toBeCloseTo(41 / 198, 9);
    const least = withCells(sheet, 3, { 2: 20.4031 });
    expect(afterwards(roundedCounts, least, "coverage")[0]).toBeCloseTo(41 / 198, 9);
    for (const off of [21.0131, 20.4027]) {
      const wrong = withCells(sheet, 3, { 2: off + (off > 21 ? 0.0002 : 0) });
      expect(afterwards(roundedCounts, wrong, "coverage")[0]).toBeCloseTo(wrongShare(wrong), 9);
    }
  });

  test("make totals that fit within rounding right, and no others", () => {
    const total = (some: number) => roundedTo(1000, 1000, [["JUMLAH", some, 1711000, 33.3]]);
    // 41 + 139 + 76 + 215 + 99 = 570 thousands
    expect(afterwards(roundedCounts, total(569769), "participants")[5]).toBe(570000);
    expect(afterwards(roundedCounts, total(567500), "participants")[5]).toBe(570000);
    expect(afterwards(roundedCounts, total(567499), "participants")[5]).toBe(567499);
    expect(afterwards(roundedCounts, total(570000), "participants")[5]).toBe(570000);
  });

  test("are no news where the percents follow from them", () => {
    const follows = sheetWith(["Peserta", "Pekerja", "Capaian (%)"], (some, all) => [
      to(1000, some),
      to(1000, all),
      percent(to(1000, some) / to(1000, all)),
    ]);
    expect(found(follows)).toEqual([]);
    // One percent more: that is a wrong percent, not a rounded count.
    expect(found(withCells(follows, 3, { 2: 20.8 }))).toEqual([]);
  });

  test("must be four or more", () => {
    const { cells } = roundedTo(1000, 1000);
    expect(found({ cells: cells.slice(0, 5) })).toEqual(["B1"]);
    expect(found({ cells: cells.slice(0, 4) })).toEqual([]);
  });

  test("are told by half of the percents, and by two at least", () => {
    const follows = (index: number) =>
      percent(to(1000, regions[index]?.[1] ?? 0) / to(1000, regions[index]?.[2] ?? 1), 4);
    const { cells } = roundedTo(1000, 1000);
    const four = { cells: cells.slice(0, 5) };
    expect(found(withCells(four, 3, { 2: follows(0), 3: follows(1) }))).toEqual(["B1"]);
    expect(found(withCells(four, 3, { 2: follows(0), 3: follows(1), 4: follows(2) }))).toEqual([]);
  });

  test("are told once for all years", () => {
    const years = sheetWith(
      ["Peserta 2023", "Peserta 2024", "Pekerja", "UCJ 2023 (%)", "UCJ 2024 (%)"],
      (some, all) => [
        to(1000, some * 0.9),
        to(1000, some),
        all,
        percent((some * 0.9) / all),
        percent(some / all),
      ],
    );
    expect(found(years)).toEqual(["B1"]);
  });

  test("are all of a column: one exact count among them, and nothing is rounded", () => {
    expect(found(withCells(roundedTo(1000, 1), 1, { 4: 76318 }))).toEqual([]);
  });

  test("may lack a few exact percents, not most of them", () => {
    const sheet = roundedTo(1000, 1000);
    expect(found(withCells(sheet, 3, { 2: "", 3: "" }))).toEqual(["B1"]);
    expect(found(withCells(sheet, 3, { 2: "", 3: "", 4: "" }))).toEqual([]);
  });

  test.each([
    ["no workers", 2, 0],
    ["workers below zero", 2, -198000],
    ["workers that are blank", 2, ""],
    ["participants that are blank", 1, ""],
  ])("make no percent of %s", (_, column, value) => {
    const sheet = withCells(roundedTo(1000, 1000), column, { 2: value });
    expect(afterwards(roundedCounts, sheet, "coverage")[0]).toBeCloseTo(0.207835, 9);
  });

  test("make nothing of a total that is blank, or has a blank row", () => {
    const total = (some: TestCell) => roundedTo(1000, 1000, [["JUMLAH", some, 1711000, 33.3]]);
    expect(afterwards(roundedCounts, total(""), "participants")[5]).toBeUndefined();
    const blank = withCells(total(569769), 1, { 3: "" });
    expect(afterwards(roundedCounts, blank, "participants")[5]).toBe(569769);
  });

  test("beside percents of something else are no news", () => {
    const { cells } = roundedTo(1000, 1000);
    const without = (column: number) => ({
      cells: cells.map((row) => row.filter((_, index) => index !== column)),
    });
    expect(found(without(1))).toEqual([]);
    expect(found(without(2))).toEqual([]);
    expect(found(without(3))).toEqual([]);
  });

  test("in a column of thousands are no persons", () => {
    const { cells } = roundedTo(1000, 1000);
    const header = ["Kab/Kota", "Peserta (ribu)", "Pekerja (ribu)", "Capaian (%)"];
    expect(found({ cells: [header, ...cells.slice(1)] })).toEqual([]);
  });
});

function wrongShare({ cells }: TestSheet): number {
  return Number(cells[1]?.[3]) / 100;
}

describe("numbers of another kind among persons", () => {
  const found = (sheet: TestSheet) => foundBy(wrongKind, sheet);
  const rows = sheetWith(
    ["Peserta", "Pekerja", "Capaian (%)"],
    (some, all) => [some, all, percent(some / all)],
    [["JUMLAH", 569769, 1709534, 33.33]],
  );
  const withoutTotal = { cells: rows.cells.slice(0, -1) };

  test("the row's own percent is one, and the total tells how many there are", () => {
    expect(found(rows)).toEqual([]);
    const wrong = withCells(rows, 1, { 3: 32.18 });
    expect(found(wrong)).toEqual(["B3"]);
    expect(afterwards(wrongKind, wrong, "participants")[1]).toBe(138964);
  });

  test("without a total the percent of the workers tells it", () => {
    const wrong = withCells(withoutTotal, 1, { 3: 32.18 });
    expect(found(wrong)).toEqual(["B3"]);
    expect(afterwards(wrongKind, wrong, "participants")[1]).toBe(Math.round(0.3218 * 431877));
  });

  test("a total that says otherwise than the percent does not count", () => {
    const wrong = withCells(withCells(rows, 1, { 3: 32.18 }), 1, { 7: 500000 });
    expect(afterwards(wrongKind, wrong, "participants")[1]).toBe(Math.round(0.3218 * 431877));
  });

  test("another small number is none, nor is a percent that is right as a count", () => {
    expect(found(withCells(rows, 1, { 3: 32.19 }))).toEqual([]);
    const small = withCells(withCells(withoutTotal, 1, { 3: 40 }), 2, { 3: 100 });
    expect(found(withCells(small, 3, { 3: 40 }))).toEqual([]);
  });

  test("a percent without workers is known by the total only", () => {
    const { cells } = rows;
    const noWorkers = { cells: cells.map((row) => row.filter((_, index) => index !== 2)) };
    expect(found(withCells(noWorkers, 1, { 3: 32.18 }))).toEqual(["B3"]);
    expect(found(withCells({ cells: noWorkers.cells.slice(0, -1) }, 1, { 3: 32.18 }))).toEqual([]);
  });

  test("a monthly bill is one, where the row or the total contradicts it", () => {
    expect(found(withCells(rows, 1, { 3: 16800 }))).toEqual(["B3"]);
    expect(found(withCells(rows, 1, { 3: 36800 }))).toEqual(["B3"]);
    expect(found(withCells(rows, 1, { 3: 16900 }))).toEqual([]);
    const counts = { cells: withoutTotal.cells.map((row) => row.slice(0, 3)) };
    expect(found(withCells(counts, 1, { 3: 16800 }))).toEqual([]);
  });

  test("16.800 persons may be 16.800 persons", () => {
    const { cells } = withCells(withoutTotal, 1, { 3: 16800 });
    expect(found(withCells({ cells }, 3, { 3: 3.89 }))).toEqual([]);
  });

  test("half a bill is one in 2026, when it was cut", () => {
    const titled = (title: string) => ({
      cells: [[title], ...withCells(rows, 1, { 3: 8400 }).cells],
    });
    expect(found(titled("Rekap 2026"))).toEqual(["B4"]);
    expect(found(titled("Rekap 2024"))).toEqual([]);
  });

  test("among the assisted it is known by the budget", () => {
    const budget = sheetWith(
      ["Pekerja Rentan", "Bulan", "Iuran per Bulan (Rp)", "Anggaran (Rp)"],
      (_, __, index) => [900 + index, 12, 17500, (900 + index) * 12 * 17500],
    );
    expect(found(budget)).toEqual([]);
    const wrong = withCells(budget, 1, { 4: 17500 });
    expect(found(wrong)).toEqual(["B4"]);
    expect(afterwards(wrongKind, wrong, "assisted")[2]).toBe(902);
    expect(found(withCells(withCells(wrong, 4, { 4: 189419999 }), 1, { 4: 17500 }))).toEqual([]);
  });

  test("exactly, the workers not covered tell how many there are", () => {
    const sheet = sheetWith(
      ["Peserta", "Pekerja", "Capaian (%)", "Belum Terlindungi"],
      (some, all) => [some, all, percent(some / all), all - some],
    );
    const wrong = withCells(sheet, 1, { 3: 32.18 });
    expect(afterwards(wrongKind, wrong, "participants")[1]).toBe(138964);
    const other = withCells(wrong, 4, { 3: 192913 });
    expect(afterwards(wrongKind, other, "participants")[1]).toBe(Math.round(0.3218 * 431877));
  });

  test("it may be 100", () => {
    const full = withCells(withCells(rows, 3, { 3: 100 }), 1, { 3: 100, 7: 862682 });
    expect(found(full)).toEqual(["B3"]);
    expect(afterwards(wrongKind, full, "participants")[1]).toBe(431877);
  });

  test("no participants at 0% are none, nor are more of them than 100", () => {
    const { cells } = rows;
    const noWorkers = { cells: cells.map((row) => row.filter((_, index) => index !== 2)) };
    expect(found(withCells(withCells(noWorkers, 1, { 3: 0 }), 2, { 3: 0 }))).toEqual([]);
    expect(found(withCells(withCells(noWorkers, 1, { 3: 250 }), 2, { 3: 250 }))).toEqual([]);
  });

  test("16.843 persons at 3,9% may be 16.800: the percent says so", () => {
    const { cells } = withCells(withoutTotal, 1, { 3: 16800 });
    expect(found(withCells({ cells }, 3, { 3: 3.9 }))).toEqual([]);
    expect(found(withCells({ cells }, 3, { 3: 3.95 }))).toEqual(["B3"]);
  });

  test("workers below zero say nothing of it", () => {
    const below = withCells(withCells(rows, 1, { 3: 32.18 }), 2, { 3: -431877 });
    expect(afterwards(wrongKind, below, "participants")[1]).toBe(138964);
  });

  test("of the assisted the percent of coverage is none", () => {
    const assisted = sheetWith(
      ["Peserta", "Pekerja", "Capaian (%)", "Pekerja Rentan"],
      (some, all, index) => [some, all, percent(some / all), 20 + index],
      [["JUMLAH", 569769, 1709534, 33.33, 500]],
    );
    expect(found(withCells(withCells(assisted, 3, { 3: 32 }), 4, { 3: 32 }))).toEqual([]);
  });

  test("as many assisted as a bill has rupiah may be so by their budget", () => {
    const budget = sheetWith(
      ["Pekerja Rentan", "Bulan", "Iuran per Bulan (Rp)", "Anggaran (Rp)"],
      (_, __, index) => [16800 + index, 12, 17500, (16800 + index) * 12 * 17500],
    );
    expect(found(budget)).toEqual([]);
  });

  test("among the assisted it is known by the total too", () => {
    const assisted = sheetWith(["Pekerja Rentan"], (_, __, index) => [900 + index], [
      ["TOTAL", 4510],
    ]);
    expect(found(assisted)).toEqual([]);
    expect(found(withCells(assisted, 1, { 4: 16800 }))).toEqual(["B4"]);
  });
});

describe("the population in the place of the workers", () => {
  const found = (sheet: TestSheet) => foundBy(populationAsWorkers, sheet);
  const header = ["Penduduk", "Pekerja", "Peserta", "Capaian (%)"];
  const people = (all: number) => 2 * all + 7;
  const rows = sheetWith(header, (some, all) => [people(all), all, some, percent(some / all)], [
    ["JUMLAH", 3419103, 1709534, 569769, 33.33],
  ]);
  const withoutTotal = { cells: rows.cells.slice(0, -1) };
  const bantul = people(431877);

  test("is found at its cell, and the total tells the workers", () => {
    expect(found(rows)).toEqual([]);
    const wrong = withCells(rows, 2, { 3: bantul });
    expect(found(wrong)).toEqual(["C3"]);
    expect(afterwards(populationAsWorkers, wrong, "eligible")[1]).toBe(431877);
  });

  test("without a total its percent is no mistake of its own", () => {
    const wrong = withCells(withoutTotal, 2, { 3: bantul });
    expect(found(wrong)).toEqual(["C3"]);
    expect(afterwards(populationAsWorkers, wrong, "coverage")[1]).toBeCloseTo(138964 / bantul, 9);
    expect(afterwards(populationAsWorkers, wrong, "eligible")[1]).toBe(bantul);
  });

  test("is found where there are no percents", () => {
    const counts = { cells: withoutTotal.cells.map((row) => row.slice(0, 4)) };
    const wrong = withCells(counts, 2, { 3: bantul });
    expect(found(wrong)).toEqual(["C3"]);
    expect(afterwards(populationAsWorkers, wrong, "eligible")[1]).toBe(bantul);
  });

  test("is found in the total row: 2,8 million in the place of 1.009.250", () => {
    const wrong = withCells(rows, 2, { 7: 3419103 });
    expect(found(wrong)).toEqual(["C7"]);
    expect(afterwards(populationAsWorkers, wrong, "eligible")[5]).toBe(1709534);
  });

  test("in half of the rows or more it is meant so", () => {
    const four = { cells: withoutTotal.cells.slice(0, 5) };
    expect(found(withCells(four, 2, { 3: bantul }))).toEqual(["C3"]);
    const two = withCells(four, 2, { 3: bantul, 4: people(389255) });
    expect(found(two)).toEqual([]);
  });

  test("rows whose population is blank do not count", () => {
    const blank = withCells(withoutTotal, 1, { 4: "", 5: "" });
    const same = withCells(blank, 2, { 2: people(198412), 3: bantul });
    expect(found(same)).toEqual([]);
  });

  test("is found where there are no participants", () => {
    const { cells } = withCells(withoutTotal, 2, { 3: bantul });
    const without = { cells: cells.map((row) => row.filter((_, index) => index !== 3)) };
    expect(found(without)).toEqual(["C3"]);
    expect(afterwards(populationAsWorkers, without, "coverage")[1]).toBeCloseTo(0.3218, 9);
  });

  test("is found where the total adds it up too", () => {
    const total = 1709534 - 431877 + bantul;
    const wrong = withCells(rows, 2, { 3: bantul, 7: total });
    expect(found(wrong)).toEqual(["C3"]);
    expect(afterwards(populationAsWorkers, wrong, "coverage")[1]).toBeCloseTo(138964 / bantul, 9);
  });

  test("is not what percents of yet another number are taken of, nor small ones that are right", () => {
    const ofOther = sheetWith(header, (some, all) => [
      people(all),
      all,
      some,
      percent(some / all / 3),
    ]);
    expect(found(ofOther)).toEqual([]);
    const small = (whole: (all: number) => number) =>
      sheetWith(header, (some, all) => [
        people(all),
        all,
        Math.round(some / 100),
        percent(some / 100 / whole(all)),
      ]);
    expect(found(small((all) => all))).toEqual([]);
    expect(found(small(people))).toEqual(["E1"]);
  });

  test("is what more than half of the percents are taken of", () => {
    const ofPeople = sheetWith(header, (some, all, index) => [
      people(all),
      all,
      some,
      percent(some / (index < 2 ? people(all) : all)),
    ]);
    expect(found({ cells: ofPeople.cells.slice(0, 5) })).toEqual([]);
    expect(found({ cells: ofPeople.cells.slice(0, 4) })).toEqual(["E1"]);
    // Without participants nobody can say what the percents of two rows are taken of.
    expect(found(withCells(ofPeople, 3, { 4: "", 5: "" }))).toEqual(["E1"]);
  });

  test("under most percents is one finding at their header", () => {
    const ofPeople = sheetWith(header, (some, all) => [
      people(all),
      all,
      some,
      percent(some / people(all)),
    ]);
    expect(found(ofPeople)).toEqual(["E1"]);
    expect(afterwards(populationAsWorkers, ofPeople, "coverage")[1]).toBeCloseTo(0.32177, 4);
    const three = withCells(ofPeople, 4, { 2: 20.78, 3: 32.18 });
    expect(found(three)).toEqual(["E1"]);
    expect(found(withCells(three, 4, { 4: 19.61 }))).toEqual([]);
    const two = { cells: ofPeople.cells.slice(0, 3) };
    expect(found(two)).toEqual(["E1"]);
    expect(found({ cells: ofPeople.cells.slice(0, 2) })).toEqual([]);
  });
});
