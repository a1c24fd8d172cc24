import fc from "fast-check";
import type { ImportedMembers, ImportResult, MemberGroup } from "../../src/members/importResult";
import { importPlan } from "../../src/plans/importPlan";
import type { PlannedCell, PlannedSheet } from "../../src/plans/writePlan";
import { areaAt } from "../../src/tables/address";
import type { CellValue } from "../../src/tables/grid";
import { isSheetName } from "../../src/tables/sheetName";
import { few } from "../few";
import { imported, lines as rowsOfFile, nik } from "../members/imports";
import { sheetOf } from "../tables/sheetOf";

const nothing: ImportResult = { files: [], lists: [], groups: [] };

const noProblems: ImportedMembers = {
  kind: "members",
  sheet: "Daftar",
  columns: [],
  sample: [],
  rows: 0,
  inactive: 0,
  rejectedRows: new Uint32Array(),
  rejectedFor: new Uint8Array(),
  duplicateRows: new Uint32Array(),
  firstLists: new Uint32Array(),
  firstRows: new Uint32Array(),
};

const sambas = { code: "61.01", name: "Kabupaten Sambas" };
const pontianak = { code: "61.71", name: "Kota Pontianak" };

/** What stands on a planned sheet, from its header on. */
function rowsOf({ cells, frozen }: PlannedSheet): CellValue[][] {
  const rows = cells.slice((frozen?.rows ?? 1) - 1);
  return rows.map((row) => row.map((cell) => cell?.value ?? ""));
}

function onlySheet(result: Partial<ImportResult>): PlannedSheet {
  const { sheets } = importPlan({ ...nothing, ...result }, "id");
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

/** A sheet of a file that is copied. */
function copied(sheet: string, rows: readonly (readonly CellValue[])[]) {
  return { kind: "other" as const, sheet, rows: rows.length, grid: sheetOf(rows) };
}

describe("participants by region and segment", () => {
  it("have no columns of segments where no list has segments", () => {
    const groups = [
      { region: sambas, participants: 3 },
      { region: { name: "Wakanda" }, participants: 2 },
      { participants: 1 },
    ];
    expect(rowsOf(onlySheet({ groups }))).toEqual([
      ["Kode", "Kab/Kota", "Pekerja", "Jumlah peserta", "Capaian"],
      ["61.01", "Kabupaten Sambas", "", 3, ""],
      ["", "Wakanda", "", 2, ""],
      ["", "(tanpa kab/kota)", "", 1, ""],
      ["", "Jumlah", 0, 6, ""],
    ]);
  });

  it("have a column for segments that are not known beside the four that are", () => {
    const groups = [
      { region: sambas, segment: "PU", participants: 3 },
      { region: sambas, segment: "Honorer", participants: 2 },
      { region: pontianak, participants: 1 },
    ];
    expect(rowsOf(onlySheet({ groups }))).toEqual([
      [
        "Kode",
        "Kab/Kota",
        "Pekerja",
        "PU",
        "BPU",
        "Jakon",
        "PMI",
        "Segmen lain atau kosong",
        "Jumlah peserta",
        "Capaian",
      ],
      ["61.01", "Kabupaten Sambas", "", 3, 0, 0, 0, 2, 5, ""],
      ["61.71", "Kota Pontianak", "", 0, 0, 0, 0, 1, 1, ""],
      ["", "Jumlah", 0, 3, 0, 0, 0, 3, 6, ""],
    ]);
  });

  it("name the files that they come from, of many only some", () => {
    const lists = Array.from({ length: 25 }, (_, at) => ({
      file: `${at}.csv`,
      members: noProblems,
    }));
    const { cells } = onlySheet({ lists, groups: [{ region: sambas, participants: 1 }] });
    expect(cells[1]?.[0]?.value).toMatch(/^Dari: 0\.csv, .*, 19\.csv, dan 5 berkas lain\.$/);
  });

  it("keep files of the same name apart by their folders, and only those", () => {
    const files = ["/data/januari/a.csv", "/data/februari/a.csv", "/data/b.csv"];
    const lists = files.map((file) => ({ file, members: noProblems }));
    const { cells } = onlySheet({ lists, groups: [{ region: sambas, participants: 1 }] });
    expect(cells[1]?.[0]?.value).toBe("Dari: januari/a.csv, februari/a.csv, b.csv.");
  });

  it("name the six most frequent statuses", () => {
    const groups = [...Array(8).keys()].map((at) => ({ status: `S${at}`, participants: at + 1 }));
    const { cells } = importPlan({ ...nothing, groups }, "id").sheets[0]!;
    expect(cells[3]?.[0]?.value).toBe(
      "status: S7 8 · S6 7 · S5 6 · S4 5 · S3 4 · S2 3 · … (semua dihitung)",
    );
  });

  const group = fc.record({
    region: fc.constantFrom(sambas, pontianak, { name: "Wakanda" }, undefined),
    segment: fc.constantFrom("PU", "BPU", "Jakon", "PMI", "Honorer", undefined),
    status: fc.constantFrom("AKTIF", undefined, "NON AKTIF"),
    participants: fc.integer({ min: 1, max: 1000 }),
  });

  it("show in every sum that of the cells that it names, and count everybody active once", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1 }), (groups: MemberGroup[]) => {
        const [{ cells } = { cells: [] }] = importPlan({ ...nothing, groups }, "id").sheets;
        const sums = cells.flat().filter((cell) => cell?.formula?.startsWith("=SUM("));
        expect(sums.length).toBeGreaterThan(0);
        for (const cell of sums) expect(cell?.value).toBe(sumNamedIn(cell!, cells));
        const active = groups.filter(({ status }) => status !== "NON AKTIF");
        const all = active.reduce((sum, { participants }) => sum + participants, 0);
        expect(sums.at(-1)?.value).toBe(all);
      }),
      few(100),
    );
  });
});

