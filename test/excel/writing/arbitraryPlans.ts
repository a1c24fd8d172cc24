import fc from "fast-check";
import type {
  CellStyle,
  PlannedCell,
  PlannedName,
  PlannedSheet,
  WritePlan,
} from "../../../src/plans/writePlan";
import type { Area, Cell } from "../../../src/tables/grid";

/** What a person has in a cell. */
export interface BookCell {
  /** As it is typed: text that looks like a number stands after an apostrophe. */
  readonly content: string | number | boolean;
  readonly format?: string;
  readonly look?: BookLook;
}

export interface BookLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
}

export interface BookSheet {
  /** From A1 on. */
  readonly rows: readonly (readonly BookCell[])[];
  readonly frozen: "rows" | "columns" | "both" | "nothing";
  /** Whether its cells take texts of a list only. */
  readonly hasRule: boolean;
}

/** A workbook by the names of its sheets. */
export type Book = Readonly<Record<string, BookSheet>>;

/** What a person does after a write. Sheets are told by the names that they had then. */
export type Edit =
  | {
      readonly does: "types";
      readonly sheet: string;
      readonly cell: Cell;
      readonly content: string;
    }
  | { readonly does: "formats"; readonly sheet: string; readonly cell: Cell }
  | { readonly does: "colours"; readonly sheet: string; readonly cell: Cell }
  | { readonly does: "inserts rows"; readonly sheet: string; readonly row: number }
  | { readonly does: "renames"; readonly sheet: string };

/** The sheets into which plans write, those that they add, and the one that formulas look at. */
const ownSheets = ["Rekap", "Data 2024"];
const REFERENCE = "Acuan Kab.";
const newSheets = ["Proyeksi", "Isian Baru"];

/** Cells of people stand in this many rows and columns; what is planned may run over their edge. */
const ROWS = 5;
const COLUMNS = 4;
/** No plan writes into this row or under it, nor into the one above. */
const BELOW_PLANS = 2 * ROWS + 2;

const lookingLikeMore = [
  "1.001",
  "3 Mei",
  "-5",
  "@x",
  "=1",
  "36,5%",
  "1/2",
  "TRUE",
  "007",
  "'kutip",
];
const texts = fc.oneof(
  fc.constantFrom("Kab. Sambas", "Peserta", "", "-", "Jumlah", "n/a"),
  fc.constantFrom(...lookingLikeMore),
);
const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 2_000_000 }),
  fc.constantFrom(0.3647, 1 / 3, 45_000.5, 1e-7),
);
const values = fc.oneof(texts, numbers, fc.boolean());
const formulas = fc.constantFrom(
  "=1/0",
  "=Z1+Z2",
  `='${REFERENCE}'!A3`,
  `=SUM('${REFERENCE}'!A1:B3)*2`,
  `=IF('${REFERENCE}'!B2>1,"ya","")`,
);
const formats = fc.constantFrom("General", "0.00%", "#,##0", "yyyy-mm-dd", "@");

export const asTyped = (value: string | number | boolean) =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

const looks: fc.Arbitrary<BookLook> = fc.record(
  {
    bold: fc.constant(true),
    italic: fc.constant(true),
    size: fc.constantFrom(9, 16),
    color: fc.constantFrom("#C00000", "#0000FF"),
    fill: fc.constantFrom("#FFFF00", "#D9E8F5"),
  },
  { requiredKeys: [] },
);

const bookCells: fc.Arbitrary<BookCell> = fc.record(
  {
    content: fc.oneof(
      { weight: 3, arbitrary: values.map(asTyped) },
      { weight: 2, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: formulas },
    ),
    format: formats,
    look: looks,
  },
  { requiredKeys: ["content"] },
);

const bookSheets: fc.Arbitrary<BookSheet> = fc.record({
  rows: rowsOf(bookCells, { most: ROWS, columns: COLUMNS }),
  frozen: fc.constantFrom("nothing", "rows", "columns", "both"),
  hasRule: fc.boolean(),
});

const reference: BookSheet = {
  rows: [
    [{ content: 10 }, { content: 20 }],
    [{ content: 30 }, { content: 40 }],
    [{ content: 50 }, { content: 60 }],
  ],
  frozen: "nothing",
  hasRule: false,
};

/** A few cells on two sheets, and numbers on a third one, at which formulas look. */
export const books: fc.Arbitrary<Book> = fc.tuple(bookSheets, bookSheets).map((sheets) => ({
  ...Object.fromEntries(sheets.map((sheet, at) => [ownSheets[at], sheet])),
  [REFERENCE]: reference,
}));

function rowsOf<One>(one: fc.Arbitrary<One>, { most, columns }: { most: number; columns: number }) {
  const row = fc.array(one, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: 1, maxLength: most });
}

const styles = fc.constantFrom<CellStyle>("title", "note", "header", "input", "total", "computed");

const plannedCells: fc.Arbitrary<PlannedCell | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.record(
      { value: values, format: formats.filter((format) => format !== "@"), style: styles },
      { requiredKeys: ["value"] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        value: fc.constant(0),
        formula: formulas,
        format: fc.constant("0.0"),
        style: styles,
      },
      { requiredKeys: ["value", "formula"] },
    ),
  },
);

