import { tableOf, valuesOf } from "./reading";
import { header, kalbar } from "./kalbar";
import type { Figure } from "../../src/tables/enrolmentTable";
import type { TestCell } from "./sheetOf";

const coverageOf = (cells: readonly TestCell[]) =>
  tableOf([
    header,
    ...cells.map((cell, index) => [...(kalbar[index] ?? []).slice(0, 3), cell]),
  ]).main.rows.map(({ coverage }) => coverage);
const inShort = (cells: readonly TestCell[]) =>
  coverageOf(cells).map((cell) => [cell?.value, cell?.decimals]);

describe("reads numbers", () => {
  test("typed as text the Indonesian way, and says so", () => {
    const [row] = tableOf([header, ["Kab. Sambas", "24.737", "n/a", ""], ...kalbar]).main.rows;
    expect(row?.participants).toMatchObject({ raw: "24.737", value: 24737, fromText: true });
    expect(row?.eligible).toMatchObject({ raw: "n/a", value: undefined, fromText: false });
    expect(row?.coverage).toMatchObject({ raw: "", fromText: false });
    expect(row?.coverage?.value).toBeUndefined();
  });

  const percent = (value: number) => ({ value, format: "0.00%" });
  test.each<[string, TestCell[], [number, number][]]>([
    [
      "percents as typed",
      [24, 53.43, 40],
      [
        [0.24, 0],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
    [
      "shares as typed",
      [0.24, 0.5343, 0.4],
      [
        [0.24, 0],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
    [
      "percent formats",
      [percent(0.24), percent(0.5343), percent(0.4)],
      [
        [0.24, 2],
        [0.5343, 2],
        [0.4, 2],
      ],
    ],
    [
      "text",
      ["24,00%", "53,43 %", "40"],
      [
        [0.24, 2],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
    [
      "the word",
      ["24 persen", "53,4 persen", "40 Persen"],
      [
        [0.24, 0],
        [0.534, 1],
        [0.4, 0],
      ],
    ],
    [
      "a percent format among percents",
      [24, percent(0.5343), 40],
      [
        [0.24, 0],
        [0.5343, 2],
        [0.4, 0],
      ],
    ],
    [
      "less than one percent, as its row says",
      [0.24, 0.5343, 40],
      [
        [0.24, 0],
        [0.5343, 2],
        [40, 0],
      ],
    ],
  ])("of coverage as shares: %s", (_, cells, expected) => {
    expect(inShort(cells)).toEqual(expected);
  });

  test("and says in which unit they stood", () => {
    expect(coverageOf([24, percent(0.5343), "40%"]).map((cell) => cell?.unit)).toEqual([
      "percent",
      "share",
      "percent",
    ]);
    expect(coverageOf(["24%", "-53,43%", "n/a", 40]).map((cell) => cell?.fromText)).toEqual([
      true,
      true,
      false,
    ]);
    expect(coverageOf([24, "53,43", 40]).map((cell) => cell?.fromText)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("and takes the decimals that a number format fixes", () => {
    expect(inShort([{ value: 53.4, format: "0.00" }])).toEqual([[0.534, 2]]);
    expect(inShort([{ value: 24, format: "#,##0.0##" }])).toEqual([[0.24, 0]]);
    expect(inShort([{ value: 24.5, format: "0" }])).toEqual([[0.245, 0]]);
    expect(inShort([{ value: 24.5, format: "0.00;[Red]-0.0" }])).toEqual([[0.245, 2]]);
    expect(inShort([{ value: 24.5, format: "@" }])).toEqual([[0.245, 1]]);
    expect(inShort([{ value: 0.2451, format: "0%" }])).toEqual([[0.2451, 0]]);
    expect(inShort([{ value: 0.1 + 0.2, format: "#.##%" }])).toEqual([[0.1 + 0.2, 0]]);
  });

  test("and not the groups of thousands, and none of a number beyond all measure", () => {
    expect(inShort([24, 53.4, "1.234,5%"]).at(-1)).toEqual([12.345, 1]);
    expect(inShort([24, 53.4, 1e21]).at(-1)).toEqual([1e19, 0]);
  });

  test("and none in a cell that is true or false", () => {
    expect(inShort([24, true, "53,43%"])).toEqual([
      [0.24, 0],
      [undefined, undefined],
      [0.5343, 2],
    ]);
  });
});

test.each(['0.00"%"', "0.00\\%", '#,##0.00" %"', '0.00" persen"', '0.00" % dari pekerja"'])(
  "a literal sign in the format %s",
  (format) => {
    const [cell] = coverageOf([{ value: 0.9, format }]);
    expect(cell?.value).toBeCloseTo(0.009, 10);
    expect(cell?.decimals).toBe(2);
    expect(cell?.unit).toBe("percent");
  },
);

describe("a column of other shares", () => {
  const read = (text: string, figure: Figure, cells: readonly TestCell[]) =>
    valuesOf(
      tableOf([
        ["Kab/Kota", "Peserta", text],
        ...cells.map((cell, index) => [kalbar[index]?.[0] ?? "", 60000, cell]),
      ]).main,
      figure,
    );

  test("holds shares where none is above one", () => {
    expect(read("Target (%)", "target", [0.5, 1, 0.4])).toEqual([0.5, 1, 0.4]);
    expect(read("Target (%)", "target", [50, 1.5, 0.4])).toEqual([0.5, 0.015, 0.004]);
    expect(read("Target (%)", "target", ["46 poin", "1,5 points", 50])).toEqual([0.46, 0.015, 0.5]);
    expect(read("Target (%)", "target", ["46poin", "1 point", 50])).toEqual([0.46, 0.01, 0.5]);
    expect(read("Target (%)", "target", [1, 1])).toEqual([1, 1]);
    expect(read("Target (%)", "target", [0.5, 50])).toEqual([0.005, 0.5]);
  });

  test("zeros, other cells and those with a sign of their own don't say which", () => {
    expect(read("Target (%)", "target", [0, 0, 50])).toEqual([0, 0, 0.5]);
    expect(read("Target (%)", "target", ["n/a", "n/a", 0.5])).toEqual([undefined, undefined, 0.5]);
    expect(read("Target (%)", "target", ["60%", "50%", 0.4])).toEqual([0.6, 0.5, 0.4]);
  });

  test("achievements may be above the whole", () => {
    expect(read("Capaian Kinerja", "achievement", [1.5, 2.9, 0.4])).toEqual([1.5, 2.9, 0.4]);
    expect(read("Capaian Kinerja", "achievement", [81.77, 3.1, 120])[0]).toBeCloseTo(0.8177, 10);
  });

  test("portions add up to one, or to a hundred", () => {
    expect(read("Proporsi", "portion", [0.5, 0.3, 0.2])).toEqual([0.5, 0.3, 0.2]);
    expect(read("Proporsi", "portion", [0.5, 0.75, 98.75])).toEqual([0.005, 0.0075, 0.9875]);
    expect(read("Proporsi", "portion", [1.01, 1.01])).toEqual([1.01, 1.01]);
  });

  test("one portion below ten may be a slip among shares; two, or a larger one, are percents", () => {
    expect(read("Proporsi", "portion", [0.5, 5, 0.25])).toEqual([0.5, 5, 0.25]);
    expect(read("Proporsi", "portion", [0.5, 5, 5])).toEqual([0.005, 0.05, 0.05]);
    expect(read("Proporsi", "portion", [0.5, 10, 0.25])).toEqual([0.005, 0.1, 0.0025]);
  });

  test("gaps may be negative, and points or persons", () => {
    expect(read("Gap", "gap", [-12000, 300, 400])).toEqual([-12000, 300, 400]);
    expect(read("Gap", "gap", [-12.5, 3, 4.25])).toEqual([-0.125, 0.03, 0.0425]);
    expect(read("Gap", "gap", ["-12,5%", "3%", "n/a"])).toEqual([-0.125, 0.03, undefined]);
    expect(read("Gap", "gap", [12, 3, 4])).toEqual([12, 3, 4]);
    expect(read("Gap (poin)", "gapPoints", [-12, 3, 4])).toEqual([-0.12, 0.03, 0.04]);
    expect(read("Gap", "gap", [{ value: 0.5, format: "0%" }, 0.25, 0.1])).toEqual([0.5, 0.25, 0.1]);
    expect(read("Gap", "gap", [12.5, 300, 4000])).toEqual([12.5, 300, 4000]);
  });
});

describe("the row's own figures say the unit of a coverage", () => {
  test("by the columns of its year and segment", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta PU", "Pekerja PU", "% PU", "Peserta BPU", "Pekerja BPU", "% BPU"],
      ["Kab. Sambas", 500, 1000, 0.5, 5, 1000, 0.5],
      ["Kab. Landak", 400, 1000, 0.4, 4, 1000, 0.4],
    ]);
    const [pu, bpu] = table.slices;
    expect(pu && valuesOf(pu, "coverage")).toEqual([0.5, 0.4]);
    expect(bpu && valuesOf(bpu, "coverage")).toEqual([0.005, 0.004]);
  });

  test("zeros and blanks say nothing", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Pekerja", "Capaian (%)"],
      ["Kab. Sambas", 0, 1000, 0],
      ["Kab. Landak", "", 1000, ""],
      ["Kota Pontianak", 5, 1000, 0.5],
    ]);
    expect(valuesOf(table.main, "coverage")).toEqual([0, undefined, 0.005]);
  });
});
