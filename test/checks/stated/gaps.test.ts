import fc from "fast-check";
import { usualSettings } from "../../../src/checks/checkSheet";
import { mended } from "../../../src/checks/mended";
import { gapImpossible } from "../../../src/checks/stated/gapImpossible";
import { cellAddress } from "../../../src/tables/grid";
import { readTables } from "../../../src/tables/readTables";
import { few } from "../../few";
import { sheetOf, type TestCell } from "../../tables/sheetOf";
import { gapsFound, missing, percent, regions, sheetWith, withCells, withGap } from "./gapSheet";

const [, ...rowsAfterFirst] = [2, 3, 4, 5, 6];
const lastRow = rowsAfterFirst.at(-1) ?? 0;

test("a gap that is none is told as its column shows it", () => {
  const { cells } = withGap("Selisih ke target (poin)", (some) => -(some % 7) - 3.42);
  const [table] = readTables(sheetOf(cells.slice(0, 4)));
  const [told] = table ? gapImpossible.find(table, usualSettings) : [];
  expect(told?.message.id).toMatch(/^-3,42 poin bukan selisih ke target/);
});

describe("participants missing to the target", () => {
  const shortfall = withGap("Kekurangan Peserta", (some, all) => Math.ceil(missing(some, all)));

  test.each([
    ["up", Math.ceil],
    ["to the nearest", Math.round],
    ["down", Math.floor],
  ])("may be rounded %s", (_, round) => {
    const sheet = withGap("Kekurangan Peserta", (some, all) => round(missing(some, all)));
    expect(gapsFound(sheet)).toEqual([]);
  });

  test("are found when two persons off, not when one rounding off", () => {
    // 0.46 × 198,412 − 41,237 = 50,032.52
    expect(gapsFound(withCells(shortfall, 5, { 2: 50032 }))).toEqual([]);
    expect(gapsFound(withCells(shortfall, 5, { 2: 50031 }))).toEqual(["C07 F2"]);
    expect(gapsFound(withCells(shortfall, 5, { 2: 50034 }))).toEqual(["C07 F2"]);
  });

  test("may be negative or zero where the target is exceeded, and only there", () => {
    // Kota Yogyakarta has 52.6%.
    expect(missing(98743, 187629)).toBeLessThan(0);
    expect(gapsFound(withCells(shortfall, 5, { 6: 0 }))).toEqual([]);
    expect(gapsFound(withCells(shortfall, 5, { 2: 0 }))).toEqual(["C07 F2"]);
  });

  test("may count the other way round, if the whole column does", () => {
    const reversed = withGap("Selisih peserta ke target", (some, all) =>
      Math.round(-missing(some, all)),
    );
    expect(gapsFound(reversed)).toEqual([]);
    expect(gapsFound(withCells(shortfall, 5, { 2: -50033 }))).toEqual(["C07 F2"]);
  });

  test("may come from targets that were rounded when they were printed", () => {
    const exactTarget = (index: number) => 0.46123 + index / 1000;
    const sheet = sheetWith(
      ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta"],
      (some, all, index) => [
        some,
        all,
        percent(exactTarget(index), 1),
        Math.round(all * exactTarget(index) - some),
      ],
    );
    expect(gapsFound(sheet)).toEqual([]);
    expect(gapsFound(withCells(sheet, 4, { 3: 60000 }))).toEqual(["C07 E3"]);
    // 46.2% of 431,877 are 199,527; 0.1 points more or less are 432.
    expect(gapsFound(withCells(sheet, 4, { 3: 60563 - 432 }))).toEqual([]);
    expect(gapsFound(withCells(sheet, 4, { 3: 60563 - 433 }))).toEqual(["C07 E3"]);
  });

  test("may come from a stated target headcount", () => {
    const sheet = sheetWith(
      ["Peserta", "Target Peserta", "Kekurangan Peserta"],
      (some, all, index) => [some, Math.round(all / 2) + index, Math.round(all / 2) + index - some],
    );
    expect(gapsFound(sheet)).toEqual([]);
    expect(gapsFound(withCells(sheet, 3, { 4: 118307 }))).toEqual(["C07 D4"]);
  });

  test("say nothing where the sheet has no target", () => {
    const sheet = sheetWith(["Peserta", "Pekerja", "Kekurangan Peserta"], (some, all, index) => [
      some,
      all,
      1000 * index + 77,
    ]);
    expect(gapsFound(sheet)).toEqual([]);
  });
});

