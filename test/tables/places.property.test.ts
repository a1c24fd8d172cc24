import fc from "fast-check";
import { regencies } from "../../src/reference/regions";
import type { EnrolmentTable } from "../../src/tables/enrolmentTable";
import type { CellValue, Grid } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { few } from "../few";
import { slotOf } from "./reading";
import { sheetOf } from "./sheetOf";

const heads = [
  "Peserta PU",
  "Peserta BPU",
  "Total Peserta",
  "Angkatan Kerja",
  "Peserta 2023",
  "Peserta 2024",
  "Capaian (%)",
  "Target (%)",
  "Gap (poin)",
  "Jumlah Penduduk",
  "Keterangan",
];

interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A table: regions in the first column, figures in any order, and in most a total. */
const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    figures: fc.subarray(heads, { minLength: 1 }),
    regions: fc.subarray(
      regencies.filter(({ province }) => province === "61").map(({ name }) => name),
      { minLength: 2 },
    ),
    total: fc.boolean(),
    seed: fc.nat(1000),
  })
  .map(({ figures, regions, total, seed }) => {
    const cells = (row: number) => figures.map((head, at) => cellUnder(head, seed + row * 31 + at));
    const named = [...regions, ...(total ? ["JUMLAH"] : [])];
    return {
      header: ["Kab/Kota", "Peserta", ...figures],
      rows: named.map((name, row) => [name, 1000 + seed + row, ...cells(row)]),
    };
  });

function cellUnder(head: string, seed: number): CellValue {
  if (head === "Keterangan") return "baik";
  return head.includes("%") || head.includes("poin") ? 10 + (seed % 80) + 0.25 : 10_000 + seed * 7;
}

const gridOf = ({ header, rows }: Sheet): Grid => sheetOf([header, ...rows]);

/** All that was understood, without the places of cells. */
function understood({ slices, columns, province, level }: EnrolmentTable) {
  return {
    province,
    level,
    roles: columns.map(({ text, role, ...slot }) => [text, role, slotOf(slot)].join(": ")).sort(),
    slices: slices.map((slice) => ({
      slot: slotOf(slice),
      rows: [...slice.rows, ...slice.totals].map(({ name, regency, ...row }) => ({
        name,
        regency,
        figures: Object.entries(row)
          .flatMap(([figure, number]) =>
            typeof number === "object" && "raw" in number
              ? [[figure, number.raw, number.value]]
              : [],
          )
          .sort(),
      })),
    })),
  };
}

const both = (a: Grid, b: readonly (readonly CellValue[])[]): Grid => sheetOf([...a.values, ...b]);

test("a table is the same wherever the used range begins", () => {
  fc.assert(
    fc.property(sheets, fc.nat(1000), fc.nat(100), (sheet, row, column) => {
      const [here, ...more] = readTables(gridOf(sheet));
      const [there] = readTables({ ...gridOf(sheet), row, column });
      expect(more).toEqual([]);
      expect(here && there && understood(there)).toEqual(here && understood(here));
      expect(there?.area.first).toEqual({ row, column });
      expect(there?.main.rows[0]?.nameCell).toEqual({ row: row + 1, column });
    }),
    few(30),
  );
});

test("a table is the same with blank rows and columns before it", () => {
  fc.assert(
    fc.property(sheets, fc.nat(20), fc.nat(20), (sheet, rows, columns) => {
      const left = Array<CellValue>(columns).fill("");
      const cells = gridOf(sheet).values.map((row) => [...left, ...row]);
      const [moved] = readTables(sheetOf([...Array<CellValue[]>(rows).fill([]), ...cells]));
      const [here] = readTables(gridOf(sheet));
      expect(moved && understood(moved)).toEqual(here && understood(here));
    }),
    few(30),
  );
});

test("a table is the same when its columns stand in another order", () => {
  fc.assert(
    fc.property(
      sheets.chain((sheet) =>
        fc.tuple(
          fc.constant(sheet),
          fc.shuffledSubarray([...sheet.header.keys()], { minLength: sheet.header.length }),
        ),
      ),
      ([sheet, order]) => {
        const shuffled = gridOf(sheet).values.map((row) => order.map((at) => row[at] ?? ""));
        const [here] = readTables(gridOf(sheet));
        const [there] = readTables(sheetOf(shuffled));
        expect(there && understood(there)).toEqual(here && understood(here));
      },
    ),
    few(30),
  );
});

test("a table below another, or beside it, is read as if it were alone", () => {
  fc.assert(
    fc.property(sheets, sheets, fc.integer({ min: 1, max: 3 }), (one, other, gap) => {
      const alone = [one, other].flatMap((sheet) => readTables(gridOf(sheet)).map(understood));
      const below = both(gridOf(one), [
        ...Array<CellValue[]>(gap).fill([]),
        ...gridOf(other).values,
      ]);
      expect(readTables(below).map(understood)).toEqual(alone);
      const width = one.header.length + gap;
      const beside = sheetOf(
        Array.from({ length: Math.max(one.rows.length, other.rows.length) + 1 }, (_, row) => {
          const left = gridOf(one).values[row] ?? [];
          const blanks = Array<CellValue>(width - left.length).fill("");
          return [...left, ...blanks, ...(gridOf(other).values[row] ?? [])];
        }),
      );
      expect(readTables(beside).map(understood)).toEqual(alone);
    }),
    few(30),
  );
});
