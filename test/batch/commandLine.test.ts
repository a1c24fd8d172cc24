import { clean, run, writeWorkbook } from "./run";

it.each([
  [[], /Sebutkan apa yang dikerjakan/],
  [["periksa"], /“periksa” bukan perintah/],
  [["toString"], /“toString” bukan perintah/],
  [["check"], /Berkasnya belum disebut/],
  [["check", "a.xlsx", "--out", "b.xlsx"], /--out tidak dikenal untuk check/],
  [["check", "a.xlsx", "--lembar", "x"], /--lembar tidak dikenal/],
  [["check", "a.xlsx", "--sheet"], /Nilai untuk --sheet belum ditulis/],
  [["check", "a.xlsx", "--lang", "fr"], /--lang tidak mengenal “fr”; pilih: id, en/],
  [["fill", "a.xlsx"], /Sebutkan berkas hasilnya dengan --out/],
  [["fill", "a.xlsx", "--out", "--json"], /Nilai untuk --out belum ditulis/],
  [["fill", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], /satu berkas saja/],
  [["fill", "a.xlsx", "--out", "b.xlsx", "--province", "99"], /Tidak ada provinsi berkode “99”/],
  [["fill", "a.xlsx", "--out", "b.xlsx", "--formulas", "teks"], /pilih: native, values/],
  [["eval"], /Rumusnya belum ditulis/],
  [["eval", "=A1", "--sheet", "Rekap"], /--sheet memerlukan --workbook/],
  [["sample", "a.xlsx", "--out", "b.xlsx"], /hanya memakai --out/],
])("says in one line what is wrong with %j, and ends with 2", async (args, words) => {
  const { code, out, errors } = await run(...args);
  expect(errors).toEqual([expect.stringMatching(words)]);
  expect([code, out]).toEqual([2, ""]);
});

it.each([["--help"], ["help"], ["check", "--help"]])("explains itself: %j", async (...args) => {
  const { code, out, errors } = await run(...args);
  for (const verb of ["check", "fill", "eval", "sample"]) expect(out).toContain(`cakupan ${verb} `);
  expect([code, errors]).toEqual([0, []]);
});

it("takes a file name that begins with a dash behind --", async () => {
  writeWorkbook("-a.xlsx", { Rekap: clean });
  expect((await run("check", "--", "-a.xlsx")).code).toBe(0);
});
