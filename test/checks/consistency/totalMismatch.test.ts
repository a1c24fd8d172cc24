import type { TestCell, TestSheet } from "../../tables/sheetOf";
import {
  changed,
  kepulauanRiau,
  percentOf,
  plainSheet,
  type RegionRow,
  sulawesiBarat,
  withoutRow,
  withRow,
  yogyakarta,
} from "../corpus/provinceRows";
import { found } from "../check";
import { placesOf, wordsOf } from "../told";

const sum = (rows: readonly RegionRow[], column: 1 | 2) =>
  rows.reduce((all, row) => all + row[column], 0);

/** Counts and their total; B and C, the total in row 10. */
const total: TestSheet = {
  cells: [
    ...plainSheet(sulawesiBarat).cells.map((row) => row.slice(0, 3)),
    ["JUMLAH", sum(sulawesiBarat, 1), sum(sulawesiBarat, 2)],
  ],
};

test("one person off is told, with both numbers", () => {
  expect(wordsOf("C04", changed(total, "B10", 170612))).toEqual([
    "Jumlah tertulis 170.612, penjumlahan barisnya 170.611 (beda 1). Periksa jumlah dan barisnya.",
  ]);
  expect(placesOf("C04", changed(total, "C10", 648406))).toEqual(["C10"]);
  expect(placesOf("C04", total)).toEqual([]);
});

test("a sum that leaves out text is right, and so is one that has it", () => {
  const text = changed(total, "B5", "39.517");
  expect(placesOf("C04", text)).toEqual([]);
  expect(placesOf("C04", changed(text, "B10", 170611 - 39517))).toEqual([]);
  expect(placesOf("C04", changed(text, "B10", 170611 - 39516))).toEqual(["B10"]);
});

describe("a repeated region", () => {
  const repeated = withRow(total, 10, ["Kab. Majene", 18999, 76518]);

  test("may be counted, or left out, be it the first or the second", () => {
    for (const counted of [170611 + 18999, 170611, 170611 + 18999 - 18243]) {
      expect(placesOf("C04", changed(repeated, "B11", counted))).not.toContain("B11");
    }
    expect(placesOf("C04", changed(repeated, "B11", 170611 + 2))).toEqual(["B11"]);
  });

  test("may be left out beside text", () => {
    const text = changed(repeated, "B5", "39.517");
    expect(placesOf("C04", changed(text, "B11", 170611 - 39517))).not.toContain("B11");
    expect(placesOf("C04", changed(text, "B11", 170611 - 39518))).toContain("B11");
  });
});

test("a subtotal may leave out its own rows only, repeated or not", () => {
  const cities = kepulauanRiau.slice(5);
  const cells = [
    ["Kab/Kota", "Peserta", "Pekerja"],
    ...kepulauanRiau.slice(0, 5).map((row) => [...row]),
    ["Kabupaten Natuna", 13572, 40816],
    ...cities.map((row) => [...row]),
    ["Jumlah Kota", sum(cities, 1), sum(cities, 2)],
  ];
  expect(placesOf("C04", { cells })).toEqual([]);
  for (const natuna of [13472, 13572]) {
    expect(placesOf("C04", changed({ cells }, "B10", sum(cities, 1) - natuna))).toEqual(["B10"]);
  }
});

test("a number that subtotal and total show to be wrong is told with what fits", () => {
  const cells = [
    ["Kab/Kota", "Peserta"],
    ...yogyakarta.map(([name, some]) => [name, some]),
    ["Jumlah Kota", 98743],
    ["JUMLAH", sum(yogyakarta, 1)],
  ];
  const wrong = changed({ cells }, "B6", 97843);
  expect(placesOf("C04", wrong)).toEqual(["B6"]);
  expect(wordsOf("C04", wrong)[0]).toMatch(/97\.843 tidak cocok.* cocok 98\.743/);
});