describe("points to the target", () => {
  const points = withGap("Selisih ke target (poin)", (some, all) =>
    Number((46 - percent(some / all)).toFixed(2)),
  );

  test("may be one unit of the last digit off, and no two", () => {
    // 46 − 20.78
    expect(gapsFound(points)).toEqual([]);
    expect(gapsFound(withCells(points, 5, { 2: 25.23 }))).toEqual([]);
    expect(gapsFound(withCells(points, 5, { 2: 25.24 }))).toEqual(["C07 F2"]);
    expect(gapsFound(withCells(points, 5, { 2: 25.19 }))).toEqual(["C07 F2"]);
  });

  test("may be taken of a coverage that was rounded", () => {
    const coarse = sheetWith(["Capaian (%)", "Target (%)", "Gap ke Target (%)"], (some, all) => [
      percent(some / all, 0),
      46,
      Number((46 - percent(some / all)).toFixed(2)),
    ]);
    expect(gapsFound(coarse)).toEqual([]);
    expect(gapsFound(withCells(coarse, 3, { 2: 23.9 }))).toEqual(["C07 D2"]);
  });

  test("are looked at in total rows too", () => {
    const total = ["JUMLAH", 569769, 1709534, 33.33, 46, 12.67];
    const { cells } = points;
    expect(gapsFound({ cells: [...cells, total] })).toEqual([]);
    expect(gapsFound({ cells: [...cells, [...total.slice(0, 5), 16.27]] })).toEqual(["C07 F7"]);
  });

  test("may be taken of a target headcount", () => {
    const sheet = sheetWith(
      ["Peserta", "Pekerja", "Target Peserta", "Gap ke Target (poin)"],
      (some, all) => [some, all, Math.round(all * 0.46), percent(0.46 - some / all)],
    );
    expect(gapsFound(sheet)).toEqual([]);
    expect(gapsFound(withCells(sheet, 4, { 5: 9.3 }))).toEqual(["C07 E5"]);
  });
});

describe("totals of persons", () => {
  const shortfall = (total: TestCell) =>
    sheetWith(
      ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta"],
      (some, all) => [some, all, 46, Math.ceil(missing(some, all))],
      [["JUMLAH", 569769, 1709534, 46, total]],
    );

  test("add up their rows, or are what is missing to the whole", () => {
    // 0.46 × 1,709,534 − 569,769 = 216,616.64; five rows may each add a person.
    expect(gapsFound(shortfall(216617))).toEqual([]);
    expect(gapsFound(shortfall(216621))).toEqual([]);
    expect(gapsFound(shortfall(216630))).toEqual(["C07 E7"]);
    expect(gapsFound(shortfall(216610))).toEqual(["C07 E7"]);
  });

  test("follow rows of which one is wrong", () => {
    const rows = withCells(shortfall(216618), 4, { 4: 102847 });
    expect(gapsFound(rows)).toEqual(["C07 E4"]);
    const summed = withCells(shortfall(216618 + 102847 - 102740), 4, { 4: 102847 });
    expect(gapsFound(summed)).toEqual(["C07 E4"]);
  });

  test("are exact for workers not covered", () => {
    const uncovered = (total: number) =>
      sheetWith(
        ["Peserta", "Pekerja", "Belum Terlindungi"],
        (some, all) => [some, all, all - some],
        [["JUMLAH", 569769, 1709534, total]],
      );
    expect(gapsFound(uncovered(1139765))).toEqual([]);
    expect(gapsFound(uncovered(1139766))).toEqual(["C07 D7"]);
    expect(gapsFound(uncovered(1709534))).toEqual(["C10 D7"]);
  });

  test("may lack a row's gap", () => {
    expect(gapsFound(withCells(shortfall(216617), 4, { 4: "" }))).toEqual([]);
  });
});

