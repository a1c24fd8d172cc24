import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { baseYearOf, planProjection } from "../../src/plans/decisions";
import { readTables } from "../../src/tables/readTables";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { sheetOf } from "../tables/sheetOf";
import { clean, faulty, folder, header, inFolder, run, runJson, writeWorkbook } from "./run";

function cellsOf(file: string, sheet: string) {
  const { sheets } = readWorkbook(XlsxPackage.open(readFileSync(inFolder(file))));
  const found = sheets.find(({ name }) => name === sheet);
  return { names: sheets.map(({ name }) => name), cells: found?.cells ?? [] };
}

describe("a filled workbook", () => {
  it("holds the projection that the pane would write, after the sheets that were there", async () => {
    writeWorkbook("rekap.xlsx", { Rekap: clean });
    const { code, json } = await runJson("fill", "rekap.xlsx", "--out", "isi.xlsx");
    const { names, cells } = cellsOf("isi.xlsx", "Proyeksi 2024-2030");
    const [table] = readTables(sheetOf(clean));
    const decided = {
      choices: { 2024: null },
      growth: 0,
      baseYear: baseYearOf(table!)!,
      name: "Proyeksi 2024-2030",
    };
    const [planned] = planProjection(table!, decided, "id").plan.sheets;
    const expected = planned!.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell ? [[r, c, cell.value, cell.formula]] : [])),
    );
    const found = cells.map(({ row, column, value, formula }) => [row, column, value, formula]);
    expect(names).toEqual(["Rekap", "Proyeksi 2024-2030"]);
    expect(found).toEqual(expected);
    expect(json).toEqual({
      file: "rekap.xlsx",
      out: "isi.xlsx",
      sheets: ["Proyeksi 2024-2030"],
      cells: expected.length,
    });
    expect(code).toBe(0);
  });

  it("shows the same figures without formulas when values are wanted", async () => {
    writeWorkbook("rekap.xlsx", { Rekap: clean });
    await run("fill", "rekap.xlsx", "--out", "rumus.xlsx");
    await run("fill", "rekap.xlsx", "--out", "nilai.xlsx", "--formulas", "values");
    const values = (file: string) =>
      cellsOf(file, "Proyeksi 2024-2030").cells.map(({ row, column, value }) => [
        row,
        column,
        value,
      ]);
    expect(values("nilai.xlsx")).toEqual(values("rumus.xlsx"));
    const { cells } = cellsOf("nilai.xlsx", "Proyeksi 2024-2030");
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("takes another sheet name where there is a projection already", async () => {
    writeWorkbook("rekap.xlsx", { Rekap: clean, "PROYEKSI 2024-2030": [["lama"]] });
    await run("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect(cellsOf("isi.xlsx", "").names).toEqual([
      "Rekap",
      "PROYEKSI 2024-2030",
      "Proyeksi 2024-2030 (2)",
    ]);
  });
});

describe("what the pane would ask", () => {
  it("is decided cautiously and said: conflicting targets stay empty, a missing year is the first", async () => {
    writeWorkbook("rekap.xlsx", { Rekap: [["Kepesertaan Kalimantan Barat"], ...clean.slice(1)] });
    const { code, errors } = await run("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect(errors).toEqual([
      expect.stringMatching(/^rekap\.xlsx: Untuk 2024 .*46,00% \/ 50,24%.*dikosongkan/),
      expect.stringMatching(/^rekap\.xlsx: Judul tabel .*2024 dipakai/),
    ]);
    expect(code).toBe(0);
  });

  it("refuses a series whose workers were rebased, unless --accept says so", async () => {
    const [title, header, ...rows] = clean;
    const years = [
      title ?? [],
      [header?.[0] ?? "", "Peserta 2024", "Pekerja 2024", "Peserta 2025", "Pekerja 2025"],
      ...rows.map(([name = "", some = "", all = ""]) => {
        return [name, some, all, some, Number(all) * 1.5];
      }),
    ];
    writeWorkbook("rekap.xlsx", { Rekap: years });
    const refused = await run("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect([refused.code, refused.errors]).toEqual([
      2,
      [expect.stringMatching(/^rekap\.xlsx: E2: dasar pekerja berganti.*terima temuan T06/)],
    ]);
    const filled = await run("fill", "rekap.xlsx", "--out", "isi.xlsx", "--accept", "t06");
    expect(filled.code).toBe(0);
  });

  it("fills a table with errors, says so, and ends with 1", async () => {
    writeWorkbook("rekap.xlsx", { Rekap: faulty });
    const { code, errors } = await run("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect(errors.at(-1)).toMatch(/^rekap\.xlsx: Masih ada 1 kesalahan/);
    expect(cellsOf("isi.xlsx", "").names).toHaveLength(2);
    expect(code).toBe(1);
  });

  it("takes the table with most regions of a sheet, says which, and counts its errors", async () => {
    const longer = [...clean, ["Kabupaten Landak", 1, 10]];
    writeWorkbook("rekap.xlsx", { Rekap: [...faulty, ["", "", ""], ...longer] });
    const { code, errors } = await run("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect(errors[0]).toMatch(/Yang diproyeksikan A7:C10; tidak dipakai: A2:C4\./);
    expect(code).toBe(0);
  });

  it("is asked for where there are several tables", async () => {
    writeWorkbook("rekap.xlsx", { Satu: clean, Dua: clean });
    const { code, errors } = await run("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect(errors).toEqual([
      "rekap.xlsx: Ada beberapa tabel. Pilih lembarnya dengan --sheet: “Satu”, “Dua”.",
    ]);
    expect(code).toBe(2);
    expect((await run("fill", "rekap.xlsx", "--out", "isi.xlsx", "--sheet", "Dua")).code).toBe(0);
  });

  it("is the province where the names do not tell it", async () => {
    const mixed = [header, ["Kabupaten Sambas", 1, 10], ["Kabupaten Kapuas", 1, 10]];
    writeWorkbook("rekap.xlsx", { Rekap: mixed });
    const unclear = await run("fill", "rekap.xlsx", "--out", "isi.xlsx");
    expect([unclear.code, unclear.errors[0]]).toEqual([
      2,
      expect.stringMatching(/beberapa provinsi/),
    ]);
    const told = await run("fill", "rekap.xlsx", "--out", "isi.xlsx", "--province", "61");
    expect(told.errors).toEqual([expect.stringMatching(/A3: “Kabupaten Kapuas” tidak dikenali/)]);
  });
});

