import fc from "fast-check";
import { meantCounts } from "../../src/checks/slippedNumbers";
import { few } from "../few";
import type { TestCell } from "../tables/sheetOf";
import { found } from "./check";
import { cleanSheets, HEADER_ROW, printCoverage, type CleanSheet } from "./cleanSheets";

const anyRow = fc.integer({ min: 0, max: 13 });

/** Sheet row (from 1) of the region with an index. */
const rowNumber = (index: number) => HEADER_ROW + 2 + index;

/** The sheet with one cell changed. */
function withCell(sheet: CleanSheet, index: number, column: number, cell: TestCell): TestCell[][] {
  return sheet.cells.map((row, at) =>
    at === HEADER_ROW + 1 + index ? row.map((old, c) => (c === column ? cell : old)) : row,
  );
}

function regionAt(sheet: CleanSheet, index: number) {
  const region = sheet.regions[index];
  if (!region) throw new Error(`no region ${index}`);
  return region;
}

/**
 * A share as the others of the sheet, as a share or as a percent. A format fixes its decimals: a
 * typed number would lose its trailing zeros.
 */
function printExactly(share: number, { printing: { unit } }: CleanSheet, decimals: number) {
  const value = Number(share.toFixed(decimals + 2));
  return unit === "share"
    ? { value, format: `0.${"0".repeat(decimals + 2)}` }
    : printCoverage(share, { decimals, truncated: false, unit: "percent format" });
}

test("a clean sheet has no findings, however it is printed, ordered and spelt", () => {
  fc.assert(
    fc.property(cleanSheets, (sheet) => expect(found(sheet.cells)).toEqual([])),
    few(20),
  );
});

describe("one mistake is one finding, at its cell:", () => {
  const plant = (mistake: (sheet: CleanSheet, index: number) => [TestCell[][], string]) =>
    fc.assert(
      fc.property(cleanSheets, anyRow, (sheet, index) => {
        const [cells, expected] = mistake(sheet, index);
        expect(found(cells)).toEqual([expected]);
      }),
      few(10),
    );

  test("a misspelt region", () =>
    plant((sheet, index) => {
      const name = `${regionAt(sheet, index).name}h`;
      return [withCell(sheet, index, 0, name), `R02 A${rowNumber(index)}`];
    }));

  test("a repeated row", () =>
    plant((sheet, index) => {
      const repeated = sheet.cells[HEADER_ROW + 1 + index] ?? [];
      const end = HEADER_ROW + 1 + 14;
      const cells = [...sheet.cells.slice(0, end), repeated, ...sheet.cells.slice(end)];
      return [cells, `R04 A${rowNumber(14)}`];
    }));

  test("a row left out", () =>
    plant((sheet, index) => [
      sheet.cells.filter((_, at) => at !== HEADER_ROW + 1 + index),
      `R05 A${HEADER_ROW + 1}`,
    ]));

  test("a headcount typed as text", () =>
    plant((sheet, index) => {
      const text = new Intl.NumberFormat("id-ID").format(regionAt(sheet, index).participants);
      return [withCell(sheet, index, 1, text), `N01 B${rowNumber(index)}`];
    }));

  test("a blank", () =>
    plant((sheet, index) => [withCell(sheet, index, 2, ""), `N03 C${rowNumber(index)}`]));

  test("a word in place of a number", () =>
    plant((sheet, index) => [withCell(sheet, index, 1, "n/a"), `N02 B${rowNumber(index)}`]));

  test("participants above the eligible", () =>
    plant((sheet, index) => {
      const { eligible } = regionAt(sheet, index);
      const cells = withCell(sheet, index, 1, Math.ceil(eligible * 1.1));
      return [cells, `C01 B${rowNumber(index)}`];
    }));

  test("a stated percent two units off", () =>
    plant((sheet, index) => {
      const { participants, eligible } = regionAt(sheet, index);
      const { decimals } = sheet.printing;
      const off = participants / eligible + 2.01 * 10 ** -(decimals + 2);
      const cells = withCell(sheet, index, 3, printExactly(off, sheet, decimals));
      return [cells, `C02 D${rowNumber(index)}`];
    }));

  test("a stated percent off by ten", () =>
    plant((sheet, index) => {
      const { participants, eligible } = regionAt(sheet, index);
      const tenth = printExactly(participants / eligible / 10, sheet, 3);
      const cells = withCell(sheet, index, 3, tenth);
      return [cells, `C03 D${rowNumber(index)}`];
    }));
});

describe("under a total", () => {
  const withTotals = cleanSheets.filter(
    ({ hasTotal, printing }) => hasTotal && printing.decimals > 0,
  );

  test.each([
    ["participants", 1, "B"],
    ["eligible", 2, "C"],
  ] as const)("%s with a zero too many is found at its cell", (figure, column, letter) => {
    fc.assert(
      fc.property(withTotals, anyRow, fc.integer({ min: 1, max: 4 }), (sheet, index, place) => {
        const digits = String(regionAt(sheet, index)[figure]);
        const slipped = Number(`${digits.slice(0, place)}0${digits.slice(place)}`);
        const cells = withCell(sheet, index, column, slipped);
        expect(found(cells)).toEqual([`C03 ${letter}${rowNumber(index)}`]);
      }),
      few(12),
    );
  });

  test("a number from which its percent was computed is found by the total", () => {
    fc.assert(
      fc.property(withTotals, anyRow, (sheet, index) => {
        const { participants, eligible } = regionAt(sheet, index);
        // Where another number of the column could be the slipped one, nobody can tell.
        const tooMuch = eligible * 9;
        fc.pre(
          !sheet.regions.some((other) =>
            meantCounts(other.eligible).includes(other.eligible - tooMuch),
          ),
        );
        const wrong = printCoverage(participants / eligible / 10, sheet.printing);
        const cells = withCell(sheet, index, 2, eligible * 10).map((row, at) =>
          at === HEADER_ROW + 1 + index ? [...row.slice(0, 3), wrong] : row,
        );
        expect(found(cells)).toEqual([`C03 C${rowNumber(index)}`]);
      }),
      few(12),
    );
  });

  test("a total that doesn't add up is one finding, at the total", () => {
    fc.assert(
      fc.property(withTotals, fc.integer({ min: 1, max: 500 }), (sheet, off) => {
        const cells = sheet.cells.map((row) =>
          row === sheet.cells[HEADER_ROW + 15]
            ? [row[0] ?? "", Number(row[1]) + off, ...row.slice(2)]
            : row,
        );
        expect(found(cells)).toEqual([`C04 B${rowNumber(14)}`]);
      }),
      few(12),
    );
  });
});
