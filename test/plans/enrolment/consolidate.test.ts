import fc from "fast-check";
import { checkSheet } from "../../../src/checks/checkSheet";
import { sentRegions } from "../../../src/checks/files/regionFigures";
import type { ImportedFile, ImportedSheet } from "../../../src/members/importResult";
import type { Language } from "../../../src/messages/text";
import {
  type EnrolmentChoices,
  enrolmentSheets,
} from "../../../src/plans/enrolment/enrolmentSheets";
import type { PlannedSheet } from "../../../src/plans/writePlan";
import { regenciesOf } from "../../../src/reference/regions";
import type { EnrolmentTable } from "../../../src/tables/enrolmentTable";
import type { CellValue } from "../../../src/tables/grid";
import { readTables } from "../../../src/tables/readTables";
import { type Book, printBook } from "../../checks/random/book";
import { cleanBooks } from "../../checks/random/cleanBooks";
import { few } from "../../few";
import { sheetOf } from "../../tables/sheetOf";
import { gridOf } from "../tables";
import { fileOf, type Rows } from "./files";

const kalbar = regenciesOf("61");
const free = { sheets: [], tables: [] };

function imported(files: readonly ImportedFile[], choices: EnrolmentChoices = {}) {
  return enrolmentSheets(files, choices, free, "id");
}

/** What stands on a sheet from its header on. */
function rowsOf({ cells, frozen }: PlannedSheet): CellValue[][] {
  return cells.slice((frozen?.rows ?? 1) - 1).map((row) => row.map((cell) => cell?.value ?? ""));
}

/** Participants and workers of the n-th regency of Kalbar, as somebody made them up. */
const participants = (at: number) => 1000 + 137 * at;
const eligible = (at: number) => 4000 + 311 * at;
const date = ["Per 31 Desember 2024"];

/** The sheet of a regency that sends its own row. */
function ownRow(at: number, titles: Rows = [date]): Rows {
  const headers = [
    ["Kab/Kota", "Peserta", "Pekerja"],
    ["Kabupaten/Kota", "Peserta Aktif", "Pekerja Eligible"],
    ["Nama Kab/Kota", "Jumlah Peserta", "Jumlah Pekerja"],
  ];
  return [...titles, [], headers[at % 3] ?? [], [nameOf(at), participants(at), eligible(at)]];
}

/** The form for all regencies, in which one has filled in its row. */
function form(at: number, rest: (row: number) => readonly CellValue[] = () => ["", ""]): Rows {
  return [
    ["REKAP KEPESERTAAN KALIMANTAN BARAT"],
    date,
    [],
    ["No", "Kab/Kota", "Peserta", "Pekerja", "Keterangan"],
    ...kalbar.map(({ name }, row) =>
      row === at
        ? [row + 1, name, participants(at), eligible(at), "sudah diperiksa"]
        : [row + 1, name, ...rest(row), ""],
    ),
  ];
}

function nameOf(at: number): string {
  return kalbar[at]?.name ?? "";
}

/** Thirteen of the fourteen regencies send theirs, half of them the whole form. */
const sent = kalbar.slice(0, 13).map(({ name }, at) => {
  const rows = [ownRow(at), form(at), form(at, (row) => ["", eligible(row)])][at % 3] ?? [];
  return fileOf(`rekap/${name}.xlsx`, { Sheet1: rows });
});

