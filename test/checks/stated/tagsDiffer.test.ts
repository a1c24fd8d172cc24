import { tagsDiffer } from "../../../src/checks/stated/tagsDiffer";
import { foundOnSheet } from "../foundBy";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { regions, sheetWith } from "./gapSheet";

const found = (sheet: TestSheet) => foundOnSheet(tagsDiffer, sheet);
const percent = (share: number) => Number((share * 100).toFixed(2));

/** Participants, workers and coverage of two years under these headers. */
const years = (header: readonly string[]) =>
  sheetWith(header, (some, all) => [
    Math.round(some * 0.95),
    Math.round(all * 0.97),
    percent((some * 0.95) / (all * 0.97)),
    some,
    all,
    percent(some / all),
  ]);

describe("two years side by side", () => {
  const header = (before: string, after: string, ucj = "UCJ") => [
    ...["Peserta 2023", `${before} 2023`, `${ucj} 2023 (%)`],
    ...["Peserta 2024", `${after} 2024`, `UCJ 2024 (%)`],
  ];

  test("of other definitions of workers are told at the second coverage", () => {
    expect(found(years(header("Angkatan Kerja", "Penduduk Bekerja")))).toEqual(["G1"]);
    expect(found(years(header("Angkatan Kerja", "Angkatan Kerja")))).toEqual([]);
    expect(found(years(header("Angkatan Kerja", "Pekerja")))).toEqual([]);
  });

  test("whose coverage names its definition are told apart by their readers", () => {
    const told = header("Angkatan Kerja", "Penduduk Bekerja", "UCJ dari angkatan kerja");
    expect(found(years(told))).toEqual([]);
  });

  test("of other segments are told", () => {
    const sheet = (after: readonly string[]) =>
      sheetWith(
        [
          ...["Peserta PU 2023", "Peserta BPU 2023", "Peserta Jakon 2023", "Total Peserta 2023"],
          ...["UCJ 2023 (%)", ...after, "Total Peserta 2024", "UCJ 2024 (%)"],
        ],
        (some) => {
          const parts: TestCell[] = [0.6, 0.3, 0.1].map((part) => Math.round(some * part));
          return [...parts, some, 40, ...parts.slice(0, after.length), some, 41];
        },
      );
    expect(found(sheet(["Peserta PU 2024", "Peserta BPU 2024"]))).toEqual(["J1"]);
    expect(found(sheet(["Peserta PU 2024", "Peserta BPU 2024", "Peserta Jakon 2024"]))).toEqual([]);
    expect(found(sheet(["Peserta PU 2024"]))).toEqual([]);
  });
});

describe("two tables of one sheet", () => {
  const table = (title: readonly string[], header: readonly string[]): TestCell[][] => [
    ...title.map((text) => [text]),
    ["Kab/Kota", ...header],
    ...regions.map(([name, some, all]) => [name, some, all, percent(some / all)]),
    [],
    [],
  ];
  const header = (workers: string, participants = "Peserta") => [participants, workers, "UCJ (%)"];
  const both = (first: TestCell[][], second: TestCell[][]) => ({ cells: [...first, ...second] });

  test("of other definitions are told at the second", () => {
    const sheet = both(
      table(["Tabel 1"], header("Angkatan Kerja")),
      table(["Tabel 2"], header("Penduduk Bekerja")),
    );
    expect(found(sheet)).toEqual(["D11"]);
  });

  test("whose titles say so are told apart by their readers", () => {
    const sheet = both(
      table(["Tabel 1. Dasar: angkatan kerja"], header("Pekerja")),
      table(["Tabel 2. Dasar: penduduk bekerja"], header("Pekerja")),
    );
    expect(found(sheet)).toEqual([]);
  });

  test("by another place basis are told", () => {
    const sheet = (first: string, second: string) =>
      both(
        table(["Tabel 1"], header("Pekerja", first)),
        table(["Tabel 2"], header("Pekerja", second)),
      );
    expect(found(sheet("Peserta (KTP)", "Peserta (tempat kerja)"))).toEqual(["D11"]);
    expect(found(sheet("Peserta (KTP)", "Peserta (KTP)"))).toEqual([]);
    expect(found(sheet("Peserta (KTP)", "Peserta"))).toEqual([]);
    expect(found(sheet("Peserta", "Peserta (KTP)"))).toEqual([]);
  });

  test("a third one is told apart from the first", () => {
    const cells = ["Angkatan Kerja", "Penduduk Bekerja", "Angkatan Kerja"].flatMap(
      (workers, index) => table([`Tabel ${index + 1}`], header(workers)),
    );
    expect(found({ cells })).toEqual(["D11"]);
  });
});