describe("a target that names a year of its own", () => {
  const header = ["Peserta", "Pekerja", "Target 2026 (%)", "Kekurangan Peserta"];
  const lent = sheetWith(header, (some, all, index) => [
    some,
    all,
    46 + index,
    Math.ceil(Number((all * (0.46 + index / 100) - some).toFixed(6))),
  ]);

  test("is the one that the gaps are held against, where they fit it", () => {
    expect(gapsFound(lent)).toEqual([]);
    expect(gapsFound(withCells(lent, 4, { 3: 73191 }))).toEqual(["C07 E3"]);
  });

  test("says nothing of gaps to another target", () => {
    const other = sheetWith(header, (some, all) => [some, all, 46, Math.ceil(all * 0.57) - some]);
    expect(gapsFound(other)).toEqual([]);
  });

  test("is not chosen among several", () => {
    const several = sheetWith(
      ["Peserta", "Pekerja", "Target 2026 (%)", "Target 2027 (%)", "Kekurangan Peserta"],
      (some, all) => [some, all, 46, 48, Math.ceil(missing(some, all))],
    );
    expect(gapsFound(withCells(several, 5, { 3: 7 }))).toEqual([]);
  });
});

describe("gaps of a number that is mended", () => {
  const sheet = sheetWith(["Peserta", "Pekerja", "Belum Terlindungi"], (some, all) => [
    some,
    all,
    all - some,
  ]);

  /** What is found when the participants of row 3 are known to be others than is printed. */
  function afterMending(gap: number, printed: number, meant: number): string[] {
    const { cells } = withCells(withCells(sheet, 1, { 3: printed }), 3, { 3: gap });
    return readTables(sheetOf(cells)).flatMap((table) => {
      const number = table.main.rows[1]?.participants;
      if (!number) return [];
      const cell = number.cell;
      const slip = { number, fits: meant, cell, message: { id: "", en: "" } };
      return gapImpossible
        .find(mended(table, [slip]), usualSettings)
        .map((found) => cellAddress(found.cell));
    });
  }

  test("may be those of what is meant, or of what is printed", () => {
    expect(afterMending(431877 - 138964, 13896, 138964)).toEqual([]);
    expect(afterMending(431877 - 13896, 13896, 138964)).toEqual([]);
    expect(afterMending(431877 - 13889, 13896, 138964)).toEqual(["D3"]);
  });
});

describe("workers not covered", () => {
  const uncovered = withGap("Belum Terlindungi", (some, all) => all - some);

  test("are exact to the person", () => {
    expect(gapsFound(uncovered)).toEqual([]);
    expect(gapsFound(withCells(uncovered, 5, { 3: 292912 }))).toEqual(["C07 F3"]);
  });

  test("that are the shortfall to the target are mislabelled", () => {
    const value = Math.ceil(missing(138964, 431877));
    expect(gapsFound(withCells(uncovered, 5, { 3: value }))).toEqual(["C08 F3"]);
  });

  test("that are all workers are the whole; a region without participants has no others", () => {
    expect(gapsFound(withCells(uncovered, 5, { 3: 431877 }))).toEqual(["C10 F3"]);
    const nobody = withCells(withCells(uncovered, 1, { 3: 0 }), 3, { 3: 0 });
    expect(gapsFound(withCells(nobody, 5, { 3: 431877 }))).toEqual([]);
  });

  test("that are the target headcount are the target", () => {
    const value = Math.ceil(431877 * 0.46);
    expect(gapsFound(withCells(uncovered, 5, { 3: value }))).toEqual(["C11 F3"]);
  });

  test("as a share must make 100 with the share covered", () => {
    const shares = withGap("Belum Terlindungi (%)", (some, all) => percent(1 - some / all));
    expect(gapsFound(shares)).toEqual([]);
    expect(gapsFound(withCells(shares, 5, { 4: 80.39 }))).toEqual([]);
    expect(gapsFound(withCells(shares, 5, { 4: 80.41 }))).toEqual(["C09 F4"]);
    expect(gapsFound(withCells(shares, 5, { 4: 100 }))).toEqual(["C10 F4"]);
    expect(gapsFound(withCells(shares, 5, { 4: 46 }))).toEqual(["C11 F4"]);
    expect(gapsFound(withCells(shares, 5, { 4: 26.39 }))).toEqual(["C08 F4"]);
  });
});

