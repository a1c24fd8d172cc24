import { pointsAsPercent } from "../../../src/checks/stated/pointsAsPercent";
import { findingsBy, foundBy } from "../foundBy";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { sheetWith, withCells } from "./gapSheet";

const found = (sheet: TestSheet) => foundBy(pointsAsPercent, sheet);
const round = (value: number) => Number(value.toFixed(2));

/** Coverages of two years and what is said of their change in column D. */
function change(header: string, say: (before: number, after: number) => TestCell): TestSheet {
  return sheetWith(["UCJ 2023 (%)", "UCJ 2024 (%)", header], (some, all) => {
    const after = round((some / all) * 100);
    const before = round(after * 0.87);
    return [before, after, say(before, after)];
  });
}

const points = change("Kenaikan (%)", (before, after) => round(after - before));
const growth = (before: number, after: number) => round((after / before - 1) * 100);

test("points under a header of growth in percent are one finding at it", () => {
  expect(found(points)).toEqual(["D1"]);
  expect(found(change("Growth %", (before, after) => round(after - before)))).toEqual(["D1"]);
  expect(found(change("Pertumbuhan (persen)", (before, after) => round(after - before)))).toEqual([
    "D1",
  ]);
});

test("so they are as shares with a percent format", () => {
  const share = change("Pertumbuhan (%)", (before, after) => ({
    value: (after - before) / 100,
    format: "0.00%",
  }));
  expect(found(share)).toEqual(["D1"]);
});

test("growth is growth, of the coverage or of the participants", () => {
  expect(found(change("Kenaikan (%)", growth))).toEqual([]);
  const ofParticipants = sheetWith(
    ["Peserta 2023", "UCJ 2023 (%)", "Peserta 2024", "UCJ 2024 (%)", "Kenaikan (%)"],
    (some) => [some, 50, Math.round(some * 1.05), 55, 5],
  );
  expect(found(ofParticipants)).toEqual([]);
});

test("a header that says points, or no percent, or no growth, is right", () => {
  const difference = (before: number, after: number) => round(after - before);
  expect(found(change("Kenaikan (poin)", difference))).toEqual([]);
  expect(found(change("Kenaikan (poin persen)", difference))).toEqual([]);
  expect(found(change("Kenaikan (% poin)", difference))).toEqual([]);
  expect(found(change("Kenaikan", difference))).toEqual([]);
  expect(found(change("Keterangan (%)", difference))).toEqual([]);
});

test("more than half of the numbers must be points", () => {
  const rest = withCells(points, 3, { 2: 99, 3: 98 });
  expect(found(rest)).toEqual(["D1"]);
  expect(found(withCells(rest, 3, { 4: 97 }))).toEqual([]);
});

test("one unit of the last printed digit is allowed", () => {
  const off = (by: number) => change("Kenaikan (%)", (before, after) => round(after - before + by));
  expect(found(off(0.01))).toEqual(["D1"]);
  expect(found(off(0.02))).toEqual([]);
});

test("the change may be the one since the first year", () => {
  const since = sheetWith(
    ["UCJ 2022 (%)", "UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan 2022–2024 (%)"],
    (some, all, index) => {
      const last = round((some / all) * 100);
      return [last - 9, last - 4 - index, last, 9];
    },
  );
  expect(found(since)).toEqual(["E1"]);
});

test("it is found in a long table too", () => {
  const { cells } = points;
  const rows = cells.slice(1).flatMap(([name = "", before = "", after = "", said = ""]) => [
    [name, 2023, before, ""],
    [name, 2024, after, said],
  ]);
  const sheet = { cells: [["Kab/Kota", "Tahun", "UCJ (%)", "Kenaikan (%)"], ...rows] };
  expect(found(sheet)).toEqual(["D1"]);
});

test("one year alone has no change", () => {
  const sheet = sheetWith(["UCJ 2024 (%)", "Kenaikan (%)"], (some, all) => [
    round((some / all) * 100),
    3,
  ]);
  expect(found(sheet)).toEqual([]);
});