test("a coverage alone, and a sheet without one, have nothing to be compared with", () => {
  expect(
    found(sheetWith(["Angkatan Kerja", "UCJ (%)"], (some, all) => [all, percent(some / all)])),
  ).toEqual([]);
  expect(found(sheetWith(["Peserta", "Pekerja"], (some, all) => [some, all]))).toEqual([]);
});

test("coverages of single segments say what they are of", () => {
  const header = ["Pekerja Formal", "UCJ PU (%)", "Pekerja Informal", "UCJ BPU (%)"];
  expect(found(sheetWith(header, (_, all) => [all, 40, all, 10]))).toEqual([]);
});

describe("the segments of each coverage", () => {
  /** Participants of segments, and the coverage of all, for each of some periods. */
  const periods = (all: readonly (readonly [string, readonly string[]])[]) =>
    sheetWith(
      all.flatMap(([period, segments]) => [
        ...segments.map((segment) => `Peserta ${segment} ${period}`),
        ...[`Total Peserta ${period}`, `UCJ ${period} (%)`],
      ]),
      (some, workers) =>
        all.flatMap(([, segments]) => [
          ...segments.map((_, index) => Math.round(some / (index + 2))),
          ...[some, percent(some / workers)],
        ]),
    );
  const two = ["PU", "BPU"];
  const three = [...two, "Jakon"];

  test.each([
    ["years", "2022", "2023", "2024"],
    ["months", "Januari 2024", "Februari 2024", "Maret 2024"],
    ["place bases", "2024 (KTP)", "2024 (tempat kerja)", "2025 (KTP)"],
  ])("are those of its own time and place: %s", (_, first, second, third) => {
    const sheet = periods([
      [first, three],
      [second, three],
      [third, two],
    ]);
    expect(found(sheet)).toEqual(["O1"]);
    const other = periods([
      [first, three],
      [second, two],
      [third, three],
    ]);
    expect(found(other)).toEqual(["J1"]);
  });

  test("are those whose participants are counted", () => {
    const header = [
      ...["Peserta PU 2023", "Peserta BPU 2023", "Peserta Jakon 2023", "UCJ 2023 (%)"],
      ...["Peserta PU 2024", "Peserta BPU 2024", "UCJ Jakon 2024 (%)", "UCJ 2024 (%)"],
    ];
    const sheet = sheetWith(header, (some) => [some, some, some, 40, some, some, 9, 41]);
    expect(found(sheet)).toEqual(["I1"]);
  });
});

test("a coverage that names its place basis needs no other word", () => {
  const header = (basis: string) => [`Peserta (${basis})`, "Pekerja", `UCJ (${basis}) (%)`];
  const table = (basis: string): TestCell[][] => [
    ["Rekap"],
    ["Kab/Kota", ...header(basis)],
    ...regions.map(([name, some, all]) => [name, some, all, percent(some / all)]),
    [],
    [],
  ];
  expect(found({ cells: [...table("KTP"), ...table("tempat kerja")] })).toEqual([]);
});

test("a coverage beside participants by two place bases is of neither", () => {
  const one = sheetWith(["Peserta (tempat kerja)", "Pekerja", "UCJ (%)"], (some, all) => [
    some,
    all,
    percent(some / all),
  ]);
  const header = ["Peserta (KTP)", "Peserta (tempat kerja)", "Pekerja", "UCJ (%)"];
  const two = sheetWith(header, (some, all) => [some, some, all, percent(some / all)]);
  expect(found({ cells: [...one.cells, [], [], ...two.cells] })).toEqual([]);
});