function sumNamedIn({ formula }: PlannedCell, cells: PlannedSheet["cells"]): number {
  const area = areaAt(/^=SUM\((.*)\)$/.exec(formula ?? "")?.[1] ?? "");
  if (!area) throw new Error(`no sum: ${formula}`);
  const { first, last } = area;
  const rows = cells.slice(first.row, last.row + 1);
  const named = rows.flatMap((row) => row.slice(first.column, last.column + 1));
  return named.reduce((sum, cell) => sum + Number(cell?.value ?? 0), 0);
}

describe("participants by all that is known", () => {
  it("are listed where lists tell more than region and segment", () => {
    const groups = [
      { region: sambas, segment: "PU", programmes: "JKK+JKM", status: "AKTIF", participants: 2 },
      { region: sambas, segment: "PU", programmes: "", month: "2024-06", participants: 1 },
    ];
    const { sheets } = importPlan({ ...nothing, groups }, "id");
    expect(sheets.map(({ name }) => name)).toEqual(["Peserta", "Rincian"]);
    expect(rowsOf(sheets[1]!).slice(1)).toEqual([
      ["61.01", "Kabupaten Sambas", "PU", "JKK+JKM", "AKTIF", "", 2],
      ["61.01", "Kabupaten Sambas", "PU", "(tanpa program)", "", "2024-06", 1],
    ]);
  });
});

describe("rows that are not counted", () => {
  it("are listed up to 100.000, and how many more there are is said", () => {
    const many = Uint32Array.from({ length: 60_000 }, (_, at) => at + 2);
    const members = {
      ...noProblems,
      rejectedRows: many,
      rejectedFor: new Uint8Array(many.length),
      duplicateRows: many,
      firstLists: new Uint32Array(many.length),
      firstRows: new Uint32Array(many.length),
    };
    const lists = ["a.csv", "b.csv"].map((file) => ({ file, members }));
    const { sheets } = importPlan({ ...nothing, lists }, "id");
    expect(sheets.map(({ name }) => name)).toEqual(["Baris ditolak", "NIK ganda"]);
    for (const sheet of sheets) {
      const [, first, ...rest] = rowsOf(sheet);
      expect([first?.[0], rest.at(-1)?.slice(0, 3)]).toEqual([
        "a.csv",
        ["b.csv", "Daftar", 40_001],
      ]);
      expect(rest.length + 1).toBe(100_000);
      const texts = sheet.cells.slice(0, 5).map((row) => row[0]?.value);
      const more = "Hanya 100.000 baris pertama yang ditulis; masih ada 20.000 lagi.";
      expect(texts).toContain(more);
    }
  });
});

describe("names of sheets", () => {
  const groups = [{ region: sambas, programmes: "JKK", participants: 1 }];
  const files = [{ file: "a.csv", sheets: [copied("a.csv", [["x", "y"]])] }];

  it("are numbered where the workbook has them already", () => {
    const taken = { sheets: ["peserta", "Rincian", "A"], tables: [] };
    const { sheets } = importPlan({ ...nothing, files, groups }, "id", {}, taken);
    expect(sheets.map(({ name }) => name)).toEqual(["Peserta (2)", "Rincian (2)", "a (2)"]);
  });

  it("are those of the sheets that somebody picks", () => {
    const sheets = [copied("Rapat", [["x"]]), copied("Rekap", [["y"]])];
    const result = { ...nothing, files: [...files, { file: "b.xlsx", sheets }] };
    const isPicked = (file: number, sheet: string) => file === 1 && sheet === "Rekap";
    expect(importPlan(result, "id", { isPicked }).sheets.map(({ name }) => name)).toEqual([
      "b - Rekap",
    ]);
  });
});

