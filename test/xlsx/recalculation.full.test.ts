import { planProjection } from "../../src/plans/decisions";
import type { PlannedSheet, WritePlan } from "../../src/plans/writePlan";
import { targetsOf } from "../../src/reference/publishedTargets";
import { provinces, regenciesOf } from "../../src/reference/regions";
import { readTables } from "../../src/tables/readTables";
import { cellAddress, type CellValue } from "../../src/tables/grid";
import { applyPlan } from "../../src/xlsx/writing/applyPlan";
import type { SheetContent } from "../../src/xlsx/content";
import { gridOf } from "../../src/xlsx/reading/gridOf";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { sheetWith } from "../cases/cells";
import { books } from "./books";
import { recalculated, testWithLibreOffice } from "./libreOffice";

const PROJECTION = "Proyeksi";

/** The provinces with published targets, and how their projections are decided. */
const withTargets = provinces.filter(({ code }) => targetsOf(code).length > 0);
const projected = withTargets.map(({ code }, index) => ({
  code,
  growth: [0, 0.0175, -0.01][index % 3] ?? 0,
  baseYear: [2023, 2024, 2026][index % 3] ?? 2024,
}));

describe("what LibreOffice computes where no value is saved", () => {
  testWithLibreOffice("is what was planned, for every province with a published target", () => {
    const filled = projected.map((each) => ({ ...each, ...filledWorkbook(each) }));
    const computed = recalculated(
      Object.fromEntries(filled.map(({ code, pkg }) => [code, withoutValues(pkg)])),
    );
    for (const { code, plan } of filled) {
      const shown = sheetOf(computed[code], PROJECTION);
      const formulas = formulasOf(plan);
      expect(formulas.length).toBeGreaterThan(100);
      expect({
        code,
        cells: formulas.map(([address]) => [address, valueAt(shown, address)]),
      }).toEqual({ code, cells: formulas.map(([address, value]) => [address, nearly(value)]) });
    }
  });
});

describe("workbooks made elsewhere, with a projection added", () => {
  testWithLibreOffice(
    "are opened by LibreOffice, which shows old values and planned ones",
    async () => {
      const readable = books.filter(({ unreadableTo }) => !unreadableTo?.includes("LibreOffice"));
      const filled = await Promise.all(
        readable.map(async (book) => {
          const pkg = XlsxPackage.open(await book.bytes());
          const plan = projectionOf(pkg, book.sheet, { growth: 0, baseYear: 2024 });
          applyPlan(pkg, plan);
          return { ...book, plan, bytes: pkg.save() };
        }),
      );
      const opened = recalculated(
        Object.fromEntries(filled.map(({ bytes }, index) => [`book${index}`, bytes])),
      );
      filled.forEach(({ name, sheet, participants, plan }, index) => {
        const bytes = opened[`book${index}`];
        const shown = sheetOf(bytes, PROJECTION);
        const formulas = formulasOf(plan);
        expect({
          name,
          participants: valueAt(sheetOf(bytes, sheet), participants),
          cells: formulas.map(([address]) => valueAt(shown, address)),
        }).toEqual({
          name,
          participants: 39707,
          cells: formulas.map(([, value]) => nearly(value)),
        });
      });
    },
  );
});

interface Decided {
  readonly growth: number;
  readonly baseYear: number;
}

/** A new workbook with a table of every region of a province, and its projection. */
function filledWorkbook({ code, ...decided }: Decided & { readonly code: string }) {
  const pkg = newWorkbook({ sheets: [tableOf(code)] });
  const plan = projectionOf(pkg, "Rekap", decided);
  applyPlan(pkg, plan);
  return { pkg, plan };
}

/** Figures that differ from region to region, with remainders in every quotient. */
function tableOf(code: string): PlannedSheet {
  const rows = regenciesOf(code).map(({ name }, index) => [
    name,
    3_001 + ((index * 7919) % 150_000),
    20_011 + ((index * 104_729) % 900_000),
  ]);
  return sheetWith("Rekap", [["Kab/Kota", "Peserta", "Pekerja"], ...rows]);
}

function projectionOf(pkg: XlsxPackage, sheet: string, decided: Decided): WritePlan {
  const content = readWorkbook(pkg);
  const [table] = readTables(
    gridOf(content.sheets.find(({ name }) => name === sheet)!, content.styles),
  );
  expect(provinces).toContain(table?.province);
  return planProjection(table!, { choices: { 2024: null }, ...decided, name: PROJECTION }, "id")
    .plan;
}

/** The workbook without the saved values of the projection's formulas. */
function withoutValues(pkg: XlsxPackage): Uint8Array {
  const part = pkg.sheets.find(({ name }) => name === PROJECTION)?.part ?? "";
  pkg.zip.set(part, pkg.text(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  const bytes = pkg.save();
  const formulas = sheetOf(bytes, PROJECTION).cells.filter(({ formula }) => formula);
  expect(new Set(formulas.map(({ value }) => value))).toEqual(new Set([""]));
  return bytes;
}

function sheetOf(bytes: Uint8Array | undefined, name: string): SheetContent {
  const { sheets } = readWorkbook(XlsxPackage.open(bytes ?? new Uint8Array()));
  return sheets.find((sheet) => sheet.name === name)!;
}

function formulasOf(plan: WritePlan): [address: string, value: CellValue][] {
  return (plan.sheets[0]?.cells ?? []).flatMap((row, rowIndex) =>
    row.flatMap((cell, column): [string, CellValue][] =>
      cell?.formula === undefined ? [] : [[cellAddress({ row: rowIndex, column }), cell.value]],
    ),
  );
}

function valueAt(sheet: SheetContent, address: string): CellValue {
  return sheet.cells.find((cell) => cellAddress(cell) === address)?.value ?? "";
}

/** To 1e-9, of a share as of a headcount. */
function nearly(value: CellValue): unknown {
  return typeof value === "number" ? expect.closeTo(value, 9) : value;
}
