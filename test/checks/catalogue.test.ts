import { catalogue } from "../../src/checks/catalogue";
import { findingsOf, found } from "./check";

const header = ["Kab/Kota", "Peserta", "Pekerja", "Capaian"];
const messages = (cells: Parameters<typeof findingsOf>[0]) =>
  findingsOf(cells).map(({ message }) => message.id);

/** Regions of which only one is looked at; the missing ones are no matter here. */
const onlyErrors = (texts: readonly string[]) =>
  texts.filter((text) => !/yang belum ada/.test(text));

/** As people know them from reports: a code never changes, nor what it stands for. */
const known = [
  "S01 no-table: warning",
  "S02 region-column-missing: error",
  "S03 figure-column-missing: note",
  "S04 column-twice: warning",
  "S05 header-ambiguous: warning",
  "S06 merged-in-data: warning",
  "S07 hidden-rows: warning",
  "S08 excel-error: error",
  "S09 typed-among-formulas: warning",
  "S10 not-calculated: note",
  "S11 collapsed: note",
  "R01 unknown-region: error",
  "R02 misspelt-region: error",
  "R03 former-name: note",
  "R04 duplicate-region: error",
  "R05 missing-region: warning",
  "R06 code-name-mismatch: error",
  "R07 code-systems-mixed: warning",
  "R08 other-province: error",
  "R09 province-among-regions: warning",
  "R10 invisible-characters: warning",
  "N01 text-number: error",
  "N02 not-a-number: error",
  "N03 blank-figure: warning",
  "N04 ambiguous-number: warning",
  "N05 negative: error",
  "N06 fraction-in-headcount: error",
  "N07 in-thousands: note",
  "N08 zero-among-figures: warning",
  "N09 shares-and-percents: error",
  "N10 too-many-digits: warning",
  "C01 participants-above-eligible: error",
  "C02 percent-mismatch: error",
  "C03 power-of-ten: error",
  "C04 total-mismatch: error",
  "C05 segments-mismatch: error",
  "C06 same-count-in-segments: warning",
  "C07 gap-impossible: error",
  "C08 gap-mislabelled: warning",
  "C09 shares-not-100: error",
  "C10 whole-as-remainder: error",
  "C11 target-as-gap: error",
  "C12 points-as-percent: warning",
  "C13 budget-mismatch: error",
  "C14 rounded-counts: note",
  "C15 wrong-kind: error",
  "C16 population-as-workers: error",
  "C17 tags-differ: warning",
  "T01 jump: warning",
  "T02 history-power-of-ten: error",
  "T03 lost-digit: error",
  "T04 missing-year: warning",
  "T05 copied-from-last-year: warning",
  "T06 denominator-rebased: warning",
  "T07 odd-for-column: note",
  "M01 nik-shape: error",
  "M02 nik-birth-date: error",
  "M03 nik-twice: error",
  "M04 nik-precision: error",
  "M05 member-region-unknown: warning",
  "M06 wage-impossible: error",
  "M07 segment-unknown: warning",
  "M08 nik-missing: error",
  "M09 cells-shifted: error",
  "F01 region-in-several-files: note",
  "F02 files-disagree: error",
  "F03 region-not-sent: warning",
  "F04 dates-differ: warning",
  "F05 definitions-differ: warning",
];

test("every check has its own code, name and severity, in the order of the manual", () => {
  expect(catalogue.map(({ code, name, severity }) => `${code} ${name}: ${severity}`)).toEqual(
    known,
  );
});

test("errors come first, then findings go from top to bottom", () => {
  expect(
    found([
      header,
      ["Kab. Sambas", "", 1000, 50],
      ["Kab. Landak", 2000, 1000, 200],
      ["Kab. Landak", 500, 1000, 40],
    ]),
  ).toEqual(["C01 B3", "R04 A4", "C02 D4", "R05 A1", "N03 B2"]);
});

test("a printed 45,20 where 24.737 of 58.203 are enrolled is told with the computed percent", () => {
  const cells = [header, ["Kab. Sambas", 24737, 58203, { value: 45.2, format: "0.00" }]];
  expect(onlyErrors(messages(cells))).toEqual([
    "Tertulis 45,20%, hitungannya 42,50% (24.737 ÷ 58.203). Periksa ketiga angka ini.",
  ]);
});

test("20.047 printed for 2.047 is told with the number that fits", () => {
  const cells = [header, ["Kab. Sambas", 20047, 5600, 36.55]];
  expect(onlyErrors(messages(cells))).toEqual([
    "Peserta 20.047 tampaknya kelebihan nol atau salah koma. Yang cocok 2.047: 2.047 ÷ 5.600 = 36,55%. Periksa sumbernya.",
  ]);
});

test("5,37 printed for 53,7 is told with the percent that fits", () => {
  const rows = [
    ["Kab. Sambas", 24100, 100000, 24.1],
    ["Kab. Landak", 53700, 100000, 5.37],
    ["Kab. Sanggau", 34200, 100000, 34.2],
    ["Kab. Sintang", 28400, 100000, 28.4],
  ];
  expect(onlyErrors(messages([header, ...rows]))).toEqual([
    "Capaian 5,37% tampaknya kekurangan nol atau salah koma. Yang cocok 53,7%: 53.700 ÷ 100.000 = 53,7%. Periksa sumbernya.",
  ]);
});