describe("the sheets of thirteen regencies", () => {
  const { sheets, findings, missing, consolidated } = imported(sent);
  const [together, report] = sheets;

  test("are one table, which says who sent what", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["Gabungan", "Laporan impor"]);
    expect(consolidated).toEqual({ regions: 13, files: 13 });
    expect(together && rowsOf(together)).toEqual([
      ["Kode", "Kab/Kota", "Peserta", "Pekerja", "Keterangan", "Berkas"],
      ...kalbar
        .slice(0, 13)
        .map(({ code, name }, at) => [
          code,
          name,
          participants(at),
          eligible(at),
          at % 3 === 0 ? "" : "sudah diperiksa",
          `${name}.xlsx`,
        ]),
      ["", "Jumlah", sumOf(participants), sumOf(eligible), "", ""],
    ]);
  });

  test("are read and checked as they stand, with the date that all of them have", () => {
    const { tables, findings: found } = checkSheet(gridOf(together!));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.tags.asOf?.value).toEqual({ year: 2024, month: 12, day: 31 });
    expect(found.map(({ code }) => code)).toEqual(["R05"]);
  });

  test("lack the one that has not sent its own", () => {
    const name = nameOf(13);
    expect(missing).toEqual([name]);
    expect(findings.map(({ code, message }) => [code, message.id.includes(name)])).toEqual([
      ["F03", true],
    ]);
    const texts = report?.cells.flat().map((cell) => cell?.value);
    expect(texts).toContain(name);
    expect(texts).toContain("Belum mengirim (1)");
    expect(checkSheet(gridOf(report!)).tables).toEqual([]);
  });

  test("have totals that show the sums of the rows above them", () => {
    const cells = together?.cells.at(-1)?.filter((cell) => cell?.formula !== undefined);
    expect(cells?.map((cell) => cell?.formula)).toEqual(["=SUM(C5:C17)", "=SUM(D5:D17)"]);
  });
});

function sumOf(figure: (at: number) => number): number {
  return kalbar.slice(0, 13).reduce((sum, _, at) => sum + figure(at), 0);
}

describe("a regency that is sent twice", () => {
  const again = (rows: Rows) => imported([...sent, fileOf("rekap/susulan.xlsx", { Sheet1: rows })]);
  const changed = ownRow(4).map((row) => row.map((cell) => (cell === participants(4) ? 99 : cell)));

  test("stands once where both say the same, with both files", () => {
    const { sheets, findings } = again(ownRow(4));
    const rows = rowsOf(sheets[0]!).filter(([, name]) => name === nameOf(4));
    expect(rows.map((row) => row.at(-1))).toEqual([`${nameOf(4)}.xlsx; susulan.xlsx`]);
    expect(findings.map(({ code }) => code)).toEqual(["F03", "F01"]);
  });

  test("stands twice where they don't, and both figures are told", () => {
    const { sheets, findings } = again(changed);
    const rows = rowsOf(sheets[0]!).filter(([, name]) => name === nameOf(4));
    expect(rows.map(([, , count, , , file]) => [count, file])).toEqual([
      [participants(4), `${nameOf(4)}.xlsx`],
      [99, "susulan.xlsx"],
    ]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["F02", "error"],
      ["F03", "warning"],
    ]);
    for (const part of [nameOf(4), "Peserta 1.548", "99", `${nameOf(4)}.xlsx`, "susulan.xlsx"]) {
      expect(findings[0]?.message.id).toContain(part);
    }
  });

  test("is told otherwise by another date alone: that both are of another date", () => {
    const rows = [["Per 30 Juni 2024"], ...changed.slice(1)];
    expect(again(rows).findings.map(({ code }) => code)).toEqual(["F03", "F04"]);
  });
});

/** What tables say of known regencies, by figure, year and segment. */
function figuresIn(tables: readonly EnrolmentTable[]): Record<string, unknown> {
  const told = tables.flatMap((table) =>
    sentRegions(table).flatMap(({ line, figures }) =>
      [...figures].map(([key, { value, decimals }]) => {
        return [`${line.regency?.code} ${key}`, [Number(value.toPrecision(9)), decimals]] as const;
      }),
    ),
  );
  return Object.fromEntries(told.sort());
}

describe("a consolidated table says the same as its files", () => {
  const same = (book: Book, language: Language) => {
    const { cells, merged } = printBook(book);
    const grid = sheetOf(cells, { merged });
    const sheet: ImportedSheet = { kind: "regions", sheet: "Rekap", grid, rows: 0 };
    const files = ["a.xlsx", "b.xlsx"].map((file) => ({ file, sheets: [sheet] }));
    const { sheets, consolidated } = enrolmentSheets(files, { consolidate: true }, free, language);
    expect(consolidated?.files).toBe(2);
    expect(figuresIn(readTables(gridOf(sheets[0]!)))).toEqual(figuresIn(readTables(grid)));
  };

  test.each(["id", "en"] as const)("whatever officials make of them, in %s", (language) => {
    const books = fc.noShrink(cleanBooks);
    fc.assert(
      fc.property(books, (book) => same(book, language)),
      few(12),
    );
  });
});
