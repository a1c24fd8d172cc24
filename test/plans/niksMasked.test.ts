import fc from "fast-check";
import { decreePlan } from "../../src/plans/decree/decreePlan";
import { importPlan } from "../../src/plans/importPlan";
import { few } from "../few";
import { decree } from "../members/decree/decrees";
import { imported, lines, nik } from "../members/imports";
import { anyNik, niksIn, writtenNik } from "../members/writtenNiks";
import { sheetOf } from "../tables/sheetOf";

const header = ["NIK", "NAMA", "NIK ISTRI", "KABUPATEN", "STATUS", "TANGGAL DAFTAR", "CATATAN"];

/** The cells of a list, in some of which a NIK stands, however it is written. */
const cell = fc.oneof(
  { weight: 2, arbitrary: writtenNik },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "–", "Sari", "01-02-2024").map((text) => ({ text })),
  },
);
const plainNik = anyNik.map((written) => ({ nik: written, text: written }));
const row = fc.tuple(fc.oneof(plainNik, cell), ...header.slice(1).map(() => cell));
const list = fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => ({
  niks: rows.flat().flatMap((each) => ("nik" in each ? each.nik : [])),
  text: lines(
    header.join(";"),
    ...rows.map((cells) => cells.map(({ text }) => `"${text}"`).join(";")),
  ),
}));

describe("no NIK is written that nobody asked for, in whatever column and spelling it stands:", () => {
  test("rows of lists, their first rows, and what is counted", async () => {
    await fc.assert(
      fc.asyncProperty(list, async ({ niks, text }) => {
        const result = await imported({ "peserta.csv": text }, { rows: "masked" });
        expect(result.lists).toHaveLength(1);
        expect(niksIn([result, importPlan(result, "id")], niks)).toEqual([]);
      }),
      few(40),
    );
  });

  test("rows of lists with full NIKs, but for their own column", async () => {
    const [own, wife, household] = [nik(1), "3273114101850001", "6171060506700009"] as const;
    const rows = [`${own};Sari;3273-1141-0185-0001;KK 6171.0605.0670.0009`];
    const text = lines("NIK;NAMA;NIK ISTRI;CATATAN", ...rows);
    const result = await imported({ "peserta.csv": text }, { rows: "full" });
    const plan = importPlan(result, "id");
    expect(niksIn([result, plan], [own, wife, household])).toEqual([own]);
  });

  test("candidates for a decree", async () => {
    await fc.assert(
      fc.asyncProperty(list, list, async (candidates, members) => {
        const result = await decree([
          ["calon.csv", "candidates", candidates.text],
          ["peserta.csv", "members", members.text],
        ]);
        const niks = [...candidates.niks, ...members.niks];
        expect(niksIn([result, decreePlan(result, "id")], niks)).toEqual([]);
      }),
      few(40),
    );
  });

  test("headers", async () => {
    const text = lines(`NIK;NAMA;Petugas 6101-0112-1290-0007`, `${nik(1)};Sari;x`);
    const result = await imported({ "peserta.csv": text }, { rows: "masked" });
    expect(niksIn(importPlan(result, "id"), [nik(7)])).toEqual([]);
    const ready = await decree([["calon.csv", "candidates", text]]);
    expect(niksIn([ready, decreePlan(ready, "id")], [nik(7)])).toEqual([]);
  });

  test("copies of sheets", () => {
    const asNumber = anyNik.map((written) => ({
      nik: written,
      // Excel keeps 15 digits.
      text: Math.floor(Number(written) / 10) * 10,
    }));
    const cells = fc.array(fc.oneof(writtenNik, asNumber), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cells, (row) => {
        const grid = sheetOf([["Kontak"], row.map(({ text }) => text)]);
        const sheets = [{ kind: "other" as const, sheet: "Kontak", rows: 2, grid }];
        const result = { files: [{ file: "a.xlsx", sheets }], lists: [], groups: [] };
        const plan = importPlan(result, "id");
        expect(plan.sheets).toHaveLength(1);
        const niks = row.map((each) => each.nik);
        expect(niksIn(plan, niks)).toEqual([]);
      }),
    );
  });
});
