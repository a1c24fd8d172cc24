import { sourceOf } from "../../../src/files/byteSource";
import { type BookType, type CellObject, read, utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { readXls } from "../../../src/files/xls/readXls";
import { isDateFormat } from "../../../src/files/xlsx/dateFormat";
import type { CellValue } from "../../../src/tables/grid";
import { few } from "../../few";
import { sheetsRead } from "../sheetsRead";

const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 40 })
  .filter((each) => !/\0/.test(each));
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
  // SheetJS writes the very largest wrong.
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
);
const formats = [
  "General",
  "0",
  "0.00%",
  "#,##0",
  "dd/mm/yyyy",
  "d-mmm-yy",
  "h:mm:ss",
  '"Rp"#,##0.00',
];
const cell = fc.oneof(
  text.map((v): CellObject => ({ t: "s", v })),
  fc.boolean().map((v): CellObject => ({ t: "b", v })),
  fc.tuple(number, fc.constantFrom(...formats)).map(([v, z]): CellObject => ({ t: "n", v, z })),
);
const place = fc.record({ r: fc.nat(60), c: fc.nat(20) });
const sheet = fc
  .array(fc.tuple(place, cell), { minLength: 1, maxLength: 40 })
  .map((cells) => Object.fromEntries(cells.map(([at, each]) => [utils.encode_cell(at), each])));
const books = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
  date1904: fc.boolean(),
});

function saved(
  sheets: readonly Record<string, CellObject>[],
  date1904: boolean,
  kind: string,
): Uint8Array {
  const book = utils.book_new();
  sheets.forEach((cells, index) => {
    utils.book_append_sheet(book, { ...cells, "!ref": "A1:U61" }, `Lembar ${index + 1}`);
  });
  book.Workbook = { WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: "array", bookType: kind as BookType }) as ArrayBuffer);
}

/** What SheetJS reads; dates as days since 1900. */
function readBySheetJs(bytes: Uint8Array) {
  const book = read(bytes, { type: "array", cellNF: true });
  const missing = book.Workbook?.WBProps?.date1904 ? 1462 : 0;
  return book.SheetNames.map((name) => {
    const cells: Record<string, CellValue> = {};
    const formats: Record<string, string> = {};
    for (const [address, each] of Object.entries(book.Sheets[name] ?? {})) {
      if (address.startsWith("!")) continue;
      const { t, v, z = "General" } = each as CellObject;
      const isDay = t === "n" && isDateFormat(String(z));
      if (v !== "") cells[address] = isDay ? Number(v) + missing : (v as CellValue);
      if (t === "n" && z !== "General") formats[address] = String(z);
    }
    return { name, cells, formats };
  });
}

it.each(["biff8", "biff5"])("old workbooks are read as by SheetJS (%s)", (kind) => {
  fc.assert(
    fc.property(books, ({ sheets, date1904 }) => {
      const bytes = saved(sheets, date1904, kind);
      const read = sheetsRead((sink) => readXls(sourceOf(bytes), sink));
      expect(read.map(({ name, cells, formats }) => ({ name, cells, formats }))).toEqual(
        readBySheetJs(bytes),
      );
    }),
    few(800),
  );
});
