import { existsSync, readFileSync } from "node:fs";
import { inFolder, run, writeFile } from "./run";

const good = "6101011212900001;Sari";
const bad = ["12345;Budi", "6101013012900001x;Citra"];

/** A list with so many bad rows, under a name that Excel would take for a formula. */
function writeList(rows: readonly string[]): void {
  writeFile("=a;b.csv", ["NIK;NAMA", ...rows, ""].join("\r\n"));
}

const importing = (...more: string[]) => run("import", "=a;b.csv", "--out", "hasil.xlsx", ...more);

describe("--rejected", () => {
  it("writes every rejected row with its place and reason, and nobody's NIK or name", async () => {
    writeList([good, ...bad]);
    const { code } = await importing("--rejected", "ditolak.csv");
    expect(code).toBe(1);
    const text = readFileSync(inFolder("ditolak.csv"), "utf8");
    const [head, ...rows] = text.trimEnd().split("\r\n");
    expect(head).toBe("\ufeffBerkas;Lembar;Baris;Kode;Sebab");
    expect(rows.map((row) => row.split(";").slice(0, 5))).toEqual([
      [`"'=a`, 'b.csv"', "", "3", "M01"],
      [`"'=a`, 'b.csv"', "", "4", "M01"],
    ]);
    expect(text).not.toMatch(/12345|Budi|Citra/);
  });

  it("writes them all, even more than are put together at once", async () => {
    const many = 25_000;
    writeList([good, ...Array.from({ length: many }, (_, at) => `${at};x`)]);
    await importing("--rejected", "ditolak.csv", "--lang", "en");
    const rows = readFileSync(inFolder("ditolak.csv"), "utf8").trimEnd().split("\r\n").slice(1);
    expect(rows.map((row) => Number(row.split(";")[3]))).toEqual(rows.map((_, at) => at + 3));
    expect(rows).toHaveLength(many);
  });

  it("has only its headers where nothing was rejected", async () => {
    writeList([good]);
    const { code } = await importing("--rejected", "ditolak.csv");
    expect(code).toBe(0);
    expect(readFileSync(inFolder("ditolak.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(1);
  });

  it("is no other kind of file, and never overwrites one", async () => {
    writeList([good]);
    const wrong = await importing("--rejected", "ditolak.xlsx");
    expect([wrong.code, wrong.errors.join()]).toEqual([2, expect.stringContaining(".csv")]);
    writeFile("ada.csv", "isi");
    expect((await importing("--rejected", "ada.csv")).code).toBe(2);
    expect(readFileSync(inFolder("ada.csv"), "utf8")).toBe("isi");
    expect(existsSync(inFolder("hasil.xlsx"))).toBe(false);
  });
});