test("a truncated percent is no mismatch, two units off is one", () => {
  const sheet = (percent: number) => [header, ["Kab. Sambas", 6385, 100000, percent]];
  expect(found(sheet(6.38))).toEqual(["R05 A1"]);
  expect(found(sheet(6.39))).toEqual(["R05 A1"]);
  expect(found(sheet(6.37))).toEqual(["C02 D2", "R05 A1"]);
});

test("text is told with its Indonesian reading", () => {
  expect(onlyErrors(messages([header, ["Kab. Sambas", "24.737", 58203, 42.5]]))).toEqual([
    "“24.737” adalah teks, bukan angka; dibaca 24.737. Ketik ulang sebagai angka.",
  ]);
});

test("a misspelt name is told with the region that is not listed yet", () => {
  const cells = [header, ["Kab. Sambas", 1, 2, 50], ["Kab. Landakk", 1, 2, 50]];
  expect(onlyErrors(messages(cells))).toEqual([
    "“Kab. Landakk” bukan kab/kota di Kalimantan Barat. Maksudnya Kabupaten Landak?",
  ]);
});

test("figures without a name are told at the name's cell", () => {
  const cells = [header, ["Kab. Sambas", 1, 2, 50], ["", 1, 2, 50], ["Kab. Landak", 1, 2, 50]];
  expect(found(cells)).toEqual(["R01 A3", "R05 A1"]);
});

test("a sum that leaves out text, or a repeated region, is no second finding", () => {
  const rows = [
    ["Kab. Sambas", "1.000", 4000, 25],
    ["Kab. Landak", 2000, 8000, 25],
    ["Kab. Landak", 2000, 8000, 25],
  ];
  const withTotal = (participants: number, eligible: number) =>
    found([header, ...rows, ["JUMLAH", participants, eligible, ""]]);
  expect(withTotal(4000, 20000)).toEqual(["N01 B2", "R04 A4", "R05 A1"]);
  expect(withTotal(3000, 12000)).toEqual(["N01 B2", "R04 A4", "R05 A1"]);
});

test("a sheet of several provinces is not asked for missing regions", () => {
  const rows = [
    ["Kab. Sambas", 1, 2, 50],
    ["Kab. Malang", 1, 2, 50],
  ];
  expect(found([header, ...rows])).toEqual([]);
});

test("a negative count is no number of people", () => {
  expect(found([header, ["Kab. Sambas", -1, 2, ""], ["Kab. Malang", 1, 2, 50]])).toEqual([
    "N05 B2",
    "N03 D2",
  ]);
});

test("a repeated region is told without the advice to delete a row", () => {
  const rows = [
    ["Kab. Landak", 500, 1000, 50],
    ["Kab. Sambas", 500, 1000, 50],
    ["Kab. Landak", 500, 1000, 50],
  ];
  const [message = ""] = onlyErrors(messages([header, ...rows]));
  expect(message).toMatch(/Periksa mana yang benar/);
  expect(message).not.toMatch(/hapus/i);
});

test("a table of several years is checked year by year", () => {
  const rows = [2022, 2023].flatMap((year) => [
    ["Kab. Sambas", year, 500, 1000, 50],
    ["Kab. Landak", year, 400, 1000, year === 2023 ? 45 : 40],
  ]);
  const cells = [["Kab/Kota", "Tahun", "Peserta", "Pekerja", "Capaian"], ...rows];
  expect(found(cells)).toEqual(["C02 E5", "R05 A1"]);
});

test("a zero too many is proven by the total, without a percent", () => {
  const rows = [
    ["Kab. Sambas", 60000, 250000],
    ["Kab. Sintang", 369250, 160000],
    ["Kota Pontianak", 120000, 300000],
    ["JUMLAH", 216925, 710000],
  ];
  expect(found([header.slice(0, 3), ...rows])).toEqual(["C03 B3", "R05 A1"]);
});

test("66,399 typed as a number is told with 66.399", () => {
  const rows = [
    ["Kab. Sambas", 66.399, 250000],
    ["Kota Pontianak", 120000, 300000],
  ];
  const cells = [header.slice(0, 3), ...rows];
  expect(found(cells)).toEqual(["N06 B2", "R05 A1"]);
  expect(messages(cells)[0]).toMatch(/^66,399 bukan bilangan bulat.* Maksudnya 66\.399\?/);
});

test.each(["ribu orang", "(000)"])("counts in %s are one note, and not compared", (unit) => {
  const cells = [
    header,
    ["", unit, unit, "(%)"],
    ["Kab. Sambas", 66.4, 250.1, 26.51],
    ["Kota Pontianak", 120.2, 300, 40.11],
    ["JUMLAH", 186.7, 550.2, 33.91],
  ];
  expect(found(cells)).toEqual(["R05 A1", "N07 B2"]);
});

test("text is told with the decimals that are used", () => {
  expect(onlyErrors(messages([header, ["Kab. Sambas", "1,5", 58203, ""]]))[0]).toMatch(
    /dibaca 1,5/,
  );
});
