import { zeroAmongFigures } from "../../../src/checks/numbers/zeroAmongFigures";
import type { TestSheet } from "../../tables/sheetOf";
import {
  changed,
  kalimantanBarat,
  plainSheet,
  sulawesiBarat,
  yogyakarta,
} from "../corpus/provinceRows";
import { findingsBy } from "../foundBy";
import { placesOf, wordsOf } from "../told";

/** Participants only. */
function counts(numbers: readonly number[]): TestSheet {
  const names = kalimantanBarat.map(([name]) => name);
  return {
    cells: [
      ["Kabupaten/Kota", "Peserta"],
      ...numbers.map((number, index) => [names[index] ?? "", number]),
    ],
  };
}

test("a zero is told where all of at least four others are at 100 persons or more", () => {
  expect(wordsOf("N08", counts([0, 100, 200, 300, 400]))[0]).toMatch(/^Peserta nol/);
  expect(placesOf("N08", counts([0, 99, 200, 300, 400]))).toEqual([]);
  expect(placesOf("N08", counts([0, 200, 300, 400]))).toEqual([]);
});

test("two zeros are told where they are fewer than a tenth", () => {
  const with2 = (count: number) => [0, 0, ...Array.from({ length: count - 2 }, () => 500)];
  const names = [...kalimantanBarat, ...yogyakarta, ...sulawesiBarat].map(([name]) => name);
  const sheet = (numbers: readonly number[]) => ({
    cells: [["Kab/Kota", "Peserta"], ...numbers.map((number, at) => [names[at] ?? "", number])],
  });
  expect(placesOf("N08", sheet(with2(20)))).toEqual([]);
  expect(placesOf("N08", sheet(with2(21)))).toEqual(["B2", "B3"]);
});

test("nobody can be enrolled where nobody works: one finding", () => {
  const sulbar = plainSheet(sulawesiBarat);
  const nobody = changed(changed(changed(sulbar, "B5", 0), "C5", 0), "D5", 0);
  expect(placesOf("N08", nobody)).toEqual(["C5"]);
});

test("a coverage of zero follows from participants of zero", () => {
  const sulbar = plainSheet(sulawesiBarat);
  expect(placesOf("N08", changed(changed(sulbar, "B5", 0), "D5", 0))).toEqual(["B5"]);
  expect(placesOf("N08", changed(sulbar, "D5", 0))).toEqual(["D5"]);
});

test("a coverage of zero is usual beside coverages below one percent", () => {
  const shares = (lowest: number) => ({
    cells: [
      ["Kab/Kota", "Cakupan (%)", "Peserta", "Pekerja"],
      ...[0, lowest, 12.4, 15.7, 18.2].map((percent, index) => [
        kalimantanBarat[index]?.[0] ?? "",
        percent,
        "",
        "",
      ]),
    ],
  });
  expect(placesOf("N08", shares(1))).toEqual(["B2"]);
  expect(placesOf("N08", shares(0.9))).toEqual([]);
});

test("a zero that the total disproves is told once", () => {
  const { cells } = plainSheet(sulawesiBarat);
  const total = { cells: [...cells, ["JUMLAH", 170611, 648407, 26.31]] };
  expect(placesOf("N08", changed(total, "C5", 0))).toEqual(["C5"]);
  expect(placesOf("C04", changed(total, "C5", 0))).toEqual([]);
  expect(placesOf("C01", changed(total, "C5", 0))).toEqual([]);
});

test("nor has a zero any other cause than the zero beside it", () => {
  const sheet = (
    headers: readonly string[],
    usual: readonly number[],
    first: readonly number[],
  ) => ({
    cells: [
      ["Kab/Kota", ...headers],
      ...sulawesiBarat.map(([name], at) => [name, ...(at === 0 ? first : usual)]),
    ],
  });
  const rated = ["Pekerja", "Cakupan (%)"];
  expect(placesOf("N08", sheet(rated, [50_000, 25.5], [0, 0]))).toEqual(["B2"]);
  const aims = ["Pekerja", "Target (%)", "Target peserta"];
  expect(placesOf("N08", sheet(aims, [50_000, 25.5, 12_750], [0, 25.5, 0]))).toEqual(["B2"]);
  expect(placesOf("N08", sheet(aims, [50_000, 25.5, 12_750], [50_000, 0, 0]))).toEqual(["C2"]);
  expect(placesOf("N08", sheet(aims, [50_000, 25.5, 12_750], [50_000, 25.5, 0]))).toEqual(["D2"]);
});

test("a zero that several years share is one", () => {
  const sheet = {
    cells: [
      ["Kab/Kota", "Peserta 2023", "Peserta 2024", "Pekerja"],
      ...sulawesiBarat.map(([name, some, all], at) => [name, some, some + 9, at === 0 ? 0 : all]),
    ],
  };
  expect(findingsBy(zeroAmongFigures, sheet)).toHaveLength(1);
});
