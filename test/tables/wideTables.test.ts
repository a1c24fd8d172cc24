import { columnsOf, rolesOf, slotOf, tableOf, valuesBySlot } from "./reading";
import type { TestCell } from "./sheetOf";

const slots = (table: ReturnType<typeof tableOf>) =>
  table.slices.map((slice) => [slotOf(slice), Object.keys(slice.columns).join(" ")]);

describe("years across", () => {
  const across: TestCell[][] = [
    ["Kab/Kota", "Peserta", "", "", "Pekerja"],
    ["", 2022, 2023, 2024, ""],
    ["Kab. Sambas", 1, 2, 3, 10],
    ["Kab. Landak", 4, 5, 6, 20],
    ["JUMLAH", 5, 7, 9, 30],
  ];
  const merged = ["A1:A2", "B1:D1", "E1:E2"];

  test("are a slice each; a column without a year stands in all of them", () => {
    const table = tableOf(across, { merged });
    expect(valuesBySlot(table, "participants")).toEqual({
      2022: [1, 4, 5],
      2023: [2, 5, 7],
      2024: [3, 6, 9],
    });
    expect(valuesBySlot(table, "eligible")).toEqual({
      2022: [10, 20, 30],
      2023: [10, 20, 30],
      2024: [10, 20, 30],
    });
    expect(table.main.year).toBe(2024);
    expect(table.isLong).toBe(false);
  });

  test("may stand in the figures' own headers, in any order", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta 2024", "Pekerja 2024", "Peserta 2023", "Pekerja 2023"],
      ["Kab. Sambas", 3, 10, 2, 9],
    ]);
    expect(slots(table)).toEqual([
      ["2023", "participants eligible"],
      ["2024", "participants eligible"],
    ]);
    expect(columnsOf(table.main)).toEqual({ participants: 1, eligible: 2 });
  });

  test("have months where a year has several", () => {
    const months = ["Kab/Kota", "Peserta Jun 2024", "Peserta Des 2024", "Peserta Des 2023"];
    expect(slots(tableOf([months, ["Kab. Sambas", 1, 2, 3]])).map(([slot]) => slot)).toEqual([
      "2023-12",
      "2024-6",
      "2024-12",
    ]);
  });

  test("have none where each year has one only", () => {
    const months = ["Kab/Kota", "Peserta Des 2023", "Peserta Jun 2024"];
    expect(slots(tableOf([months, ["Kab. Sambas", 1, 2]])).map(([slot]) => slot)).toEqual([
      "2023",
      "2024",
    ]);
  });

  test("a percent without a year is that of the year whose figures it fits", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta 2023", "Peserta 2024", "Pekerja 2023", "Capaian"],
      ["Kab. Sambas", 50000, 60000, 200000, 25],
      ["Kab. Landak", 40000, 50000, 100000, 40],
      ["Kota Pontianak", 90000, 99000, 300000, 30],
    ]);
    expect(slots(table)).toEqual([
      ["2023", "coverage participants eligible"],
      ["2024", "participants"],
    ]);
    expect(table.main.year).toBe(2023);
  });

  test("and where it fits none, of the latest", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta 2023", "Peserta 2024", "Pekerja", "Capaian"],
      ["Kab. Sambas", 50000, 60000, 200000, 77],
      ["Kab. Landak", 40000, 50000, 100000, 88],
    ]);
    expect(slots(table)).toEqual([
      ["2023", "eligible participants"],
      ["2024", "coverage eligible participants"],
    ]);
  });

  test("workers without a month stand in every month of their year", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta Jun 2024", "Peserta Des 2024", "Pekerja 2024", "Peserta Des 2023"],
      ["Kab. Sambas", 1, 2, 10, 3],
    ]);
    expect(slots(table)).toEqual([
      ["2023-12", "participants"],
      ["2024-6", "eligible participants"],
      ["2024-12", "eligible participants"],
    ]);
  });

  test("the own workers of a year go before those without a year", () => {
    const table = tableOf([
      [
        ...["Kab/Kota", "Peserta 2023", "Peserta 2024", "Pekerja 2024", "Pekerja"],
        ...["Bulan", "Penduduk", "Iuran per bulan", "Pekerja rentan"],
      ],
      ["Kab. Sambas", 1, 2, 20, 10, 12, 30, 16800, 5],
    ]);
    expect(valuesBySlot(table, "bill")).toEqual({ 2023: [16800], 2024: [16800] });
    expect(valuesBySlot(table, "assisted")).toEqual({ 2023: [5], 2024: [5] });
    expect(valuesBySlot(table, "eligible")).toEqual({ 2023: [10], 2024: [20] });
    expect(valuesBySlot(table, "months")).toEqual({ 2023: [12], 2024: [12] });
    expect(valuesBySlot(table, "population")).toEqual({ 2023: [30], 2024: [30] });
  });

  test("of percents that fit a year, the latest that they fit is theirs", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta 2022", "Peserta 2023", "Peserta 2024", "Pekerja", "Capaian", "Target"],
      ["Kab. Sambas", 20, 20, 30, 100, 20, 0.5],
      ["Kab. Landak", 40, 40, 50, 100, 40, 0.5],
    ]);
    expect(slots(table)).toEqual([
      ["2022", "eligible participants"],
      ["2023", "coverage target eligible participants"],
      ["2024", "eligible participants"],
    ]);
  });

  test("workers without a year stand beside participants, not beside a target alone", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta 2024", "Pekerja", "Target 2030"],
      ["Kab. Sambas", 1, 2, 0.6],
    ]);
    expect(slots(table)).toEqual([
      ["2024", "eligible participants"],
      ["2030", "target"],
    ]);
  });

  test("a percent without a year does not move to a year that has a target alone", () => {
    const table = tableOf([
      ["Kab/Kota", "Pekerja", "Capaian", "Target 2030"],
      ["Kab. Sambas", 200000, 30, 0.6],
    ]);
    expect(slots(table)).toEqual([
      ["", "eligible coverage"],
      ["2030", "eligible target"],
    ]);
  });

  test("workers of the whole are none of a segment's", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta PU 2024", "Pekerja"],
      ["Kab. Sambas", 1, 2],
    ]);
    expect(slots(table)).toEqual([
      ["", "eligible"],
      ["2024 PU", "participants"],
    ]);
  });

  test("participants without a year are a slice of their own", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Pekerja", "Target 2030"],
      ["Kab. Sambas", 50000, 200000, 0.6],
    ]);
    expect(slots(table)).toEqual([
      ["", "participants eligible"],
      ["2030", "eligible target"],
    ]);
    expect(slotOf(table.main)).toBe("");
  });
});

