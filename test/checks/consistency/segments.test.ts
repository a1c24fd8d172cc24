import type { TestCell, TestSheet } from "../../tables/sheetOf";
import {
  changed,
  gorontalo,
  kalimantanBarat,
  kepulauanRiau,
  type RegionRow,
  withRow,
} from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const parts = ([, some]: RegionRow): [number, number, number] => [
  some - Math.round(some / 3) - 211,
  Math.round(some / 3),
  211,
];

/** PU, BPU, Jakon and their sum in the columns B to E, from row 3 on. */
function bySegment(rows: readonly RegionRow[]): TestSheet {
  return {
    cells: [
      ["Kab/Kota", "Peserta", "", "", ""],
      ["", "PU", "BPU", "Jakon", "Jumlah"],
      ...rows.map((row): TestCell[] => [row[0], ...parts(row), row[1]]),
    ],
    merged: ["B1:E1"],
  };
}

const gorontaloSegments = bySegment(gorontalo);
const riauSegments = bySegment(kepulauanRiau);

describe("segments and their sum", () => {
  test("one person off is told, with all of them", () => {
    expect(wordsOf("C05", changed(gorontaloSegments, "E3", 17327))).toEqual([
      "Tertulis 17.327, penjumlahan segmennya 17.326 (PU 11.340 + BPU 5.775 + Jakon 211; beda 1). Periksa angka-angka ini.",
    ]);
  });

  test("a whole that is never the sum holds more than its segments", () => {
    const more = (count: number) =>
      gorontalo
        .slice(0, count)
        .reduce(
          (sheet, [, some], index) => changed(sheet, `E${index + 3}`, some + 900 + 7 * index),
          gorontaloSegments,
        );
    expect(placesOf("C05", more(3))).toEqual(["E3", "E4", "E5"]);
    expect(placesOf("C05", more(4))).toEqual([]);
  });

  test("a blank segment may be what is missing", () => {
    const blank = changed(gorontaloSegments, "D4", "");
    expect(placesOf("C05", blank)).toEqual([]);
    expect(placesOf("C05", changed(blank, "E4", 52000))).toEqual(["E4"]);
  });

  test("a sum leaves out text, or has it", () => {
    const text = changed(gorontaloSegments, "C4", "17.472");
    expect(placesOf("C05", text)).toEqual([]);
    expect(placesOf("C05", changed(text, "E4", 52417 - 17472))).toEqual([]);
    expect(placesOf("C05", changed(text, "E4", 52417 - 17471))).toEqual(["E4"]);
  });

  test("segments that the title names and the table lacks are in the whole", () => {
    const without = {
      cells: [
        ["Segmen: PU, BPU, Jakon, PMI", "", "", "", ""],
        ...changed(gorontaloSegments, "E3", 17399).cells,
      ],
      merged: ["B2:E2"],
    };
    expect(placesOf("C05", without)).toEqual([]);
    const named = { ...without, cells: [["Segmen: PU, BPU, Jakon"], ...without.cells.slice(1)] };
    expect(placesOf("C05", named)).toEqual(["E4"]);
  });

  test("estimates that are off by rounding are not told", () => {
    const rounded = ["E3", "E4"].reduce(
      (sheet, address, index) =>
        changed(sheet, address, (gorontalo[index]?.[1] ?? 0) + (index === 0 ? 1 : -1)),
      gorontaloSegments,
    );
    expect(placesOf("C05", rounded)).toEqual([]);
    expect(placesOf("C05", changed(rounded, "E5", 24895))).toEqual([]);
    expect(placesOf("C05", changed(rounded, "E5", 24896))).toEqual(["E5"]);
    expect(placesOf("C05", changed(gorontaloSegments, "E3", 17327))).toEqual(["E3"]);
  });

  test.each([
    ["all of them", [" (ribu)", " (ribu)", " (ribu)", " (ribu)"]],
    ["a segment", ["", "", " (ribu)", ""]],
    ["the sum", ["", "", "", " (ribu)"]],
  ])(
    "%s in thousands: rounded numbers do not add up",
    (_, [pu = "", bpu = "", jakon = "", all = ""]) => {
      const off = changed(gorontaloSegments, "E3", 17999).cells.slice(2);
      const headed = (...headers: string[]) => ({ cells: [["Kab/Kota", ...headers], ...off] });
      const persons = headed("Peserta PU", "Peserta BPU", "Peserta Jakon", "Peserta");
      expect(placesOf("C05", persons)).toEqual(["E2"]);
      const thousands = headed(
        `Peserta PU${pu}`,
        `Peserta BPU${bpu}`,
        `Peserta Jakon${jakon}`,
        `Peserta${all}`,
      );
      expect(placesOf("C05", thousands)).toEqual([]);
    },
  );

  test("one rounded sum among many is a fault, two of a tenth of the rows are rounded", () => {
    const rows = kalimantanBarat.concat(kepulauanRiau);
    const off = (count: number) =>
      rows
        .slice(0, count)
        .reduce(
          (sheet, [, some], index) => changed(sheet, `E${index + 3}`, some + 1),
          bySegment(rows),
        );
    expect(placesOf("C05", off(2))).toEqual(["E3", "E4"]);
    expect(placesOf("C05", off(3))).toEqual([]);
  });

  test("rows without segments say nothing of how many rows add up", () => {
    const sheet = gorontalo.reduce((some, [, count], index) => {
      const row = index + 3;
      if (index > 2) return changed(some, `E${row}`, count + 900 + 7 * index);
      return ["B", "C", "D"].reduce((blank, column) => changed(blank, `${column}${row}`, ""), some);
    }, gorontaloSegments);
    expect(placesOf("C05", sheet)).toEqual([]);
  });

  test("a figure that a segment lacks is no sum of the others", () => {
    const sheet: TestSheet = {
      cells: [
        ["Kab/Kota", "Peserta", "", "", "", "Pekerja", "", ""],
        ["", "PU", "BPU", "Jakon", "Jumlah", "PU", "BPU", "Jumlah"],
        ...gorontalo.map((row): TestCell[] => {
          const [name, some, all] = row;
          return [name, ...parts(row), some, all - 31579, 31579, all];
        }),
      ],
      merged: ["B1:E1", "F1:H1"],
    };
    expect(placesOf("C05", changed(sheet, "H4", 193758))).toEqual([]);
    expect(placesOf("C05", changed(sheet, "E4", 52419))).toEqual(["E4"]);
  });

  test("a segment that another year has may be in the whole", () => {
    const years = (pmi: number): TestSheet => ({
      cells: [
        ["Kab/Kota", "Peserta 2023", "", "", "", "Peserta 2024", "", ""],
        ["", "PU", "BPU", "PMI", "Jumlah", "PU", "BPU", "Jumlah"],
        ...gorontalo.map((row, index): TestCell[] => {
          const [pu, bpu] = parts(row);
          const more = index === 2 ? pmi : 0;
          return [row[0], pu - 411, bpu - 97, pmi, pu + bpu + pmi - 508, pu, bpu, pu + bpu + more];
        }),
      ],
      merged: ["B1:E1", "F1:H1"],
    });
    expect(placesOf("C05", years(57))).toEqual([]);
    expect(placesOf("C05", changed(years(57), "E4", 52000))).toEqual(["E4"]);
    const titled = {
      cells: [["Segmen: PU, BPU", "", "", "", "", "", "", ""], ...years(57).cells],
      merged: ["B2:E2", "F2:H2"],
    };
    expect(placesOf("C05", titled)).toEqual([]);
  });

  test("one person off is told beside sums that are off by more than rounding", () => {
    const off = [17326 + 900, 52417 + 1000, 24893 + 1].reduce(
      (sheet, count, index) => changed(sheet, `E${index + 3}`, count),
      gorontaloSegments,
    );
    expect(placesOf("C05", off)).toEqual(["E3", "E4", "E5"]);
  });

  test("a segment that its column's total shows to be wrong is told with what fits", () => {
    const totals = [0, 1, 2].map((at) =>
      gorontalo.reduce((sum, row) => sum + (parts(row)[at] ?? 0), 0),
    );
    const all = gorontalo.reduce((sum, row) => sum + row[1], 0);
    const sheet = {
      ...gorontaloSegments,
      cells: [...gorontaloSegments.cells, ["JUMLAH", ...totals, all]],
    };
    expect(placesOf("C05", sheet)).toEqual([]);
    const wrong = changed(sheet, "C4", 19472);
    expect(placesOf("C05", wrong)).toEqual(["C4"]);
    expect(wordsOf("C05", wrong)[0]).toMatch(/19\.472 tidak cocok.* cocok 17\.472/);
  });
});