describe("the file that is written", () => {
  beforeEach(() => writeWorkbook("rekap.xlsx", { Rekap: clean }));

  const refusal = async (out: string) => {
    const { code, errors } = await run("fill", "rekap.xlsx", "--out", out);
    expect(code).toBe(2);
    return errors.join("\n");
  };

  it("is never the input, by whatever name", async () => {
    linkSync(inFolder("rekap.xlsx"), inFolder("keras.xlsx"));
    symlinkSync(inFolder("rekap.xlsx"), inFolder("lunak.xlsx"));
    const before = readFileSync(inFolder("rekap.xlsx"));
    for (const name of ["rekap.xlsx", "./rekap.xlsx", "keras.xlsx", "lunak.xlsx"]) {
      expect(await refusal(name)).toMatch(/berkas masukannya sendiri/);
    }
    expect(readFileSync(inFolder("rekap.xlsx")).equals(before)).toBe(true);
  });

  it("is never one that is there already", async () => {
    writeFileSync(inFolder("lama.xlsx"), "milik orang");
    symlinkSync(inFolder("entah-di-mana"), inFolder("putus.xlsx"));
    expect(await refusal("lama.xlsx")).toMatch(/sudah ada dan tidak ditimpa/);
    expect(await refusal("putus.xlsx")).toMatch(/sudah ada dan tidak ditimpa/);
    expect(readFileSync(inFolder("lama.xlsx"), "utf8")).toBe("milik orang");
  });

  it("has the extension that Excel expects, in a folder that is there", async () => {
    expect(await refusal("isi.xlsm")).toMatch(/harus disimpan sebagai \.xlsx/);
    expect(await refusal("baru/isi.xlsx")).toMatch(/Folder untuk berkas ini tidak ada/);
    expect(await refusal(".")).toMatch(/Ini folder/);
  });

  it("leaves nothing behind when the work is refused", async () => {
    writeWorkbook("dua.xlsx", { Rekap: [header, ["Kabupaten Sambass", 1, 2]] });
    await run("fill", "dua.xlsx", "--out", "isi.xlsx");
    expect(readdirSync(folder).sort()).toEqual(["dua.xlsx", "rekap.xlsx"]);
  });
});

it("saves a macro workbook as .xlsm only", async () => {
  writeWorkbook("rekap.xlsx", { Rekap: clean });
  const pkg = XlsxPackage.open(readFileSync(inFolder("rekap.xlsx")));
  const types = pkg.text("[Content_Types].xml");
  const macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  pkg.zip.set("[Content_Types].xml", types.replace(plain, macro));
  writeFileSync(inFolder("makro.xlsm"), pkg.save());
  const wrong = await run("fill", "makro.xlsm", "--out", "isi.xlsx");
  expect(wrong.errors).toEqual([expect.stringMatching(/harus disimpan sebagai \.xlsm/)]);
  expect((await run("fill", "makro.xlsm", "--out", "isi.xlsm")).code).toBe(0);
  const saved = XlsxPackage.open(readFileSync(inFolder("isi.xlsm")));
  expect(saved.text("[Content_Types].xml")).toContain(macro);
});