describe("a header that does not say which gap", () => {
  const open = withGap("Gap", (some, all) => all - some);

  test("means the gap that most of its cells hold", () => {
    expect(gapsFound(open)).toEqual([]);
    const other = Math.ceil(missing(76318, 389255));
    expect(gapsFound(withCells(open, 5, { 4: other }))).toEqual(["C08 F4"]);
    expect(gapsFound(withCells(open, 5, { 4: other + 3 }))).toEqual(["C07 F4"]);
  });

  test("may mean the share that is left of the achievement", () => {
    const rest = withGap("Gap (%)", (some, all) => percent(1 - some / all / 0.46));
    expect(gapsFound(rest)).toEqual([]);
  });

  test("means nothing that could be wrong where none of its cells is a gap", () => {
    expect(gapsFound(withGap("Gap", (some) => 3 * some + 11))).toEqual([]);
  });

  test("is one of persons where it names the target", () => {
    const { cells } = withGap("Gap ke target (orang)", (some, all) => all - some);
    expect(gapsFound({ cells })).toEqual(["C08 F1"]);
  });
});

describe("a whole column", () => {
  test("of another gap is one finding at its header", () => {
    const sheet = withGap("Kekurangan Peserta", (some, all) => all - some);
    expect(gapsFound(sheet)).toEqual(["C08 F1"]);
    expect(gapsFound(withCells(sheet, 5, { 2: 7, 3: 8 }))).toEqual(["C08 F1"]);
  });

  test("of the share not covered is no gap to the target", () => {
    const sheet = withGap("Gap ke target (%)", (some, all) => percent(1 - some / all));
    expect(gapsFound(sheet)).toEqual(["C08 F1"]);
  });

  test("of all workers is one finding", () => {
    expect(gapsFound(withGap("Sisa pekerja", (_, all) => all))).toEqual(["C10 F1"]);
    expect(gapsFound(withGap("Belum Terlindungi (%)", () => 100))).toEqual(["C10 F1"]);
  });

  test("of targets is one finding", () => {
    const heads = withGap("Kekurangan Peserta", (_, all) => Math.round(all * 0.46));
    expect(gapsFound(heads)).toEqual(["C11 F1"]);
    expect(gapsFound(withGap("Selisih (poin)", () => 46))).toEqual(["C11 F1"]);
  });

  test("that fits nowhere is one finding, where it is as long as four rows", () => {
    const { cells } = withGap("Belum Terlindungi", (some, all) => all - some);
    const wrong = { cells: cells.map((row, index) => (index > 1 ? [...row.slice(0, 5), 9] : row)) };
    expect(gapsFound(wrong)).toEqual(["C07 F1"]);
    const short = { cells: wrong.cells.slice(0, 4) };
    expect(gapsFound(short)).toEqual(["C07 F3", "C07 F4"]);
    const half = withCells({ cells }, 5, { 3: 9, 4: 9 });
    expect(gapsFound(half)).toEqual(["C07 F3", "C07 F4"]);
  });

  test("of shares that make no 100 anywhere is one finding of those", () => {
    const sheet = withGap("Belum Terlindungi (%)", (_, all) => percent((all % 97) / 300));
    expect(gapsFound(sheet)).toEqual(["C09 F1"]);
  });

  test("needs more than one row", () => {
    const { cells } = withGap("Kekurangan Peserta", (some, all) => all - some);
    expect(gapsFound({ cells: cells.slice(0, 2) })).toEqual(["C08 F2"]);
  });
});

