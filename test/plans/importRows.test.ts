import { MOST_ROWS_KEPT } from "../../src/members/keptRows";
import { rowsSheets } from "../../src/plans/importRows";
import { imported, lines, nik } from "../members/imports";

const header = "NIK;NAMA;KABUPATEN;UPAH";
const row = (serial: number, name: string) => `${nik(serial)};${name};Kab. Sambas;3.745.000`;

async function sheetsOf(
  files: Readonly<Record<string, string>>,
  rows: "masked" | "full" | undefined,
) {
  const result = await imported(files, { rows });
  return rowsSheets(result, result.lists, "id").map(({ cells, frozen }) =>
    cells.slice((frozen?.rows ?? 1) - 1).map((cellsOfRow) => cellsOfRow.map((cell) => cell?.value)),
  );
}

test("the persons that were counted are written one by one, with where they stand", async () => {
  const files = {
    "a.csv": lines(header, row(1, "Sari"), "123;Salah;Kab. Sambas;1"),
    "b.csv": lines(header, row(2, "Budi"), row(1, "Sari lagi")),
  };
  expect(await sheetsOf(files, "full")).toEqual([
    [
      ["NIK", "NAMA", "KABUPATEN", "UPAH", "Berkas", "Baris"],
      [nik(1), "Sari", "Kab. Sambas", 3_745_000, "a.csv", 2],
      [nik(2), "Budi", "Kab. Sambas", 3_745_000, "b.csv", 2],
    ],
  ]);
});

test("lists with other headers have sheets of their own", async () => {
  const files = {
    "a.csv": lines(header, row(1, "Sari")),
    "b.csv": lines("NIK;NAMA", `${nik(2)};Budi`),
  };
  const sheets = await sheetsOf(files, "full");
  expect(sheets.map(([headers]) => headers?.length)).toEqual([6, 4]);
});

test("NIKs are masked unless somebody wants them, wherever they stand", async () => {
  const other = `pindahan ${nik(7)}`;
  const text = lines(
    "NIK;NAMA;CATATAN",
    `${nik(1)};Sari;${other}`,
    `'${nik(2)};Budi;6101 0112 1290 0003`,
  );
  const files = { "a.csv": text };
  const [masked] = await sheetsOf(files, "masked");
  expect(masked?.slice(1)).toEqual([
    ["6101••••••••••••", "Sari", "pindahan …", "a.csv", 2],
    ["6101••••••••••••", "Budi", "…", "a.csv", 3],
  ]);
  const [full] = await sheetsOf(files, "full");
  expect(full?.slice(1).map(([number]) => number)).toEqual([nik(1), nik(2)]);
});

test("nobody who does not ask gets rows, nor anybody of a list that is too long", async () => {
  const files = { "a.csv": lines(header, row(1, "Sari")) };
  expect(await sheetsOf(files, undefined)).toEqual([]);
  const many = Array.from({ length: MOST_ROWS_KEPT + 1 }, (_, at) => `${nik((at % 9999) + 1)};x`);
  expect((await imported({ "a.csv": lines("NIK;NAMA", ...many) }, { rows: "masked" })).rows).toBe(
    "tooMany",
  );
});

test("an export of 27 columns may have as many rows as are said to be written", async () => {
  const others = Array.from({ length: 25 }, (_, at) => `KOLOM ${at + 3}`);
  const cells = ";x".repeat(26);
  const list = lines(
    ["NO KPJ", "NAMA", ...others].join(";"),
    ...Array.from({ length: MOST_ROWS_KEPT }, (_, at) => 18_000_000_000 + at + cells),
  );
  const { rows } = await imported({ "peserta.csv": list }, { rows: "masked" });
  expect(rows?.[0]).toHaveLength(MOST_ROWS_KEPT);
});
