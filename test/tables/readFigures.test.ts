import { correctedTable, tableOf, valuesBySlot, valuesOf } from "./reading";
import type { TestCell } from "./sheetOf";

const names = ["Kab. Sambas", "Kab. Landak", "Kota Pontianak"];
const tableWith = (heads: readonly string[], rows: readonly (readonly TestCell[])[]) =>
  tableOf([
    ["Kab/Kota", ...heads],
    ...rows.map((cells, index) => [names[index] ?? `Kab. Antah ${String(index)}`, ...cells]),
  ]);

test("counts stay counts, be they small and with decimals", () => {
  const { main } = tableWith(
    ["Peserta (ribu orang)", "Pekerja (ribu orang)"],
    [
      [12.5, 30.25],
      [8.1, "20,5"],
    ],
  );
  expect(valuesOf(main, "participants")).toEqual([12.5, 8.1]);
  expect(main.rows.map(({ eligible }) => [eligible?.value, eligible?.fromText])).toEqual([
    [30.25, false],
    [20.5, true],
  ]);
});

describe("whether 0,5 is a share or a percent, the row's own counts say:", () => {
  test.each<[string, string[], TestCell[], Record<string, number[]>]>([
    [
      "of the same year",
      ["Peserta 2023", "Pekerja 2023", "% 2023", "Peserta 2024", "Pekerja 2024", "% 2024"],
      [500, 1000, 0.5, 5, 1000, 0.5],
      { 2023: [0.5], 2024: [0.005] },
    ],
    [
      "of the same month",
      ["Peserta Jun 2024", "% Jun 2024", "Peserta Des 2024", "% Des 2024", "Pekerja 2024"],
      [500, 0.5, 5, 0.5, 1000],
      { "2024-6": [0.5], "2024-12": [0.005] },
    ],
    [
      "of the same place basis",
      ["Peserta (KTP)", "% (KTP)", "Peserta (tempat kerja)", "% (tempat kerja)", "Pekerja"],
      [500, 0.5, 5, 0.5, 1000],
      { ktp: [0.5], workplace: [0.005] },
    ],
    [
      "with workers of no year",
      ["Peserta 2023", "% 2023", "Peserta 2024", "% 2024", "Pekerja"],
      [500, 0.5, 5, 0.5, 1000],
      { 2023: [0.5], 2024: [0.005] },
    ],
    [
      "of some year, where the percent names none",
      ["Peserta 2024", "Pekerja 2024", "Capaian"],
      [5, 1000, 0.5],
      { 2024: [0.005] },
    ],
    [
      "of some month, where the percent names none",
      ["Peserta Jun 2024", "Peserta Des 2024", "Pekerja", "Capaian"],
      [5, 6, 1000, 0.5],
      { "2024-12": [0.005] },
    ],
    [
      "of its own month before others of the year",
      ["Pekerja 2024", "Pekerja Des 2024", "Peserta Des 2024", "% Des 2024", "Peserta Jun 2024"],
      [10, 1000, 5, 0.5, 9],
      { "2024-12": [0.005] },
    ],
    [
      "but none of another year",
      ["Peserta 2023", "Pekerja 2023", "% 2024"],
      [5, 1000, 0.5],
      { 2024: [0.5] },
    ],
    [
      "but none of another segment",
      ["Peserta BPU", "Pekerja BPU", "% PU"],
      [5, 1000, 0.5],
      { PU: [0.5] },
    ],
  ])("%s", (_, heads, cells, expected) => {
    expect(valuesBySlot(tableWith(heads, [cells]), "coverage")).toEqual(expected);
  });

  test.each<[TestCell, TestCell]>([
    ["", 1000],
    [0, 1000],
    [-5, 1000],
    [5, ""],
    [5, 0],
    [5, -1000],
    ["n/a", "n/a"],
  ])("but not %p participants of %p workers", (participants, eligible) => {
    const { main } = tableWith(
      ["Peserta", "Pekerja", "Capaian (%)"],
      [[participants, eligible, 0.5]],
    );
    expect(valuesOf(main, "coverage")).toEqual([0.5]);
  });

  test("and neither workers nor participants alone", () => {
    const of = (count: string) =>
      valuesOf(tableWith([count, "Capaian (%)"], [[1000, 0.5]]).main, "coverage");
    expect([of("Pekerja"), of("Peserta")]).toEqual([[0.5], [0.5]]);
  });

  test("in most of the rows that have both counts", () => {
    const { main } = tableWith(
      ["Peserta", "Pekerja", "Capaian (%)"],
      [
        [500, 1000, 0.5],
        [400, "", 0.4],
        [300, "", 0.3],
      ],
    );
    expect(valuesOf(main, "coverage")).toEqual([0.5, 0.4, 0.3]);
  });

  test("of a coverage, not of a target", () => {
    const { main } = tableWith(["Peserta", "Pekerja", "Target (%)"], [[5, 1000, 0.5]]);
    expect(valuesOf(main, "target")).toEqual([0.5]);
  });
});

describe("a gap that does not say so", () => {
  const gaps = (...cells: TestCell[]) =>
    valuesOf(
      tableWith(
        ["Peserta", "Gap"],
        cells.map((cell) => [1000, cell]),
      ).main,
      "gap",
    );

  test("is of persons unless more than half of its numbers are small", () => {
    expect(gaps(12.5, 300)).toEqual([12.5, 300]);
    expect(gaps(12.5, 300, 50)).toEqual([0.125, 3, 0.5]);
    expect(gaps(12.5, "n/a", "n/a", "n/a", 300, 400).slice(-2)).toEqual([300, 400]);
  });

  test("is small up to a hundred", () => {
    expect(gaps(100, 0.5, 300)).toEqual([1, 0.005, 3]);
  });

  test("is of persons unless more than half of its cells have a percent sign", () => {
    expect(gaps("12%", 300)).toEqual([undefined, 300]);
    expect(gaps("12%", "5%", 300)).toEqual([0.12, 0.05, 3]);
  });

  test.each(["Beda (%)", "Beda (poin)"])(
    "is of points where the user says that %s is it",
    (text) => {
      const cells = [
        ["Kab/Kota", "Peserta", text],
        ...names.map((name, at) => [name, 1000, 12 + at]),
      ];
      const table = correctedTable(cells, { text, column: 2, role: "gap" });
      expect(valuesOf(table.main, "gap")).toEqual([0.12, 0.13, 0.14]);
    },
  );
});