describe("a number from which wrong gaps follow is named in their place:", () => {
  const gaps = sheetWith(
    ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta", "Belum Terlindungi"],
    (some, all) => [some, all, 46, Math.ceil(missing(some, all)), all - some],
    [["JUMLAH", 569769, 1709534, 46, 216617, 1139765]],
  );
  const withoutTotal = { cells: gaps.cells.slice(0, -1) };

  test("nothing in a clean sheet", () => {
    expect(gapsFound(gaps)).toEqual([]);
  });

  test("a target that is another one than all others", () => {
    expect(gapsFound(withCells(gaps, 3, { 4: 64 }))).toEqual(["C07 D4"]);
  });

  test("participants that the total contradicts too", () => {
    expect(gapsFound(withCells(gaps, 1, { 4: 76381 }))).toEqual(["C07 B4"]);
  });

  test("workers that the total contradicts too", () => {
    expect(gapsFound(withCells(gaps, 2, { 4: 389525 }))).toEqual(["C07 C4"]);
  });

  test("participants that two gaps contradict", () => {
    expect(gapsFound(withCells(withoutTotal, 1, { 4: 76381 }))).toEqual(["C07 B4"]);
  });

  test("workers that two gaps contradict", () => {
    expect(gapsFound(withCells(withoutTotal, 2, { 4: 389525 }))).toEqual(["C07 C4"]);
  });

  test("a target of the region's own that two gaps contradict", () => {
    const own = sheetWith(
      ["Capaian (%)", "Target (%)", "Peserta", "Pekerja", "Selisih (poin)", "Kekurangan Peserta"],
      (some, all, index) => [
        percent(some / all),
        46 + index,
        some,
        all,
        percent(0.46 + index / 100 - some / all),
        Math.ceil(Number((all * (0.46 + index / 100) - some).toFixed(6))),
      ],
    );
    expect(gapsFound(own)).toEqual([]);
    expect(gapsFound(withCells(own, 2, { 5: 94 }))).toEqual(["C07 C5"]);
  });

  test("two gaps that are wrong on their own stay two findings", () => {
    const both = withCells(withCells(withoutTotal, 4, { 4: 123456 }), 5, { 4: 654321 });
    expect(gapsFound(both)).toEqual(["C07 E4", "C07 F4"]);
  });
});

describe("rows that contradict themselves are left to the checks that say so:", () => {
  const uncovered = withGap("Belum Terlindungi", (some, all) => all - some);

  test("more participants than workers", () => {
    expect(gapsFound(withCells(uncovered, 1, { 2: 198500 }))).toEqual([]);
  });

  test("a percent that is not theirs", () => {
    expect(gapsFound(withCells(uncovered, 1, { 2: 51237 }))).toEqual([]);
    expect(gapsFound(withCells(uncovered, 3, { 2: 20.81 }))).toEqual([]);
  });

  test("a number below zero", () => {
    const counts = sheetWith(["Peserta", "Pekerja", "Belum Terlindungi"], (some, all) => [
      some,
      all,
      all - some,
    ]);
    expect(gapsFound(withCells(counts, 1, { 2: -41237 }))).toEqual([]);
  });
});

test("any sheet of right gaps finds nothing, and any other number in one is found", () => {
  const counts = fc.record({
    eligible: fc.integer({ min: 10_000, max: 400_000 }),
    share: fc.double({ min: 0.05, max: 0.45, noNaN: true }),
  });
  const kinds = {
    "Kekurangan Peserta": (some: number, all: number, target: number) =>
      Math.ceil(Number((all * target - some).toFixed(6))),
    "Belum Terlindungi": (some: number, all: number) => all - some,
    "Gap ke target (poin)": (some: number, all: number, target: number) =>
      percent(target - some / all),
    "Belum Terlindungi (%)": (some: number, all: number) => percent(1 - some / all),
  } as const;
  fc.assert(
    fc.property(
      fc.array(counts, { minLength: regions.length, maxLength: regions.length }),
      fc.integer({ min: 4600, max: 9900 }),
      fc.constantFrom(...Object.entries(kinds)),
      fc.integer({ min: 2, max: lastRow }),
      fc.constantFrom(-1, 1),
      fc.integer({ min: 2, max: 900 }),
      (figures, target, [header, gapOf], row, sign, off) => {
        const sheet = sheetWith(["Peserta", "Pekerja", "Target (%)", header], (_, __, index) => {
          const { eligible = 0, share = 0 } = figures[index] ?? {};
          const some = Math.round(eligible * share);
          return [some, eligible, target / 100, gapOf(some, eligible, target / 10_000)];
        });
        expect(gapsFound(sheet)).toEqual([]);
        const right = Number(sheet.cells[row - 1]?.[4]);
        const unit = header.includes("(") ? 0.021 : 1;
        const wrong = Number((right + sign * off * unit).toFixed(2));
        const planted = gapsFound(withCells(sheet, 4, { [row]: wrong }));
        expect(planted.map((found) => found.slice(4))).toEqual([`E${row}`]);
      },
    ),
    few(20),
  );
});
