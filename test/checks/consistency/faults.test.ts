import { participantsAboveEligible } from "../../../src/checks/consistency/participantsAboveEligible";
import { percentMismatch } from "../../../src/checks/consistency/percentMismatch";
import { powerOfTen } from "../../../src/checks/consistency/powerOfTen";
import { totalMismatch } from "../../../src/checks/consistency/totalMismatch";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import {
  changed,
  gorontalo,
  inYear,
  kepulauanRiau,
  percentOf,
  plainSheet,
  type RegionRow,
  sheetWithTotal,
  sulawesiBarat,
  sumOf,
  yogyakarta,
} from "../corpus/provinceRows";
import { foundByEach } from "../foundBy";
import { wordsOf } from "../told";

/** What the checks of participants, workers, percents and totals tell: "C02 D5". */
function found(sheet: TestSheet, ...changes: readonly (readonly [string, TestCell])[]): string[] {
  const checks = [participantsAboveEligible, percentMismatch, powerOfTen, totalMismatch];
  return foundByEach(
    checks,
    changes.reduce((some, [address, value]) => changed(some, address, value), sheet),
  );
}

const [some, all] = [sumOf(sulawesiBarat, "participants"), sumOf(sulawesiBarat, "eligible")];

/** Participants, workers and percents of six regions in rows 4 to 9, and their total in row 10. */
const total = sheetWithTotal(sulawesiBarat);
/** The same without percents. */
const counts: TestSheet = { cells: total.cells.map((row) => row.slice(0, 3)) };

describe("numbers that other checks tell", () => {
  test("are not told again, and whatever else is wrong is told", () => {
    expect(found(total, ["B4", -18243])).toEqual([]);
    expect(found(total, ["B4", -18243], ["D6", 35.27])).toEqual(["C02 D6"]);
    expect(found(total, ["B4", 18243.5], ["C6", 87143])).toEqual(["C02 C6"]);
  });

  test("are taken as they should be, so that others in their row are still told", () => {
    const targets: TestSheet = {
      cells: [
        ["Kab/Kota", "Peserta", "Pekerja", "Cakupan (%)", "Target (%)", "Kekurangan peserta"],
        ...sulawesiBarat.map(([name, of, eligible]): TestCell[] => [
          name,
          of,
          eligible,
          percentOf(of, eligible),
          60,
          Math.ceil(eligible * 0.6) - of,
        ]),
      ],
    };
    // A share among percents: 0,6 is 60%.
    expect(found(targets, ["E3", 0.6])).toEqual([]);
    expect(found(targets, ["E3", 0.6], ["B3", 35917])).toEqual(["C02 B3"]);
    expect(found(targets, ["E3", 0.6], ["D3", 91.33])).toEqual(["C02 D3"]);
    expect(found(counts, ["B4", -18243])).toEqual([]);
    expect(found(counts, ["B4", -18243], ["C10", all + 10])).toEqual(["C04 C10"]);
  });

  test("explain what contradicts them where nobody knows what they should be", () => {
    const unknown = plainSheet(sulawesiBarat);
    expect(found(unknown, ["B4", -3])).toEqual([]);
    expect(found(unknown, ["B4", -3], ["D4", -7])).toEqual([]);
  });
});

describe("more participants than workers", () => {
  test("are told in every row, however alike these are", () => {
    const plain = { cells: plainSheet(sulawesiBarat).cells.map((row) => row.slice(0, 3)) };
    expect(found(plain, ["B4", 76519], ["B5", 204387])).toEqual(["C01 B4", "C01 B5"]);
  });

  test("are told alone where the total has them too", () => {
    expect(found(total, ["B6", 93862], ["B10", some + 82000], ["D10", 39]).slice(0, 1)).toEqual([
      "C01 B6",
    ]);
    expect(
      found(total, ["B6", 93862], ["B10", some + 82000], ["D10", percentOf(some + 82000, all)]),
    ).toEqual(["C01 B6"]);
  });

  test("are no slip of a zero, however near they come to the workers without it", () => {
    expect(
      found(plainSheet(yogyakarta.map(([name]) => [name, 20, 60])), ["B4", 601]),
    ).not.toContain("C03 B4");
    expect(
      found({
        cells: [
          ["Kab/Kota", "Peserta", "Pekerja"],
          ["Kab. Bantul", 20050, 2006],
        ],
      }),
    ).toEqual(["C01 B2"]);
  });

  test("have a zero too many, be the row then unlike the others", () => {
    const high = yogyakarta.map(
      ([name, , eligible], index): RegionRow => [
        name,
        index === 1 ? 86_400 : Math.round(eligible * (0.95 + index / 100)),
        eligible,
      ],
    );
    expect(found(plainSheet(high))).toEqual([]);
    expect(found(plainSheet(high), ["B5", 864_000])).toEqual(["C03 B5"]);
  });
});