test("the message says both: from 40% to 50% are 10 points and a growth of 25%", () => {
  const sheet = sheetWith(["UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan (%)"], () => [40, 50, 10]);
  const [finding] = findingsBy(pointsAsPercent, sheet);
  expect(finding?.message.id).toContain("dari 40,00% ke 50,00% naik 10,00 poin");
  expect(finding?.message.id).toContain("25,00%");
});

describe("rows that say nothing of it do not count:", () => {
  test("those with a note in the place of a number", () => {
    expect(found(withCells(points, 3, { 2: "-", 3: "naik", 4: "n/a" }))).toEqual(["D1"]);
  });

  test("those without the coverage of the first year", () => {
    const blank = withCells(points, 1, { 2: "", 3: "", 4: "" });
    expect(found(withCells(blank, 3, { 2: 99, 3: 98, 4: 97 }))).toEqual(["D1"]);
  });

  test("but those that state growth do, and half is not most", () => {
    const growths = sheetWith(["UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan (%)"], (_, __, index) =>
      index < 2 ? [40.11, 50.11, 10] : [40.11, 50.11, 24.93],
    );
    expect(found(growths)).toEqual([]);
    const four = { cells: points.cells.slice(0, 5) };
    expect(found(withCells(four, 3, { 2: 99, 3: 98 }))).toEqual([]);
  });
});

describe("growth that could be points too is growth:", () => {
  test("of coverages without decimals", () => {
    const coarse = (stated: number) =>
      sheetWith(["UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan (%)"], () => [80, 84, stated]);
    expect(found(coarse(5))).toEqual([]);
    expect(found(coarse(3))).toEqual(["D1"]);
  });

  test("of the last year, where the points are those since the first", () => {
    const header = ["UCJ 2022 (%)", "UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan (%)"];
    expect(found(sheetWith(header, () => [40, 50, 60, 20]))).toEqual([]);
    expect(found(sheetWith(header, () => [40, 50, 60, 10]))).toEqual(["E1"]);
  });

  test("not where nobody was covered before", () => {
    const sheet = sheetWith(
      ["Peserta 2023", "UCJ 2023 (%)", "Peserta 2024", "UCJ 2024 (%)", "Kenaikan (%)"],
      (some) => [0, 0, some, 12.34, 12.34],
    );
    expect(found(sheet)).toEqual(["F1"]);
  });
});

test("the change may be the one since the year before", () => {
  const since = sheetWith(
    ["UCJ 2022 (%)", "UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan 2023–2024 (%)"],
    (_, __, index) => [30.11 + 2 * index, 40.11, 44.11 + index, 4 + index],
  );
  expect(found(since)).toEqual(["E1"]);
});

test("points are as exact as the coarser of their coverages", () => {
  const sheet = sheetWith(["UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan (%)"], () => [40, 44.37, 3.5]);
  expect(found(sheet)).toEqual(["D1"]);
});

test("the percent may stand in a row of units below the header", () => {
  const { cells } = change("Kenaikan", (before, after) => round(after - before));
  const [header = [], ...rows] = cells;
  expect(found({ cells: [header, ["", "(%)", "(%)", "(%)"], ...rows] })).toEqual(["D2"]);
});

test("a target of growth is no growth", () => {
  expect(found(change("Target peningkatan (%)", (before, after) => round(after - before)))).toEqual(
    [],
  );
});

test.each([10.11, -10.11])(
  "a coverage without a year is neither before nor after: %d",
  (stated) => {
    const header = ["UCJ (%)", "UCJ 2024 (%)", "Kenaikan (%)"];
    expect(found(sheetWith(header, () => [40.11, 50.22, stated]))).toEqual([]);
  },
);

test("regions are told apart by their names where they are unknown", () => {
  const names = ["Bantul", "Sleman", "Antah", "Berantah", "Entah", "Mana", "Kapan", "Siapa"];
  const rows = names.map((name, index) => [
    `Kab. ${name}`,
    ...[20.11 + 7 * index, 30.11 + 8 * index, 10 + index],
  ]);
  const header = ["Kab/Kota", "UCJ 2023 (%)", "UCJ 2024 (%)", "Kenaikan (%)"];
  expect(found({ cells: [header, ...rows] })).toEqual(["D1"]);
});
