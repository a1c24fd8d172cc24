import type { DecreeResult } from "../../../src/members/decree/decreeResult";
import { decreePlan } from "../../../src/plans/decree/decreePlan";
import { reasonTallies } from "../../../src/plans/decree/reasonTallies";
import type { PlannedSheet } from "../../../src/plans/writePlan";
import type { CellValue } from "../../../src/tables/grid";
import { decree, type FileWithPurpose } from "../../members/decree/decrees";
import { lines, nik } from "../../members/imports";

function candidates(...rows: readonly string[]): FileWithPurpose {
  return ["calon.csv", "candidates", lines("NIK;NAMA;ALAMAT", ...rows)];
}

const members: FileWithPurpose = ["peserta.csv", "members", lines("NIK;NAMA", `${nik(2)};Budi`)];

/** What stands under the header of a planned sheet's table. */
function rowsOf({ cells, frozen }: PlannedSheet): CellValue[][] {
  return cells.slice(frozen?.rows).map((row) => row.map((cell) => cell?.value ?? ""));
}

function headerOf({ cells, frozen }: PlannedSheet): CellValue[] {
  return (cells[(frozen?.rows ?? 1) - 1] ?? []).map((cell) => cell?.value ?? "");
}

async function sheetsOf(result: Promise<DecreeResult>): Promise<readonly PlannedSheet[]> {
  return decreePlan(await result, "id").sheets;
}

it("lays tables over exactly the candidates and their headers, each with a text of its own", async () => {
  const list: FileWithPurpose = [
    "calon.csv",
    "candidates",
    lines(
      "No.;NIK;Nama;Baris;baris;Alasan;Ditemukan di",
      `1;${nik(1)};Sari;a;b;c;d`,
      `2;${nik(2)};Budi;a;b;c;d`,
    ),
  ];
  const sheets = await sheetsOf(decree([list, members]));
  const headers = ["No", "NIK", "Nama", "Baris", "baris (2)", "Alasan", "Ditemukan di", "Berkas"];
  expect(sheets.map(headerOf)).toEqual([
    [...headers, "Baris (3)"],
    [...headers, "Baris (3)", "Alasan (2)", "Ditemukan di (2)"],
  ]);
  for (const { cells, frozen, tables } of sheets) {
    const [table] = tables ?? [];
    expect(table?.area).toEqual({
      first: { row: (frozen?.rows ?? 0) - 1, column: 0 },
      last: { row: cells.length - 1, column: (cells[0]?.length ?? 0) - 1 },
    });
  }
});

it("takes no name that the workbook has already", async () => {
  const result = await decree([candidates(`${nik(1)};Sari;`, `${nik(2)};Budi;`), members]);
  const taken = { sheets: ["SIAP SK", "Ditolak"], tables: ["siap_sk", "Ditolak", "Ditolak_2"] };
  const { sheets } = decreePlan(result, "id", taken);
  expect(sheets.map(({ name }) => name)).toEqual(["Siap SK (2)", "Ditolak (2)"]);
  expect(sheets.map(({ tables }) => tables?.[0]?.name)).toEqual(["Siap_SK_2", "Ditolak_3"]);
});

it("names the sheet of a candidate only where there are sheets", async () => {
  const result = await decree([candidates(`${nik(1)};Sari;Jl. Satu`)]);
  const inSheet = {
    ...result,
    lists: result.lists.map((list) => ({ ...list, file: "arsip/calon.xlsx", sheet: "Usulan" })),
    files: [{ file: "arsip/calon.xlsx" }],
  };
  const rows = [result, inSheet].map((each) => decreePlan(each, "id").sheets.flatMap(rowsOf));
  expect(rows).toEqual([
    [[1, "6101••••••••••••", "Sari", "Jl. Satu", "calon.csv", 2]],
    [[1, "6101••••••••••••", "Sari", "Jl. Satu", "calon.xlsx", "Usulan", 2]],
  ]);
});

it("writes what looks like a formula as the text that it is", async () => {
  const result = await decree([candidates(`${nik(1)};=1+1;@SUM(A1)`)]);
  const cells = decreePlan(result, "id").sheets.flatMap((sheet) => sheet.cells.flat());
  const found = cells.filter((cell) => ["=1+1", "@SUM(A1)"].includes(String(cell?.value)));
  expect(found).toEqual([{ value: "=1+1" }, { value: "@SUM(A1)" }]);
});

it("says in both languages the same counts, and why everybody is rejected", async () => {
  const result = await decree([
    candidates(`${nik(1)};Sari;`, `${nik(2)};Budi;`, `${nik(2)};Budi;`, ";Ani;"),
    members,
  ]);
  const titles = (["id", "en"] as const).map((language) =>
    decreePlan(result, language).sheets.map(({ name, cells }) => [name, cells[1]?.[0]?.value]),
  );
  const english = "1 ready for a decree, 3 rejected of 4 candidates";
  expect(titles[0]?.[0]).toEqual(["Siap SK", "1 siap SK, 3 ditolak dari 4 calon"]);
  expect(titles[1]?.[0]).toEqual(["Ready for decree", english]);
  const reasons = decreePlan(result, "en").sheets[1];
  expect(reasons && rowsOf(reasons).map((row) => row.slice(-2))).toEqual([
    ["already a member", "peserta.csv row 2"],
    ["the NIK of an earlier candidate; already a member", "calon.csv row 3; peserta.csv row 2"],
    ["without a NIK", ""],
  ]);
});

it("names but the first of many files of a kind", async () => {
  const months = Array.from({ length: 7 }, (_, at): FileWithPurpose => {
    return [`${at + 1}.csv`, "members", members[2]];
  });
  const [ready] = await sheetsOf(decree([candidates(`${nik(1)};Sari;`), ...months]));
  const notes = ready?.cells.map(([first]) => first?.value);
  expect(notes).toContain(
    "Dibandingkan dengan: peserta BPJS Ketenagakerjaan (1.csv, 2.csv, 3.csv, 4.csv, 5.csv, dan 2 berkas lain).",
  );
});

it("has no sheets where nobody is a candidate", async () => {
  expect(await sheetsOf(decree([members]))).toEqual([]);
});

it("counts a candidate for each reason", async () => {
  const rows = [`${nik(2)};Budi;`, `${nik(2)};Budi;`, `${nik(3)};Ani;`];
  const tallies = reasonTallies(await decree([candidates(...rows), members]));
  expect(tallies.map(({ code, candidates }) => [code, candidates])).toEqual([
    ["duplicate", 1],
    ["members", 2],
  ]);
});