describe("segments across", () => {
  const across: TestCell[][] = [
    ["Kab/Kota", "Peserta PU", "Peserta BPU", "Jakon", "PMI", "Total Peserta", "Pekerja"],
    ["Kab. Sambas", 1, 2, 3, 4, 10, 100],
    ["Kab. Landak", 5, 6, 7, 8, 26, 200],
  ];

  test("are a slice each, and their sum another", () => {
    const table = tableOf(across);
    expect(valuesBySlot(table, "participants")).toEqual({
      "": [10, 26],
      PU: [1, 5],
      BPU: [2, 6],
      Jakon: [3, 7],
      PMI: [4, 8],
    });
    expect(valuesBySlot(table, "eligible")).toEqual({ "": [100, 200] });
    expect(slotOf(table.main)).toBe("");
  });

  test.each<[string, string[], string]>([
    ["Peserta PU", ["Peserta PU", "Peserta BPU", "Jumlah"], "participants"],
    ["Pekerja formal", ["Pekerja formal", "Pekerja informal", "Total"], "eligible"],
    ["PU", ["PU", "BPU", "Jumlah"], "participants"],
  ])("and a bare sum behind %s is theirs", (_, heads, role) => {
    const table = tableOf([
      ["Kab/Kota", ...heads],
      ["Kab. Sambas", 10, 20, 30],
    ]);
    expect(rolesOf(table)).toEqual(["region", `${role} PU`, `${role} BPU`, role]);
  });

  test("but no sum of one segment, or of percents", () => {
    const last = (...heads: string[]) =>
      rolesOf(
        tableOf([
          ["Kab/Kota", ...heads],
          ["Kab. Sambas", 10, 20, 30],
        ]),
      ).at(-1);
    expect(last("Peserta BPU", "Pekerja", "Jumlah")).toBe("");
    expect(last("Peserta PU", "Pekerja BPU", "Jumlah")).toBe("");
    expect(last("Peserta", "% UCJ PU", "% UCJ BPU", "Jumlah")).toBe("");
  });

  test("with workers of each", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta PU", "Pekerja formal", "Peserta BPU", "Pekerja informal"],
      ["Kab. Sambas", 1, 10, 2, 20],
    ]);
    expect(slots(table)).toEqual([
      ["PU", "participants eligible"],
      ["BPU", "participants eligible"],
    ]);
    expect(slotOf(table.main)).toBe("PU");
  });

  test("on the upper level over their years", () => {
    const table = tableOf(
      [
        ["Kab/Kota", "PU", "", "BPU", "", "Jumlah", ""],
        ["", "2023", "2024", "2023", "2024", "2023", "2024"],
        ["Kab. Sambas", 1, 2, 3, 4, 4, 6],
        ["Kab. Landak", 5, 6, 7, 8, 12, 14],
      ],
      { merged: ["B1:C1", "D1:E1", "F1:G1"] },
    );
    expect(valuesBySlot(table, "participants")).toEqual({
      "2023": [4, 12],
      "2023 PU": [1, 5],
      "2023 BPU": [3, 7],
      "2024": [6, 14],
      "2024 PU": [2, 6],
      "2024 BPU": [4, 8],
    });
  });

  test("on the lower level under their years", () => {
    const table = tableOf(
      [
        ["Kab/Kota", "2023", "", "", "2024", "", ""],
        ["", "PU", "BPU", "Jumlah", "PU", "BPU", "Jumlah"],
        ["Kab. Sambas", 1, 3, 4, 2, 4, 6],
      ],
      { merged: ["B1:D1", "E1:G1"] },
    );
    expect(valuesBySlot(table, "participants")).toEqual({
      "2023": [4],
      "2023 PU": [1],
      "2023 BPU": [3],
      "2024": [6],
      "2024 PU": [2],
      "2024 BPU": [4],
    });
  });
});

describe("place bases across", () => {
  test("are a slice each, beside the same workers", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta menurut KTP", "Peserta menurut tempat kerja", "Pekerja"],
      ["Kab. Sambas", 89266, 50098, 555154],
    ]);
    expect(slots(table)).toEqual([
      ["ktp", "eligible participants"],
      ["workplace", "eligible participants"],
    ]);
  });

  test("are no slice where all columns have the same", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta PU menurut KTP", "Peserta BPU menurut KTP"],
      ["Kab. Sambas", 1, 2],
    ]);
    expect(rolesOf(table)).toEqual(["region", "participants PU", "participants BPU"]);
    expect(table.tags.basis).toEqual({ value: "ktp", cell: { row: 0, column: 1 } });
  });
});
