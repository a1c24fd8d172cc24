import fc from "fast-check";
import { cellAddress } from "../../../src/tables/grid";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Number formats, and which of them show dates. */
const formats: readonly (readonly [code: string, isDate: boolean])[] = [
  ["General", false],
  ["0.00%", false],
  ["dd/mm/yyyy", true],
  ["h:mm", false],
  ['[$-421]d mmmm yyyy"; hari"', true],
  ['"Rp"#,##0', false],
  ["mmm\\-yy", true],
];

export function isDate(code: string): boolean {
  return formats.some(([each, shows]) => each === code && shows);
}

/** A cell as the XML within its tags, and what its opening tag says of it. */
interface RandomCell {
  readonly attributes: string;
  readonly content: string;
  /** The text that it points at among the shared ones, as XML. */
  readonly shared?: string;
}

interface RandomRow {
  /** How many rows are left out before it. */
  readonly gap: number;
  readonly hidden: boolean;
  readonly cells: readonly { readonly gap: number; readonly cell: RandomCell }[];
}

/** How a workbook is written. */
interface Spelling {
  /** Before the names of elements. */
  readonly prefix: "" | "x:";
  /** Whether rows and cells say where they stand, also where none is left out before them. */
  readonly saysAll: boolean;
  readonly mark: "" | "\ufeff";
  readonly from1904: boolean;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const pieces = fc.constantFrom(
  ...["Kab. ", "Sambas", "6101234567890001", "é", "😀", " ", "&", "<b>", '"', "'", "_", "=A1"],
  ...["_x0041_", "__proto__", "0012", "a;b", "\t", "\n", ">"],
);
const text = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((all) => escaped(all.join("")));
const t = (content: string) => `<t xml:space="preserve">${content}</t>`;
const styled = fc.nat(formats.length - 1).map((style) => (style === 0 ? "" : ` s="${style}"`));
const formula = fc.constantFrom("", "<f>1+1</f>");

/** A text, plain or in runs of their own looks, with or without how it is pronounced. */
const runs = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "", "x"))
  .map(([all, spoken]) => {
    const phonetic = spoken && `<rPh sb="0" eb="1"><t>${spoken}</t></rPh>`;
    const [first = ""] = all;
    if (all.length === 1) return `${t(first)}${phonetic}`;
    return all.map((run) => `<r><rPr><b/></rPr>${t(run)}</r>`).join("") + phonetic;
  });

const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom("7.405101502880001E15", "-0.5", "3.0", "1e3", "6101234567890001"),
);
const day = fc
  .date({ min: new Date("1930-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

/** What stands in a cell of a type with a value. */
function valued(type: string, value: fc.Arbitrary<string>, style = styled) {
  return fc.tuple(value, formula, style, fc.boolean()).map(([content, of, s, isFirst]) => ({
    attributes: isFirst ? ` t="${type}"${s}` : `${s} t="${type}"`,
    content: `${of}<v>${content}</v>`,
  }));
}

const cell: fc.Arbitrary<RandomCell> = fc.oneof(
  fc.tuple(runs, styled).map(([shared, s]) => ({ attributes: `${s} t="s"`, content: "", shared })),
  fc.tuple(runs, styled).map(([inline, s]) => ({
    attributes: `${s} t="inlineStr"`,
    content: `<is>${inline}</is>`,
  })),
  fc.tuple(number, formula, styled).map(([value, of, attributes]) => ({
    attributes,
    content: `${of}<v>${value}</v>`,
  })),
  valued("n", number),
  valued("str", text),
  valued("b", fc.constantFrom("0", "1")),
  valued("e", fc.constantFrom("#REF!", "#N/A", "#DIV/0!")),
  valued("d", day, fc.constant(' s="2"')),
  fc.constantFrom({ attributes: ' s="1"', content: "" }, { attributes: "", content: "<f>1+1</f>" }),
);

const few = { maxLength: 5 };
const rows: fc.Arbitrary<readonly RandomRow[]> = fc.array(
  fc.record({
    gap: fc.constantFrom(0, 0, 0, 1, 3),
    hidden: fc.boolean(),
    cells: fc.array(fc.record({ gap: fc.constantFrom(0, 0, 0, 1, 30), cell }), few),
  }),
  few,
);
const spelling: fc.Arbitrary<Spelling> = fc.record({
  prefix: fc.constantFrom("", "x:"),
  saysAll: fc.boolean(),
  mark: fc.constantFrom("", "\ufeff"),
  from1904: fc.boolean(),
});

/** The parts of workbooks as any program might write them, with one or two sheets. */
export const randomBooks: fc.Arbitrary<Record<string, string>> = fc
  .tuple(fc.array(rows, { minLength: 1, maxLength: 2 }), spelling)
  .map(([sheets, how]) => bookOf(sheets, how));

function bookOf(sheets: readonly (readonly RandomRow[])[], how: Spelling): Record<string, string> {
  const { prefix, mark, from1904 } = how;
  const texts: string[] = [];
  const xml = (root: string, content: string) => {
    const namespace = prefix ? "xmlns:x" : "xmlns";
    const whole = `<${root} ${namespace}="${main}" xmlns:r="${office}">${content}</${root}>`;
    return mark + whole.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  };
  const parts = sheets.map((each) =>
    xml("worksheet", `<sheetData>${rowsXml(each, how, texts)}</sheetData>`),
  );
  const names = sheets.map(
    (_, at) => `<sheet name="S${at + 1}" sheetId="${at + 1}" r:id="s${at + 1}"/>`,
  );
  const codes = formats.map(([code]) => code.replaceAll('"', "&quot;"));
  const numFmts = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const xfs = codes.map((_, at) => `<xf numFmtId="${at === 0 ? 0 : 164 + at}"/>`);
  return {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["book", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": xml(
      "workbook",
      `${from1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${names.join("")}</sheets>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, at) => [`s${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const,
      ),
      ["texts", "sharedStrings", "/xl/sharedStrings.xml"],
      ["styles", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": xml(
      "styleSheet",
      `<numFmts>${numFmts.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs>`,
    ),
    "xl/sharedStrings.xml": xml("sst", texts.map((each) => `<si>${each}</si>`).join("")),
    ...Object.fromEntries(parts.map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
  };
}

function rowsXml(rows: readonly RandomRow[], { saysAll }: Spelling, texts: string[]): string {
  let row = -1;
  return rows
    .map(({ gap, hidden, cells }) => {
      row += gap + 1;
      let column = -1;
      const all = cells.map(({ gap: left, cell: { attributes, content, shared } }) => {
        column += left + 1;
        const place = saysAll || left > 0 ? ` r="${cellAddress({ row, column })}"` : "";
        const value = shared === undefined ? content : `<v>${texts.push(shared) - 1}</v>`;
        return `<c${place}${attributes}>${value}</c>`;
      });
      const place = saysAll || gap > 0 ? ` r="${row + 1}"` : "";
      return `<row${place}${hidden ? ' hidden="1"' : ""}>${all.join("")}</row>`;
    })
    .join("");
}

function relationships(
  all: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const each = all.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}">${each.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: [string, string][] = [
    ["workbook", "sheet.main"],
    ["styles", "styles"],
    ["sharedStrings", "sharedStrings"],
    ...Array.from({ length: sheets }, (_, at): [string, string] => [
      `worksheets/sheet${at + 1}`,
      "worksheet",
    ]),
  ];
  const overrides = parts.map(
    ([part, kind]) => `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join("")}</Types>`;
}
