import { importPlan } from "../../../src/plans/importPlan";
import { areaOfRows } from "../../../src/tables/grid";
import { plannedGrid } from "../../../src/plans/enrolment/plannedGrid";
import { nothingSaid } from "../../../src/excel/saidOfSheet";
import type { EligibleOfSheet } from "../../../src/plans/importParticipants";
import { regencies } from "../../../src/reference/regions";
import { chosenBefore, withPicked } from "../../../src/taskpane/import/chosen";
import { nextStep, outcome } from "../../../src/taskpane/import/outcome";
import { checked, largestTable, type SheetState } from "../../../src/taskpane/sheetState";
import { imported, lines, nik } from "../../members/imports";
import { keepInMemory } from "./keepInMemory";

beforeEach(keepInMemory);

const kalbar = regencies.filter(({ province }) => province === "61");
const list = lines(
  "NIK;NAMA;KABUPATEN",
  ...kalbar.map(({ name }, at) => `${nik(at + 1)};Sari;${name}`),
  `${nik(1)};Sari lagi;Kab. Sambas`,
  "123;Budi;Kab. Sambas",
);

/** An import as it is written, and the first of its sheets as it is then read. */
async function written(eligible?: EligibleOfSheet) {
  const files = {
    "peserta.csv": list,
    "catatan.csv": lines("a;b", "1;2"),
    "bukti.pdf": "%PDF-1.4",
  };
  const result = await imported(files);
  const chosen = withPicked(chosenBefore(), { file: 1, sheet: "catatan.csv" }, false);
  const plan = importPlan(result, "id", { isPicked: (file) => file === 0, eligible });
  const sheets = plan.sheets.map(({ name, cells }) => {
    const { last } = areaOfRows({ row: 0, column: 0 }, cells);
    return { name, area: `A1:${last.column}/${last.row}` };
  });
  const grid = plannedGrid(plan.sheets[0]!);
  const sheet = checked({ id: "1", grid, isProtected: false }, nothingSaid);
  const state: SheetState = { kind: "read", sheet, table: largestTable(sheet.tables) };
  return { lines: outcome(result, chosen, plan, { sheets }), sheets, state };
}

test("tells what came in and what was left out", async () => {
  const { lines: told } = await written();
  expect(told.map(({ id }) => id.replace(/\(A1:.*?\)/g, "(…)"))).toEqual([
    "Masuk: 14 peserta dari 1 berkas, di lembar “Peserta” (…), “Baris ditolak” (…), “NIK ganda” (…).",
    "Tidak ikut: 1 baris ditolak, 1 NIK ganda, 1 lembar yang tidak dicentang, 1 berkas yang tidak terbaca.",
  ]);
});

test("counts active participants only as what came in", async () => {
  const result = await imported({
    "peserta.csv": lines("NIK;STATUS", `${nik(1)};AKTIF`, `${nik(2)};Keluar`, `${nik(3)};aktif`),
  });
  const plan = importPlan(result, "id");
  const [came, left] = outcome(result, chosenBefore(), plan, { sheets: [] });
  expect(came?.id).toMatch(/^Masuk: 2 peserta dari 1 berkas/);
  expect(left?.id).toBe("Tidak ikut: 1 orang tidak aktif (lihat Rincian).");
});

test("asks for the workers first, and offers a projection once they are there", async () => {
  const blank = await written();
  expect(nextStep(blank.state, blank)).toMatchObject({ isProjection: false });
  expect(nextStep(blank.state, blank)?.text.id).toContain("isi kolom Pekerja");
  const byCode = new Map(kalbar.map(({ code }) => [code, 1000]));
  const filled = await written({ sheet: "Rekap", byCode });
  expect(nextStep(filled.state, filled)).toMatchObject({ isProjection: true });
});

test("says nothing of a sheet that was there before", async () => {
  const { state } = await written();
  expect(nextStep(state, { sheets: [{ name: "Lain", area: "A1" }] })).toBeUndefined();
});