test("a total that its percent shows to be wrong is told with what its rows add up to", () => {
  const { cells } = plainSheet(sulawesiBarat);
  const [some, all] = [sum(sulawesiBarat, 1), sum(sulawesiBarat, 2)];
  const wrong = { cells: [...cells, ["JUMLAH", some + 10_000, all, percentOf(some, all)]] };
  expect(wordsOf("C04", wrong)[0]).toMatch(/180\.611.* 170\.611 \(beda 10\.000\)/);
});

test("neither subtotal nor total blames a row of which the percent is right", () => {
  const cities = yogyakarta.slice(4);
  const sheet = (more: number) => ({
    cells: [
      ...plainSheet(yogyakarta).cells,
      ["Jumlah Kota", sum(cities, 1) + more, ""],
      ["JUMLAH", sum(yogyakarta, 1) + more, ""],
    ],
  });
  expect(placesOf("C04", sheet(0))).toEqual([]);
  expect(placesOf("C04", sheet(9000))).toEqual(["B9"]);
});

test("a sum of the rows that are shown is right", () => {
  const shown = { ...changed(total, "B10", 170611 - 39517), hiddenRows: [5] };
  expect(placesOf("C04", shown)).toEqual([]);
  expect(placesOf("C04", { ...shown, hiddenRows: [6] })).toEqual(["B10"]);
});

test("a total may be larger where a region has no row or no number, but not smaller", () => {
  const missing = withoutRow(total, 5);
  expect(placesOf("C04", missing)).toEqual([]);
  expect(placesOf("C04", changed(missing, "B9", 170611 - 39517 - 1))).toEqual(["B9"]);
  const blank = changed(total, "B5", "");
  expect(placesOf("C04", blank)).toEqual([]);
  expect(placesOf("C04", changed(blank, "B10", 131000))).toEqual(["B10"]);
});

test("a misspelt city may belong to the cities' total", () => {
  const [regencies, cities] = [kepulauanRiau.slice(0, 5), kepulauanRiau.slice(5)];
  const subtotals = {
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja"],
      ...kepulauanRiau.map((row) => [...row]),
      ["Jumlah Kabupaten", sum(regencies, 1), sum(regencies, 2)],
      ["Jumlah Kota", sum(cities, 1), sum(cities, 2)],
    ],
  };
  expect(placesOf("C04", subtotals)).toEqual([]);
  expect(placesOf("C04", changed(subtotals, "A7", "Kota Batamm"))).toEqual([]);
  expect(placesOf("C04", changed(subtotals, "B10", 465312))).toEqual(["B10"]);
});

test("counts in thousands are rounded, and not added up", () => {
  const thousands = {
    cells: [
      ["Kab/Kota", "Peserta (ribu)", "Pekerja"],
      ...sulawesiBarat.map(([name, some, all]) => [name, Math.round(some / 1000), all]),
      ["JUMLAH", 171, sum(sulawesiBarat, 2) + 1],
    ],
  };
  expect(placesOf("C04", thousands)).toEqual(["C8"]);
});

test("a table with several rows of each region and nothing to tell them apart is not added up", () => {
  const villages = {
    cells: [
      ["Kab/Kota", "Peserta"],
      ...[1, 2, 3].flatMap((part) => sulawesiBarat.map(([name, some]) => [name, some + part])),
      ["JUMLAH", 999999],
    ],
  };
  expect(placesOf("C04", villages)).toEqual([]);
});

describe("target headcounts", () => {
  const targets = (name: string, off: number): TestSheet => ({
    cells: [
      ["Kab/Kota", "Peserta", "Target peserta"],
      ...sulawesiBarat.map(([region, some, all]): TestCell[] => [region, some, Math.ceil(all / 2)]),
      [
        name,
        sum(sulawesiBarat, 1),
        sulawesiBarat.reduce((all, row) => all + Math.ceil(row[2] / 2), 0) - off,
      ],
    ],
  });

  test("were rounded up in each row", () => {
    expect(placesOf("C04", targets("JUMLAH", 6))).toEqual([]);
    expect(placesOf("C04", targets("JUMLAH", 7))).toEqual(["C8"]);
  });

  test("of a province may be its own", () => {
    expect(placesOf("C04", targets("Sulawesi Barat", 5000))).toEqual([]);
  });
});