describe("one count in two segments", () => {
  const without: TestSheet = {
    cells: riauSegments.cells.map((row) => row.slice(0, 4)),
    merged: ["B1:D1"],
  };

  test("is told at the second", () => {
    const copied = changed(without, "D4", 15079);
    expect(wordsOf("C06", copied)).toEqual([
      "15.079 tertulis di BPU dan di Jakon. Periksa mana yang tersalin.",
    ]);
    expect(placesOf("C06", copied)).toEqual(["D4"]);
  });

  test("may be chance below fifty times the pairs that are compared", () => {
    // Three pairs of segments in seven rows.
    const equal = (count: number) => changed(changed(without, "C4", count), "D4", count);
    expect(placesOf("C06", equal(1050))).toEqual(["D4"]);
    expect(placesOf("C06", equal(1049))).toEqual([]);
  });

  test("may be chance below 100, however small the table", () => {
    const small = (count: number) => ({
      cells: [
        ["Kota", "Peserta PU", "Peserta BPU"],
        ["Kota Ambon", count, count],
      ],
    });
    expect(placesOf("C06", small(100))).toEqual(["C2"]);
    expect(placesOf("C06", small(99))).toEqual([]);
  });

  test("is no second finding where sums tell what does not add up", () => {
    const copied = changed(riauSegments, "D4", 15079);
    expect(placesOf("C06", copied)).toEqual([]);
    expect(placesOf("C05", copied)).toEqual(["E4"]);
  });

  test("a sum that is a formula tells nothing", () => {
    const formulas = {
      ...riauSegments,
      cells: riauSegments.cells.map((row, index) =>
        index < 2 ? row : [...row.slice(0, 4), { value: Number(row[4]), formula: true }],
      ),
    };
    expect(placesOf("C06", changed(formulas, "D4", 15079))).toEqual(["D4"]);
  });

  test("is right where both have their percent", () => {
    const percents = (other: number): TestSheet => ({
      cells: [
        ["Kab/Kota", "PU", "", "", "BPU", "", ""],
        ["", "Peserta", "Pekerja", "%", "Peserta", "Pekerja", "%"],
        ["Kota Ambon", 1288, 2576, 50, 1288, 5152, other],
        ["Kota Tual", 977, 1954, 50, 801, 1602, 50],
      ],
      merged: ["B1:D1", "E1:G1"],
    });
    expect(placesOf("C06", percents(25))).toEqual([]);
    expect(placesOf("C06", percents(25.02))).toEqual([]);
    const formula = changed(percents(25), "G3", { value: 25, formula: true });
    expect(placesOf("C06", formula)).toEqual(["E3"]);
  });

  test("in most rows is a column that stands there twice", () => {
    const twice = (count: number) =>
      kepulauanRiau
        .slice(0, count)
        .reduce((sheet, row, index) => changed(sheet, `D${index + 3}`, parts(row)[1]), without);
    expect(placesOf("C06", twice(3))).toEqual(["D3", "D4", "D5"]);
    expect(placesOf("C06", twice(4))).toEqual(["D2"]);
    expect(wordsOf("C06", twice(4))).toEqual([
      "4 baris sama di BPU dan di Jakon. Periksa apakah kolomnya tersalin.",
    ]);
  });

  test("in half of the rows is none", () => {
    const rows = kalimantanBarat.slice(0, 8);
    const half = rows
      .slice(0, 4)
      .reduce<TestSheet>((sheet, row, index) => changed(sheet, `D${index + 3}`, parts(row)[1]), {
        cells: bySegment(rows).cells.map((row) => row.slice(0, 4)),
        merged: ["B1:D1"],
      });
    expect(placesOf("C06", half)).toEqual(["D3", "D4", "D5", "D6"]);
  });

  test("is looked for where a segment has blanks", () => {
    const blanks = changed(changed(without, "B5", ""), "D6", "");
    expect(placesOf("C06", blanks)).toEqual([]);
    expect(placesOf("C06", changed(blanks, "D4", 15079))).toEqual(["D4"]);
  });

  test("is no finding where the segments share a column", () => {
    const shared: TestSheet = {
      cells: [
        ["Kab/Kota", "Pekerja", "Peserta PU", "Peserta BPU"],
        ...kepulauanRiau.map((row): TestCell[] => [row[0], row[2], ...parts(row).slice(0, 2)]),
      ],
    };
    expect(placesOf("C06", shared)).toEqual([]);
  });

  test("is told where fewer than half of the sums are right", () => {
    const holding = (right: number) =>
      kepulauanRiau
        .slice(0, 6)
        .reduce<TestSheet>(
          (sheet, [, some], index) =>
            index < right ? sheet : changed(sheet, `E${index + 3}`, some + 90_011 + 7 * index),
          { ...riauSegments, cells: riauSegments.cells.slice(0, 8) },
        );
    const copied = (sheet: TestSheet) => placesOf("C06", changed(sheet, "D7", 3238));
    expect(copied(holding(2))).toEqual(["D7"]);
    expect(copied(holding(3))).toEqual([]);
  });

  test("of a long table is told in the row of the second", () => {
    const long = (rows: readonly RegionRow[], copied: number): TestSheet => ({
      cells: [
        ["Kab/Kota", "Segmen", "Peserta"],
        ...["PU", "BPU"].flatMap((segment, at) =>
          rows.map((row, index): TestCell[] => [
            row[0],
            segment,
            parts(row)[index < copied ? 0 : at] ?? 0,
          ]),
        ),
      ],
    });
    expect(placesOf("C06", long(kepulauanRiau, 0))).toEqual([]);
    expect(placesOf("C06", long(kepulauanRiau, 1))).toEqual(["C9"]);
    expect(placesOf("C06", long(kepulauanRiau, 7))).toEqual(["C9"]);
    const repeated = withRow(long(kepulauanRiau, 1), 9, ["Kabupaten Karimun", "PU", 999]);
    expect(placesOf("C06", repeated)).toEqual(["C10"]);
  });
});