describe("figures in each other's place", () => {
  test("are told where only the totals tell", () => {
    expect(found(counts, ["B6", 83147], ["C6", 11862])).toEqual(["C01 B6", "C01 C6"]);
  });

  test("are not told where the totals would allow both", () => {
    // A region has no row, so that the totals may be larger.
    const missing = { cells: counts.cells.filter((_, index) => index !== 4) };
    expect(found(missing)).toEqual([]);
    expect(found(missing, ["B5", 83147], ["C5", 83000])).toEqual(["C01 B5"]);
  });

  test("of two rows are told with the name of the other one", () => {
    const swapped = changed(changed(plainSheet(kepulauanRiau), "C6", 47128), "C7", 40816);
    expect(wordsOf("C02", swapped)).toEqual([
      expect.stringMatching(/^Pekerja 47\.128 .* Kabupaten Lingga: .* 40\.816\./),
      expect.stringMatching(/^Pekerja 40\.816 .* Kabupaten Natuna: .* 47\.128\./),
    ]);
  });

  test("of two years are not sought in another row", () => {
    const years: TestSheet = {
      cells: [
        ["Kab/Kota", "Pekerja", "Peserta 2022", "UCJ 2022 (%)", "Peserta 2023", "UCJ 2023 (%)"],
        ...gorontalo.map(([name, participants, eligible], index) => [
          name,
          eligible,
          ...[2022, 2023].flatMap((year) => {
            const of = inYear(participants, year, index);
            return [of, percentOf(of, eligible)];
          }),
        ]),
      ],
    };
    const [before, after] = [years.cells[2]?.[2], years.cells[2]?.[4]];
    const swapped = changed(changed(years, "C3", after ?? ""), "E3", before ?? "");
    expect(wordsOf("C02", swapped)).toHaveLength(2);
    expect(wordsOf("C02", swapped).join()).not.toMatch(/tertukar/);
  });
});

describe("a zero too many", () => {
  test("is not told where the total has it: then the percent is wrong", () => {
    // 2.416 ÷ 69.853 = 3,46%, but the total adds up with 20.416.
    expect(found(total, ["D9", 3.46])).toEqual(["C02 D9"]);
  });

  test("is told where the total is a formula that follows it", () => {
    const follows: TestCell = { value: some + 47395 * 9, formula: true };
    const percent: TestCell = { value: percentOf(some + 47395 * 9, all), formula: true };
    expect(found(total, ["B7", 473950], ["B10", follows], ["D10", percent])).toEqual(["C03 B7"]);
  });

  test("is told by a sum that comes out but for rows without a number", () => {
    const blank: TestSheet = {
      cells: [
        ["Kab/Kota", "Peserta"],
        ...sulawesiBarat.map(([name, of], index) => [name, index === 1 ? 18000 : of]),
        ["JUMLAH", some - 39517 + 18000 - 11862],
      ],
    };
    expect(found(blank, ["B4", ""])).toEqual([]);
    expect(found(blank, ["B4", ""], ["B3", 180_000])).toEqual(["C03 B3"]);
  });
});

describe("a wrong gap in a column with a total", () => {
  const gaps = (header: string, target: number, gapOf: (row: RegionRow) => number): TestSheet => ({
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Target (%)", header],
      ...sulawesiBarat.map((row): TestCell[] => [...row, target, gapOf(row)]),
      ["JUMLAH", some, all, target, sulawesiBarat.reduce((sum, row) => sum + gapOf(row), 0)],
    ],
  });
  const missing = ([, of, eligible]: RegionRow) => eligible - of;

  test.each([
    ["Belum terlindungi (orang)", gaps("Belum terlindungi (orang)", 60, missing)],
    ["Kekurangan peserta (orang)", gaps("Kekurangan peserta (orang)", 100, missing)],
    ["Gap (orang)", gaps("Gap (orang)", 100, missing)],
  ])("is left to the checks of gaps: %s", (_, sheet) => {
    expect(found(sheet)).toEqual([]);
    expect(found(sheet, ["E3", 146869])).toEqual([]);
    expect(found(sheet, ["E3", 164869], ["E8", 1])).toEqual([]);
  });
});

