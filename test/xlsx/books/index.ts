import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { zipSync, type Zippable } from "fflate";
import type { Book } from "./book";
import { excelJsBooks } from "./excelJs";
import { sheetJsBooks } from "./sheetJs";

/** Workbooks made elsewhere. README.md says how each came about. */
export const books: readonly Book[] = [
  libreOffice("rekap", "Rekap", "B4"),
  libreOffice("bulanan", "Desember 2024", "C3"),
  libreOffice("disimpan-ulang", "Rekap", "B4"),
  ...excelJsBooks,
  ...sheetJsBooks,
  {
    name: "Excel 365: pivot, slicer, macros, dynamic arrays",
    bytes: async () => zipSync(partsIn("excel365")),
    sheet: "Rekap & target",
    participants: "B4",
  },
  {
    name: "awkward but legal",
    bytes: async () => zipSync(partsIn("awkward")),
    sheet: "Data '24",
    participants: "B4",
    unreadableTo: ["ExcelJS", "SheetJS"],
  },
  {
    name: "awkward, and parts named in other letters than their relationships say",
    bytes: async () => zipSync(shouted(partsIn("awkward"))),
    sheet: "Data '24",
    participants: "B4",
    unreadableTo: ["ExcelJS", "LibreOffice", "SheetJS"],
  },
];

function libreOffice(file: string, sheet: string, participants: string): Book {
  return {
    name: `LibreOffice: ${file}.xlsx`,
    bytes: async () => new Uint8Array(readFileSync(join(__dirname, `${file}.xlsx`))),
    sheet,
    participants,
  };
}

/** The files of a folder as the parts of a package. */
function partsIn(folder: string): Record<string, Uint8Array> {
  const root = join(__dirname, folder);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      relative(root, join(root, file)).replaceAll("\\", "/"),
      new Uint8Array(readFileSync(join(root, file))),
    ]),
  );
}

function shouted(parts: Record<string, Uint8Array>): Zippable {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name.startsWith("[") || name.startsWith("_rels") ? name : name.toUpperCase(),
      bytes,
    ]),
  );
}
