import { usedTooFar } from "../../src/messages/sheets";
import type { ImportedGrid } from "../../src/members/importResult";
import { imported, lines } from "./imports";

/** The only sheet of a file, which is no list of persons. */
async function gridOf(text: string): Promise<ImportedGrid> {
  const { files, lists, groups } = await imported({ "rekap.csv": text });
  expect([lists, groups]).toEqual([[], []]);
  const [sheet, ...others] = files[0]?.sheets ?? [];
  if (!sheet || !("grid" in sheet) || others.length > 0) throw new Error("no single grid");
  return sheet;
}

const valuesOf = async (...rows: readonly string[]) => (await gridOf(lines(...rows))).grid.values;

describe("a file that is no list of persons is kept whole:", () => {
  test("a table of regencies", async () => {
    const sheet = await gridOf(
      lines(
        "REKAP PESERTA;;",
        "",
        "Kab/Kota;Peserta;Capaian",
        "Kab. Sambas;69.590;36,47%",
        "Kab. Landak;1000;12,5",
        "JUMLAH;70590;",
      ),
    );
    expect(sheet).toMatchObject({ kind: "regions", sheet: "rekap.csv", rows: 2 });
    expect(sheet.grid).toMatchObject({ sheet: "rekap.csv", row: 0, column: 0 });
    expect(sheet.grid.values).toEqual([
      ["REKAP PESERTA", "", ""],
      ["", "", ""],
      ["Kab/Kota", "Peserta", "Capaian"],
      ["Kab. Sambas", "69.590", "36,47%"],
      ["Kab. Landak", 1000, 12.5],
      ["JUMLAH", 70590, ""],
    ]);
    expect(sheet.grid.formats).toEqual(sheet.grid.values.map(() => Array(3).fill("General")));
  });

  test("a table of provinces", async () => {
    const rows = ["Provinsi,Peserta", "Kalimantan Barat,607426", "Kalimantan Tengah,1", "Bali,2"];
    expect(await gridOf(lines(...rows))).toMatchObject({ kind: "provinces", rows: 3 });
  });

  test("a table of regencies over a note that names columns of persons", async () => {
    const rows = [
      "Kab/Kota;Peserta",
      "Kab. Sambas;6",
      "Kab. Landak;7",
      "Sumber: NIK, nama peserta",
    ];
    expect(await gridOf(lines(...rows))).toMatchObject({ kind: "regions", rows: 2 });
  });

  test("anything else, with its rows that hold something", async () => {
    const rows = ["Rapat;monev", "", "Tempat;Pontianak"];
    expect(await gridOf(lines(...rows))).toMatchObject({ kind: "other", rows: 2 });
  });

  test("a table that stands within one column", async () => {
    const rows = ["Kab/Kota;Peserta", "Kab. Sambas;60000", "Kab. Landak;1"];
    const sheet = await gridOf(lines(...rows.map((row) => `"${row}"`)));
    expect(sheet).toMatchObject({ kind: "regions", rows: 2 });
    expect(sheet.grid.values[1]).toEqual(["Kab. Sambas", 60000]);
  });
});

describe("in it", () => {
  test("NIKs, codes with a zero before them and percents stay texts", async () => {
    expect(await valuesOf("a;b;c;d", "6101011212900001;0612;36,47%;1234567890123456")).toEqual([
      ["a", "b", "c", "d"],
      ["6101011212900001", "0612", "36,47%", "1234567890123456"],
    ]);
  });

  test("what looks like a formula stays a text", async () => {
    const formulas = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3"];
    expect(await valuesOf("a;b;c;d", formulas.join(";"))).toEqual([["a", "b", "c", "d"], formulas]);
  });

  test("numbers are those of its kind of file", async () => {
    expect(await valuesOf("a;b;c", "-7;12,5;1.234")).toEqual([
      ["a", "b", "c"],
      [-7, 12.5, "1.234"],
    ]);
    expect(await valuesOf("a,b,c", '-7,12.5,"12,5"')).toEqual([
      ["a", "b", "c"],
      [-7, 12.5, "12,5"],
    ]);
  });

  test("__proto__ and constructor are ordinary texts", async () => {
    const rows = ["__proto__;constructor", "toString;1"];
    expect(await valuesOf(...rows)).toEqual([
      ["__proto__", "constructor"],
      ["toString", 1],
    ]);
  });
});

test("more cells than a table has are refused, and how far they go is told", async () => {
  const { files } = await imported({ "rekap.csv": `${"a\n".repeat(2000)}${";".repeat(500)}b\n` });
  expect(files[0]).toMatchObject({
    error: usedTooFar("rekap.csv", "SG2001", 1_002_501),
    sheets: [],
  });
});