describe("columns that are not what their header says", () => {
  const beside = (
    header: string,
    gapOf: (row: RegionRow, index: number) => TestCell,
  ): TestSheet => ({
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Cakupan (%)", header],
      ...sulawesiBarat.map((row, index): TestCell[] => [
        ...row,
        percentOf(row[1], row[2]),
        gapOf(row, index),
      ]),
      ["JUMLAH", some, all, percentOf(some, all), ""],
    ],
  });

  test("do not speak against a number that the rest shows to be wrong", () => {
    const another = beside("Belum terlindungi (orang)", (_, index) => 31_417 + 5_923 * index);
    expect(found(another)).toEqual([]);
    expect(found(another, ["B4", 18162])).toEqual(["C02 B4"]);
  });

  test("are what they say where the few filled cells are", () => {
    const few = beside("Belum terlindungi (orang)", ([, of, eligible], index) =>
      index < 2 ? eligible - of : "",
    );
    expect(found(few)).toEqual([]);
    expect(found(few, ["E2", 582_750])).toEqual(["C03 E2"]);
  });
});

test("counts in thousands beside whole ones are not held against each other", () => {
  const thousands = (participants: string, workers: string): TestSheet => ({
    cells: [
      ["Kab/Kota", participants, workers, "Cakupan (%)"],
      ...sulawesiBarat.map(([name, of, eligible]): TestCell[] => [
        name,
        /ribu/.test(participants) ? Math.round(of / 1000) : of,
        /ribu/.test(workers) ? Math.round(eligible / 1000) : eligible,
        percentOf(of, eligible),
      ]),
    ],
  });
  expect(found(thousands("Peserta (ribu)", "Pekerja"))).toEqual([]);
  expect(found(thousands("Peserta", "Pekerja (ribu)"))).toEqual([]);
});

describe("other years", () => {
  const years = [2021, 2022, 2023, 2024];
  /** Participants, workers and percent of four years in B to D, E to G, H to J, K to M. */
  const over = (rows: readonly RegionRow[]): TestSheet => ({
    cells: [
      [
        "Kab/Kota",
        ...years.flatMap((year) => [`Peserta ${year}`, `Pekerja ${year}`, `UCJ ${year} (%)`]),
      ],
      ...rows.map(([name, of, eligible], index) => [
        name,
        ...years.flatMap((year) => {
          const then = inYear(of, year, index);
          return [then, eligible, percentOf(then, eligible)];
        }),
      ]),
    ],
  });
  const sheet = over(gorontalo);
  const [then, workers] = [inYear(17326, 2021, 0), 74819];

  test("tell which number of a row is wrong", () => {
    expect(found(sheet)).toEqual([]);
    expect(found(sheet, ["B2", then * 2])).toEqual(["C02 B2"]);
  });

  test("do not where two numbers are unlike them", () => {
    expect(found(sheet, ["B2", then * 3], ["C2", Math.round(workers * 1.4)])).toEqual(["C02 D2"]);
  });

  test("do not where the number that fits would be unlike them too", () => {
    const of = inYear(17326, 2023, 0);
    const [more, percent] = [Math.round(workers * 1.3), percentOf(of * 1.3, workers)];
    expect(found(sheet, ["H2", of * 3], ["I2", more], ["J2", percent])).toEqual(["C02 J2"]);
  });

  test("tell of a slip even where the other regions would say otherwise", () => {
    // Without its last digit, Kota Batam has as many workers as other regions.
    const batam = [
      ["B7", 312_090],
      ["D7", percentOf(312_090, 638_472)],
    ] as const;
    expect(found(over(kepulauanRiau), ...batam)).toEqual([]);
    expect(found(over(kepulauanRiau), ...batam, ["C7", 63_847])).toEqual(["C03 C7"]);
  });

  test("leave a wrong gap to the checks of gaps", () => {
    const gaps: TestSheet = {
      cells: [
        [
          "Kab/Kota",
          ...years.flatMap((year) => [
            `Peserta ${year}`,
            `Pekerja ${year}`,
            `Belum terlindungi ${year}`,
          ]),
        ],
        ...gorontalo.map(([name, of, eligible], index) => [
          name,
          ...years.flatMap((year) => {
            const participants = inYear(of, year, index);
            return [participants, eligible, eligible - participants];
          }),
        ]),
      ],
    };
    expect(found(gaps)).toEqual([]);
    expect(found(gaps, ["E2", then * 2])).toEqual([]);
  });
});