describe("what is missing to the target", () => {
  const shortOf = (some: number, all: number) => Math.max(0, Math.ceil(all * 0.3) - some);
  const shortfalls = sulawesiBarat.map(([, some, all]) => shortOf(some, all));
  const summed = shortfalls.reduce((all, one) => all + one, 0);
  const own = shortOf(sum(sulawesiBarat, 1), sum(sulawesiBarat, 2));
  const withTotal = (total: number): TestSheet => ({
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja", "Target", "Kekurangan peserta (orang)"],
      ...sulawesiBarat.map(([name, some, all]): TestCell[] => [
        name,
        some,
        all,
        "30%",
        shortOf(some, all),
      ]),
      ["JUMLAH", sum(sulawesiBarat, 1), sum(sulawesiBarat, 2), "30%", total],
    ],
  });

  test("may be added up, or be that of the whole where regions are above their target", () => {
    expect(own).toBeLessThan(summed - sulawesiBarat.length);
    for (const right of [summed, own]) expect(placesOf("C04", withTotal(right))).toEqual([]);
    expect(placesOf("C04", withTotal(own + 700))).toEqual(["E8"]);
  });

  test("in the whole does not hide what is wrong in a row", () => {
    const wrong = changed(withTotal(own), "E3", (shortfalls[1] ?? 0) + 5000);
    expect(placesOf("C04", wrong)).toEqual([]);
    expect(found(wrong.cells)).toContainEqual(expect.stringMatching(/ E3$/));
  });
});

test("subtotal and total that are as far off have one cause", () => {
  const rows = kepulauanRiau.slice(0, 5);
  const cells = [
    ["Kab/Kota", "Peserta"],
    ...rows.map(([name, some]) => [name, some]),
    ["Jumlah Kabupaten", sum(rows, 1)],
    ...kepulauanRiau.slice(5).map(([name, some]) => [name, some]),
    ["JUMLAH", sum(kepulauanRiau, 1)],
  ];
  expect(placesOf("C04", changed({ cells }, "B3", 45832))).toEqual(["B7"]);
  const bothOff = changed(changed({ cells }, "B7", sum(rows, 1) + 7), "B10", 7);
  expect(placesOf("C04", bothOff)).toEqual(["B7", "B10"]);
});

test("the percent of a total may be of its own counts or of its rows", () => {
  const { cells } = plainSheet(sulawesiBarat);
  const [some, all] = [sum(sulawesiBarat, 1), sum(sulawesiBarat, 2)];
  const withPercent = (percent: number) => ({
    cells: [...cells, ["JUMLAH", some + 10_000, all, percent]],
  });
  for (const percent of [percentOf(some, all), percentOf(some + 10_000, all)]) {
    expect(placesOf("C04", withPercent(percent))).toEqual(["B10"]);
    expect(placesOf("C02", withPercent(percent))).toEqual([]);
  }
});

test.each([
  "Pekerja",
  "Belum terlindungi (orang)",
  "Jumlah penduduk",
  "Pekerja rentan dibantu",
  "Kebutuhan anggaran (Rp)",
  "Target peserta",
  "Kekurangan peserta (orang)",
])("a column has a total that must be its sum: %s", (header) => {
  const cells = [
    ["Kab/Kota", "Peserta", header],
    ...sulawesiBarat.map(([name, some, all]) => [name, some, all]),
    ["JUMLAH", sum(sulawesiBarat, 1), sum(sulawesiBarat, 2)],
  ];
  expect(placesOf("C04", { cells })).toEqual([]);
  const wrong = changed({ cells }, "C8", sum(sulawesiBarat, 2) + 40_000);
  expect(placesOf("C04", wrong)).toEqual(["C8"]);
});