describe("copies of sheets", () => {
  it("have no NIK in them, be it a text, a number or within a text", () => {
    const rows = [
      ["Kontak", "6101015212900002", 6101011212900001],
      ["NIK 6101015212900002 (Budi)", "6101 0152 1290 0002", 16_800_000_000_000],
    ];
    const files = [{ file: "a.csv", sheets: [copied("a.csv", rows)] }];
    expect(onlySheet({ files }).cells.map((row) => row.map((cell) => cell?.value))).toEqual([
      ["Kontak", "…", "…"],
      ["NIK … (Budi)", "…", 16_800_000_000_000],
    ]);
  });

  it("end a text that is too long for Excel with dots", () => {
    const files = [{ file: "a.csv", sheets: [copied("a.csv", [["x".repeat(40_000), "y"]])] }];
    const [row] = onlySheet({ files }).cells;
    expect(row?.map((cell) => String(cell?.value).length)).toEqual([32_767, 1]);
    expect(String(row?.[0]?.value).endsWith("x…")).toBe(true);
  });

  it("have names that Excel takes, each once, whatever files and sheets are called", () => {
    const name = fc.oneof(
      fc.string({ maxLength: 40, unit: "binary" }),
      fc.constantFrom(
        "",
        "Peserta",
        "history",
        "'a'",
        "a/b\\c.csv",
        ".csv",
        "😀".repeat(30),
        "\u0000",
      ),
    );
    const file = fc.record({
      file: name,
      sheets: fc.array(
        name.map((sheet) => copied(sheet, [["x"]])),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), (files) => {
        const groups = [{ region: sambas, participants: 1 }];
        const names = importPlan({ ...nothing, files, groups }, "id").sheets.map(
          (sheet) => sheet.name,
        );
        expect(names.filter((each) => !isSheetName(each) || /\p{Cs}/u.test(each))).toEqual([]);
        expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
        expect(names).toHaveLength(1 + files.flatMap(({ sheets }) => sheets).length);
      }),
      few(200),
    );
  });

  it("keep the names of sheets apart where files have long ones", () => {
    const file = "Rekapitulasi Kepesertaan Kalimantan Barat.xlsx";
    const sheets = [copied("Semester 1", [["x"]]), copied("Semester 2", [["y"]])];
    const plan = importPlan({ ...nothing, files: [{ file, sheets }] }, "id");
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Rekapitulasi Kepes - Semester 1",
      "Rekapitulasi Kepes - Semester 2",
    ]);
  });
});

describe("what a person says of an import", () => {
  it("and the workers of the workbook's sheet arrive in the participants' sheet", () => {
    const groups = [{ region: sambas, participants: 2 }];
    const eligible = { sheet: "Rekap", byCode: new Map([["61.01", 8]]) };
    const { sheets } = importPlan({ ...nothing, groups }, "id", { eligible });
    expect(rowsOf(sheets[0]!)[1]).toEqual(["61.01", "Kabupaten Sambas", 8, 2, 0.25]);
  });

  it("is how many rows are listed that were not counted", async () => {
    const list = rowsOfFile(
      "NIK;NAMA",
      ...[1, 2, 3].flatMap((at) => ["123;Budi", `${nik(1)};${at}`]),
    );
    const result = await imported({ "a.csv": list });
    const listed = (mostRows?: number) =>
      importPlan(result, "id", { mostRows })
        .sheets.filter(({ name }) => name === "Baris ditolak" || name === "NIK ganda")
        .map((sheet) => rowsOf(sheet).length - 1);
    expect([listed(), listed(1)]).toEqual([
      [3, 2],
      [1, 1],
    ]);
  });

  it("is whether the persons are written one by one, each with the file it stands in", async () => {
    const file = (serial: number) => rowsOfFile("NIK;NAMA", `${nik(serial)};Sari`);
    const files = { "/data/mei/a.csv": file(1), "/data/juni/a.csv": file(2) };
    const sheetIn = async (rows?: "full") => {
      const { sheets } = importPlan(await imported(files, { rows }), "id");
      return sheets.find(({ name }) => name === "Daftar peserta");
    };
    expect(await sheetIn()).toBeUndefined();
    const written = await sheetIn("full");
    expect(written && rowsOf(written).slice(1)).toEqual([
      [nik(1), "Sari", "mei/a.csv", 2],
      [nik(2), "Sari", "juni/a.csv", 2],
    ]);
  });
});
