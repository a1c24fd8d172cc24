import type { TestSheet } from "../../tables/sheetOf";
import { gapsFound, missing, percent, sheetWith, withCells } from "./gapSheet";

describe("one wrong gap alone is laid on", () => {
  const counts = sheetWith(
    ["Peserta", "Pekerja", "Belum Terlindungi"],
    (some, all) => [some, all, all - some],
    [["JUMLAH", 569769, 1709534, 1139765]],
  );

  test("the participants or the workers that the total contradicts too", () => {
    expect(gapsFound(counts)).toEqual([]);
    expect(gapsFound(withCells(counts, 1, { 4: 76381 }))).toEqual(["C07 B4"]);
    expect(gapsFound(withCells(counts, 2, { 4: 389525 }))).toEqual(["C07 C4"]);
    expect(gapsFound(withCells(counts, 3, { 4: 312973 }))).toEqual(["C07 D4"]);
  });

  test("neither, where the total asks for less than nobody", () => {
    const fewer = withCells(counts, 1, { 4: 76381, 7: 400000 });
    expect(gapsFound(fewer)).toContain("C07 D4");
  });

  test("the number of its own year", () => {
    const years = sheetWith(
      ["2023", "2024"].flatMap((year) => [
        ...[`Peserta ${year}`, `Pekerja ${year}`, `Belum Terlindungi ${year}`],
      ]),
      (some, all) => [some - 1000, all, all - some + 1000, some, all, all - some],
      [["JUMLAH", 564769, 1709534, 1144765, 569769, 1709534, 1139765]],
    );
    expect(gapsFound(years)).toEqual([]);
    expect(gapsFound(withCells(years, 4, { 4: 76381 }))).toEqual(["C07 E4"]);
  });
});

describe("the target of most rows", () => {
  const shortfalls = (rows: number): TestSheet => {
    const { cells } = sheetWith(
      ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta"],
      (some, all) => [some, all, 46, Math.ceil(missing(some, all))],
    );
    return { cells: cells.slice(0, rows + 1) };
  };

  test("is the one that a row's gap tells, though some rows have none", () => {
    expect(gapsFound(withCells(shortfalls(5), 3, { 4: 64 }))).toEqual(["C07 D4"]);
    expect(gapsFound(withCells(shortfalls(5), 3, { 4: 64, 5: "", 6: "" }))).toEqual(["C07 D4"]);
  });

  test("is none where only half of the rows have it", () => {
    const own = withCells(shortfalls(4), 3, { 4: 64, 5: 50 });
    const right = Math.ceil(Number((502361 * 0.5 - 214507).toFixed(6)));
    expect(gapsFound(withCells(own, 4, { 5: right }))).toEqual(["C07 E4"]);
  });
});

describe("two gaps that are wrong together name", () => {
  const ownTarget = (index: number) => 0.4625 + index / 100;

  test("a target of the region's own, however it is printed", () => {
    const header = ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta", "Gap (%)"];
    const own = sheetWith(header, (some, all, index) => [
      some,
      all,
      percent(ownTarget(index)),
      Math.ceil(Number((all * ownTarget(index) - some).toFixed(6))),
      percent(1 - some / all / ownTarget(index)),
    ]);
    expect(gapsFound(own)).toEqual([]);
    expect(gapsFound(withCells(own, 3, { 5: 94 }))).toEqual(["C07 D5"]);
    expect(gapsFound(withCells(own, 3, { 5: 94.125 }))).toEqual(["C07 D5"]);
  });

  test("a target with more than two decimals", () => {
    const fine = (index: number) => 0.46123 + index / 100;
    const header = ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta", "Selisih (poin)"];
    const own = sheetWith(header, (some, all, index) => [
      some,
      all,
      percent(fine(index), 3),
      Math.ceil(Number((all * fine(index) - some).toFixed(6))),
      percent(fine(index) - some / all, 3),
    ]);
    expect(gapsFound(own)).toEqual([]);
    expect(gapsFound(withCells(own, 3, { 5: 94.123 }))).toEqual(["C07 D5"]);
  });

  test("a target beside a coverage, where participants are not stated", () => {
    const header = ["Pekerja", "Capaian (%)", "Target (%)", "Selisih (poin)", "Gap"];
    const shares = sheetWith([...header, "Kekurangan Peserta"], (some, all, index) => [
      all,
      percent(some / all),
      percent(ownTarget(index)),
      percent(ownTarget(index) - some / all),
      { value: 1 - some / all / ownTarget(index), format: "0.00%" },
      1000 + index,
    ]);
    expect(gapsFound(shares)).toEqual([]);
    expect(gapsFound(withCells(shares, 3, { 5: 94 }))).toEqual(["C07 D5"]);
    const withoutWorkers = { cells: shares.cells.map((row) => [row[0] ?? "", ...row.slice(2)]) };
    expect(gapsFound(withCells(withoutWorkers, 2, { 5: 94 }))).toEqual(["C07 C5"]);
  });

  test("participants where there is no target", () => {
    const sheet = sheetWith(
      ["Peserta", "Pekerja", "Belum Terlindungi", "Belum Terlindungi (%)"],
      (some, all) => [some, all, all - some, percent(1 - some / all)],
    );
    expect(gapsFound(sheet)).toEqual([]);
    expect(gapsFound(withCells(sheet, 1, { 4: 96318 }))).toEqual(["C07 B4"]);
  });

  test("a number though a third gap is blank", () => {
    const header = ["Peserta", "Pekerja", "Target (%)", "Kekurangan Peserta", "Belum Terlindungi"];
    const sheet = sheetWith([...header, "Belum Terlindungi (%)"], (some, all) => [
      ...[some, all, 46, Math.ceil(missing(some, all))],
      ...[all - some, percent(1 - some / all)],
    ]);
    const blank = withCells(sheet, 6, { 4: "" });
    expect(gapsFound(withCells(blank, 1, { 4: 76381 }))).toEqual(["C07 B4"]);
  });

  test("nothing, where each is wrong in its own way", () => {
    const header = ["Peserta", "Target Peserta", "Kekurangan Peserta", "Capaian (%)", "Target (%)"];
    const sheet = sheetWith([...header, "Selisih (poin)"], (some, all) => [
      ...[some, Math.round(all * 0.46), Math.round(all * 0.46) - some],
      ...[percent(some / all), 46, percent(0.46 - some / all)],
    ]);
    expect(gapsFound(sheet)).toEqual([]);
    const both = withCells(withCells(sheet, 3, { 4: 7 }), 6, { 4: 3.3 });
    expect(gapsFound(both)).toEqual(["C07 D4", "C07 G4"]);
  });
});
