import { type CellObject, read as readWithSheetJs } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { checkTable } from "../../src/checks/checkSheet";
import { planProjection } from "../../src/plans/decisions";
import type { WritePlan } from "../../src/plans/writePlan";
import type { EnrolmentTable } from "../../src/tables/enrolmentTable";
import { readTables } from "../../src/tables/readTables";
import { cellAddress } from "../../src/tables/grid";
import { applyChanges } from "../../src/xlsx/writing/applyChanges";
import { applyPlan } from "../../src/xlsx/writing/applyPlan";
import type { CellEdit } from "../../src/xlsx/changes";
import type { CellContent, SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { gridOf } from "../../src/xlsx/reading/gridOf";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { relationshipsPart } from "../../src/files/xlsx/partNames";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { child, childrenOf } from "../../src/xlsx/package/xml";
import { books } from "./books";
import { packageFaults } from "./packageFaults";
import { zipEntries } from "./zipEntries";

const PROJECTION = "Proyeksi 2024-2030";

describe.each(books)("$name", (book) => {
  let original: Uint8Array;
  let content: WorkbookContent;
  beforeAll(async () => {
    original = await book.bytes();
    content = readWorkbook(XlsxPackage.open(original));
  });

  const sheetOf = (workbook: WorkbookContent) => sheetNamed(workbook, book.sheet);
  const tableOf = (workbook: WorkbookContent) =>
    readTables(gridOf(sheetOf(workbook), workbook.styles))[0]!;
  const filled = () => {
    const pkg = XlsxPackage.open(original);
    applyPlan(pkg, projectionOf(tableOf(content)));
    return pkg.save();
  };

  it("is sound, and is saved as it was as long as nothing is written", () => {
    expect(packageFaults(original)).toEqual([]);
    expect(differences(original, XlsxPackage.open(original).save())).toEqual([]);
  });

  it("holds a table in which the checks find nothing wrong", () => {
    const table = tableOf(content);
    expect(table.province?.name).toBe("Kalimantan Barat");
    expect(table.main.rows).toHaveLength(14);
    expect(checkTable(table)).toEqual([]);
  });

  it("gets a projection without another part being touched", () => {
    const saved = filled();
    expect(packageFaults(saved)).toEqual([]);
    const pkg = XlsxPackage.open(original);
    const mayChange = [
      "[Content_Types].xml",
      pkg.workbookPart,
      relationshipsPart(pkg.workbookPart),
      pkg.relatedPart(pkg.workbookPart, "styles"),
      pkg.relatedPart("", "extended-properties"),
      pkg.relatedPart(pkg.workbookPart, "calcChain"),
      newSheetPart(saved),
    ].map((name) => name?.toLowerCase());
    expect(
      differences(original, saved).filter((name) => !mayChange.includes(name.toLowerCase())),
    ).toEqual([]);
    expect(XlsxPackage.open(saved).relatedPart(pkg.workbookPart, "calcChain")).toBeUndefined();
  });

  it("shows its old values and the planned ones", () => {
    const saved = filled();
    const plan = projectionOf(tableOf(content));
    const read = readWorkbook(XlsxPackage.open(saved));
    expect(read.sheets.slice(0, -1)).toEqual(content.sheets);
    expect(plannedValues(plan)).toEqual(shownValues(sheetNamed(read, PROJECTION), plan));
  });

  const readableTo = (program: "ExcelJS" | "SheetJS") => !book.unreadableTo?.includes(program);

  if (readableTo("SheetJS")) {
    it("is read as SheetJS reads it, before and after", () => {
      for (const bytes of [original, filled()]) {
        expectSameInSheetJs(bytes, readWorkbook(XlsxPackage.open(bytes)));
      }
    });
  }

  if (readableTo("ExcelJS")) {
    it("shows its old values and the planned ones in ExcelJS", async () => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(filled().buffer as ArrayBuffer);
      expect(workbook.getWorksheet(book.sheet)?.getCell(book.participants).value).toBe(39707);
      expect(workbook.getWorksheet(PROJECTION)?.getCell("M11").result).toBe(992001);
    });
  }

  it("changes in the cells that are named, and nowhere else", () => {
    const cell = (edit: Omit<CellEdit, "row" | "column">, rows = 0, columns = 0): CellEdit => {
      const { row, column } = cellAt(sheetOf(content), book.participants);
      return { row: row + rows, column: column + columns, ...edit };
    };
    const edits = [
      cell({ value: 39708 }),
      cell({ value: "=bukan rumus & <teks>" }, 0, 60),
      cell({ value: 2 * 39708, formula: `=${book.participants}*2` }, 90),
    ];
    const saved = edited(original, book.sheet, edits);
    expect(packageFaults(saved)).toEqual([]);

    const read = readWorkbook(XlsxPackage.open(saved));
    expect(withoutCells(read, book.sheet, edits)).toEqual(withoutCells(content, book.sheet, edits));
    for (const { row, column, value } of edits) {
      expect(cellAt(sheetOf(read), cellAddress({ row, column })).value).toBe(value);
    }
    const [before, after] = [original, saved].map((bytes) => sheetTexts(bytes, book.sheet));
    expect(after?.around).toEqual(before?.around);
    const touched = new Set(edits.map(({ row }) => row));
    const untouched = before?.rows.filter((_, index) => !touched.has(before.numbers[index] ?? -1));
    expect(after?.rows.filter((row) => untouched?.includes(row))).toEqual(untouched);
  });

  it("keeps the other formulas of a column when its first one is replaced", () => {
    const { row, column } = cellAt(sheetOf(content), book.participants);
    const edit = { row, column: column + 2, value: 0.5, formula: null };
    const read = readWorkbook(XlsxPackage.open(edited(original, book.sheet, [edit])));
    expect(withoutCells(read, book.sheet, [edit])).toEqual(
      withoutCells(content, book.sheet, [edit]),
    );
    expect(cellAt(sheetOf(read), cellAddress(edit))).toMatchObject({ value: 0.5 });
    expect(cellAt(sheetOf(read), cellAddress(edit)).formula).toBeUndefined();
  });

  it("stays sound when sheets are renamed, removed and added", () => {
    const last = content.sheets.at(-1)?.name ?? "";
    const pkg = XlsxPackage.open(original);
    applyChanges(pkg, {
      removed: [last],
      renamed: [{ from: book.sheet, to: "Tahun '24" }],
      added: [{ name: last, columnWidths: [] }],
      edited: [],
    });
    const saved = pkg.save();
    expect(packageFaults(saved)).toEqual([]);
    const names = content.sheets.map(({ name }) => name).filter((name) => name !== last);
    const renamed = names.map((name) => (name === book.sheet ? "Tahun '24" : name));
    const read = readWorkbook(XlsxPackage.open(saved));
    expect(read.sheets.map(({ name }) => name)).toEqual([...renamed, last]);
    expect(sheetNamed(read, last).cells).toEqual([]);
  });
});

