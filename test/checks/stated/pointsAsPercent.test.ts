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