/** Which of the things that can lie over cells a planned sheet has. */
const things = fc.subarray([
  "widths",
  "frozen",
  "table",
  "note",
  "highlight",
  "chart",
  "list rule",
  "number rule",
  "print",
] as const);

type Thing = typeof things extends fc.Arbitrary<(infer One)[]> ? One : never;

interface Draft {
  readonly first: Cell;
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
  readonly things: readonly Thing[];
  readonly isNamed: boolean;
}

const drafts = (mostThings: fc.Arbitrary<Thing[]>): fc.Arbitrary<Draft> =>
  fc.record({
    first: fc.record({ row: fc.nat(ROWS + 1), column: fc.nat(COLUMNS) }),
    rows: fc
      .integer({ min: 1, max: 3 })
      .chain((columns) => rowsOf(plannedCells, { most: 4, columns })),
    things: mostThings,
    isNamed: fc.boolean(),
  });

/** Plans of all kinds for the first sheets of every workbook and for new ones. */
export const plans: fc.Arbitrary<WritePlan> = plansOf(
  fc.subarray([...ownSheets, ...newSheets], { minLength: 1 }),
  things,
);

/** Plans that write into cells and do nothing else. */
export const plansOfCells: fc.Arbitrary<WritePlan> = plansOf(
  fc.subarray(ownSheets, { minLength: 1 }),
  fc.constant([]),
);

function plansOf(
  names: fc.Arbitrary<string[]>,
  mostThings: fc.Arbitrary<Thing[]>,
): fc.Arbitrary<WritePlan> {
  return fc
    .tuple(names, fc.array(drafts(mostThings), { minLength: 4, maxLength: 4 }))
    .map(([sheets, made]) => {
      const planned = sheets.map((name, at) => plannedSheet(name, made[at] as Draft));
      const named = planned.filter((_, at) => made[at]?.isNamed && mostThings === things);
      return { sheets: planned, names: named.map(nameFor) };
    });
}

function nameFor({ name, first, cells }: PlannedSheet): PlannedName {
  const area = areaFrom(first as Cell, cells.length, cells[0]?.length ?? 1);
  return { name: `Isi_${name.replace(/\W/g, "")}`, sheet: name, area };
}

function areaFrom(first: Cell, rows: number, columns: number): Area {
  return { first, last: { row: first.row + rows - 1, column: first.column + columns - 1 } };
}

function plannedSheet(name: string, { first, rows, things, isNamed }: Draft): PlannedSheet {
  const into = ownSheets.includes(name) ? name : undefined;
  const has = (thing: Thing) => things.includes(thing);
  // A table's headers are texts, each of them another one.
  const header = rows[0]?.map((_, at): PlannedCell => ({ value: `Kolom ${at + 1}` })) ?? [];
  const cells = has("table") ? [header, ...rows] : rows;
  const columns = header.length;
  const area = areaFrom(first, cells.length, columns);
  const tag = name.replace(/\W/g, "");
  return {
    name,
    into,
    first,
    cells,
    columnWidths: has("widths") ? header.map((_, at) => 9 + 4 * at) : [],
    ...(has("frozen") && { frozen: { rows: first.row + 1, columns: isNamed ? 1 : 0 } }),
    ...(has("table") && { tables: [{ name: `Tabel_${tag}`, area }] }),
    ...(has("note") && { notes: [{ cell: area.last, text: `Catatan ${tag}` }] }),
    ...(has("highlight") && {
      highlights: [{ area, formula: "=$A1>1", style: isNamed ? "published" : "note" }],
    }),
    ...(has("chart") && {
      charts: [
        {
          name: `Grafik ${tag}`,
          title: "Capaian",
          type: isNamed ? "Line" : "ColumnClustered",
          source: areaFrom(first, cells.length, columns),
          place: areaFrom({ row: 20, column: 1 }, 8, 4),
        },
      ],
    }),
    inputRules: [
      ...(has("list rule")
        ? [{ area: areaFrom(first, 1, columns), allows: { list: ["ya", "tidak"] }, message: "Ya?" }]
        : []),
      ...(has("number rule")
        ? [
            {
              area: areaFrom(area.last, 1, 1),
              allows: { from: 0, to: 1, whole: isNamed },
              message: "0–1",
            },
          ]
        : []),
    ],
    ...(into === undefined &&
      has("print") && { print: { area, landscape: isNamed, titleRows: 1 } }),
  };
}

const places = fc.record({ row: fc.nat(BELOW_PLANS), column: fc.nat(2 * COLUMNS) });
const known = fc.constantFrom(...ownSheets, ...ownSheets, ...newSheets);

/** What people do to the sheets of the workbook and to those that a plan added. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      does: fc.constant("types" as const),
      sheet: known,
      cell: places,
      content: fc.constantFrom("12", "'tulisan saya", "=1+1", ""),
    }),
    fc.record({ does: fc.constant("formats" as const), sheet: known, cell: places }),
    fc.record({ does: fc.constant("colours" as const), sheet: known, cell: places }),
    fc.record({
      does: fc.constant("inserts rows" as const),
      sheet: known,
      row: fc.integer({ min: BELOW_PLANS, max: BELOW_PLANS + 2 }),
    }),
    fc.record({ does: fc.constant("renames" as const), sheet: known }),
  ),
  { minLength: 1, maxLength: 3 },
);