/** What the pane would write for this table; the target of 2024 is left empty. */
function projectionOf(table: EnrolmentTable): WritePlan {
  const decided = { choices: { 2024: null }, growth: 0, baseYear: 2024, name: PROJECTION };
  return planProjection(table, decided, "id").plan;
}

function edited(original: Uint8Array, sheet: string, cells: readonly CellEdit[]): Uint8Array {
  const pkg = XlsxPackage.open(original);
  applyChanges(pkg, { removed: [], renamed: [], added: [], edited: [{ sheet, cells }] });
  return pkg.save();
}

/** Parts of either file that do not stand in both with the same compressed bytes. */
function differences(one: Uint8Array, other: Uint8Array): string[] {
  const [first, second] = [one, other].map((bytes) => {
    const entries = zipEntries(bytes).filter(([name]) => !name.endsWith("/"));
    return new Map(entries);
  }) as [Map<string, Buffer>, Map<string, Buffer>];
  const names = [...new Set([...first.keys(), ...second.keys()])];
  return names.filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.of()));
}

function newSheetPart(saved: Uint8Array): string | undefined {
  return XlsxPackage.open(saved).sheets.at(-1)?.part;
}

function sheetNamed({ sheets }: WorkbookContent, name: string): SheetContent {
  return sheets.find((sheet) => sheet.name === name)!;
}

function cellAt({ cells }: SheetContent, address: string): CellContent {
  return cells.find((cell) => cellAddress(cell) === address)!;
}

/** A workbook without some cells of a sheet, for what may be compared. */
function withoutCells(
  { sheets, names }: WorkbookContent,
  name: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): unknown {
  const named = new Set(cells.map((cell) => cellAddress(cell)));
  return {
    names,
    sheets: sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, cells: sheet.cells.filter((cell) => !named.has(cellAddress(cell))) }
        : sheet,
    ),
  };
}

/** The XML of each row with its number, and what stands around them but for the used range. */
function sheetTexts(bytes: Uint8Array, name: string) {
  const pkg = XlsxPackage.open(bytes);
  const part = pkg.sheets.find((sheet) => sheet.name === name)?.part ?? "";
  const text = pkg.text(part);
  const sheet = pkg.xml(part);
  const data = child(sheet, "sheetData")!;
  const rows = childrenOf(data, "row");
  let number = -1;
  return {
    around: [
      text.slice(0, data.start).replace(/<dimension [^>]*>/, ""),
      text.slice(data.closeStart),
    ],
    rows: rows.map(({ start, end }) => text.slice(start, end)),
    numbers: rows.map(({ attributes: { r } }) => {
      number = r === undefined ? number + 1 : Number(r) - 1;
      return number;
    }),
  };
}

/** Numbers, to 12 digits, stand in the same cells when SheetJS reads the file. */
function expectSameInSheetJs(bytes: Uint8Array, { sheets }: WorkbookContent): void {
  const theirs = readWithSheetJs(bytes, { type: "array" });
  expect(theirs.SheetNames).toEqual(sheets.map(({ name }) => name));
  for (const { name, cells } of sheets) {
    const numbers = cells.filter(({ value }) => typeof value === "number");
    const ours = numbers.map((cell) => [cellAddress(cell), toDigits(cell.value)]);
    const cellsOf = theirs.Sheets[name] as Record<string, CellObject | undefined>;
    const same = numbers.map((cell) => [
      cellAddress(cell),
      toDigits(cellsOf[cellAddress(cell)]?.v),
    ]);
    expect({ name, numbers: ours }).toEqual({ name, numbers: same });
  }
}

function toDigits(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function plannedValues(plan: WritePlan): unknown[] {
  return (plan.sheets[0]?.cells ?? []).flatMap((row) => row.map((cell) => cell?.value ?? ""));
}

function shownValues(sheet: SheetContent, plan: WritePlan): unknown[] {
  const shown = new Map(sheet.cells.map((cell) => [cellAddress(cell), cell.value]));
  return (plan.sheets[0]?.cells ?? []).flatMap((row, rowIndex) =>
    row.map((_, column) => shown.get(cellAddress({ row: rowIndex, column })) ?? ""),
  );
}
