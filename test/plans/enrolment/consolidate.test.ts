import fc from "fast-check";
import { checkSheet } from "../../../src/checks/checkSheet";
import { sentRegions } from "../../../src/checks/files/regionFigures";
import type { ImportedFile, ImportedSheet } from "../../../src/members/importResult";
import { showDate, tagNames } from "../../../src/messages/tags";
import type { Language } from "../../../src/messages/text";
import {
  type EnrolmentChoices,
  enrolmentSheets,
} from "../../../src/plans/enrolment/enrolmentSheets";
import { projectionObstacles } from "../../../src/plans/projectionObstacles";
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

/** Each file's sheet says its date and how many participants some regencies have. */
function sheetOfDate(date: string, counts: ReadonlyMap<number, number>): Rows {
  const rows = [...counts].map(([at, count]) => [nameOf(at), count, eligible(at)]);
  return [[date], [], ["Kab/Kota", "Peserta", "Pekerja"], ...rows];
}

test("a figure that one file has by segments only is not summed without it", () => {
  const whole = [
    ["Kab/Kota", "Peserta", "Pekerja"],
    [nameOf(0), 1000, 5000],
  ];
  const parts = [
    ["Kab/Kota", "Peserta PU", "Peserta BPU", "Pekerja"],
    [nameOf(1), 100, 50, 900],
  ];
  const files = [fileOf("a.xlsx", { Rekap: whole }), fileOf("b.xlsx", { Rekap: parts })];
  const [sheet] = imported(files).sheets;
  const [header = [], ...rows] = rowsOf(sheet as PlannedSheet);
  const total = rows.at(-1) ?? [];
  const sums = header.map((title, at) => [title, total[at]]);
  expect(sums).toContainEqual(["Peserta", ""]);
  expect(sums).toContainEqual(["Pekerja", 5900]);
});

describe("files of two dates", () => {
  const grown = (by: number) => new Map(kalbar.map((_, at) => [at, participants(at) + by]));
  const ofDates = (dates: readonly string[], language: Language = "id") => {
    const files = dates.map((each, at) =>
      fileOf(`${at}.xlsx`, { Rekap: sheetOfDate(each, grown(at)) }),
    );
    return enrolmentSheets(files, { consolidate: true }, free, language).sheets[0]!;
  };
  const sheet = ofDates(["Per 31 Maret 2025", "Per 30 April 2025"]);

  test("have a column that says which row is of which", () => {
    const [header, ...rows] = rowsOf(sheet);
    expect(header).toEqual(["Kode", "Kab/Kota", "Peserta", "Pekerja", "Per tanggal", "Berkas"]);
    expect(rows.slice(0, 2).map((row) => row.slice(2))).toEqual([
      [participants(0), eligible(0), "31 Maret 2025", "0.xlsx"],
      [participants(0) + 1, eligible(0), "30 April 2025", "1.xlsx"],
    ]);
  });

  test("have no sum in which everybody is counted twice, and why is said", () => {
    expect(sheet.cells.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(rowsOf(sheet).flat()).not.toContain("Jumlah");
    const note = String(sheet.cells.at(-1)?.[0]?.value);
    expect(note).toMatch(/^Belum dijumlahkan: .* lebih dari satu baris/);
    expect(note).toContain(`${nameOf(0)}, ${nameOf(1)}`);
    expect(readTables(gridOf(sheet))[0]?.lines).toHaveLength(2 * kalbar.length);
  });

  test("are found by the check, and are not projected", () => {
    const { tables, findings } = checkSheet(gridOf(sheet));
    expect(findings.map(({ code }) => code)).toEqual(["R04"]);
    const obstacles = projectionObstacles(tables[0]!, []).map(({ id }) => id);
    expect(obstacles).toHaveLength(kalbar.length);
    for (const text of obstacles) expect(text).toContain("tertulis dua kali");
  });

  const month = fc.integer({ min: 1, max: 12 });
  const asOf = fc.record(
    { year: fc.integer({ min: 2019, max: 2030 }), month, day: fc.integer({ min: 1, max: 28 }) },
    { requiredKeys: ["year"] },
  );
  test.each(["id", "en"] as const)("whose column is neither figure nor year, in %s", (language) => {
    const said = ({ year, month: of, day }: { year: number; month?: number; day?: number }) =>
      `Per ${showDate({ year, month: of, day: of && day }).id}`;
    fc.assert(
      fc.property(fc.tuple(asOf.map(said), asOf.map(said)), ([one, other]) => {
        fc.pre(one !== other);
        const [table, ...others] = readTables(gridOf(ofDates([one, other], language)));
        const column = table?.columns.find(({ text }) => text === tagNames.asOf[language]);
        expect(column).toMatchObject({ role: undefined });
        expect([table?.slices.length, table?.main.year, others]).toEqual([1, undefined, []]);
      }),
      few(5),
    );
  });
});

test("a sum of several files counts every regency once, or there is none", () => {
  const counts = fc.dictionary(fc.constantFrom("0", "1", "2", "3"), fc.constantFrom(500, 600), {
    minKeys: 1,
  });
  const sentOn = fc.record({ date: fc.constantFrom("Per Maret 2025", "Per April 2025"), counts });
  fc.assert(
    fc.property(fc.array(sentOn, { minLength: 2, maxLength: 4 }), (each) => {
      const told = each.map((one) => ({
        date: one.date,
        counts: new Map(Object.entries(one.counts).map(([at, count]) => [Number(at), count])),
      }));
      const files = told.map((one, at) =>
        fileOf(`${at}.xlsx`, { Rekap: sheetOfDate(one.date, one.counts) }),
      );
      const [{ cells } = { cells: [] }] = imported(files, { consolidate: true }).sheets;
      const [first, ...sums] = cells.flat().filter((cell) => cell?.formula !== undefined);
      const saidOf = kalbar.map(
        (_, at) => new Set(told.flatMap((one) => one.counts.get(at) ?? [])),
      );
      const disputed = kalbar.filter((_, at) => (saidOf[at]?.size ?? 0) > 1);
      if (disputed.length === 0) {
        const all = saidOf.flatMap((values) => [...values]);
        expect(first?.value).toBe(all.reduce((sum, value) => sum + value, 0));
        return;
      }
      expect([first, ...sums]).toEqual([undefined]);
      const note = String(cells.at(-1)?.[0]?.value);
      const named = kalbar.filter(({ name }) => note.includes(name));
      expect(named).toEqual(disputed);
    }),
    few(15),
  );
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
