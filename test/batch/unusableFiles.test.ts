import { mkdirSync, readFileSync, truncateSync } from "node:fs";
import { clean, inFolder, run, writeFile, writeWorkbook } from "./run";

const MB = 1024 * 1024;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Buffer.from(text, "utf16le");

/** How an unusable file comes to be, and what is said of it. */
const unusable: Record<string, [() => void, RegExp]> = {
  missing: [() => {}, /tidak ada. Periksa nama dan foldernya/],
  "a folder": [() => mkdirSync(inFolder("b.xlsx")), /Ini folder/],
  empty: [() => writeFile("b.xlsx", ""), /kosong \(0 bita\)/],
  "a text": [() => writeFile("b.xlsx", "Kab/Kota;Peserta\n"), /bukan buku kerja Excel/],
  "cut off": [
    () => writeFile("b.xlsx", readFileSync(inFolder("a.xlsx")).subarray(0, 1500)),
    /terpotong/,
  ],
  encrypted: [
    () =>
      writeFile("b.xlsx", Buffer.concat([Buffer.from(compoundFile), utf16("EncryptedPackage")])),
    /kata sandi/,
  ],
  "an old .xls": [() => writeFile("b.xlsx", Buffer.from(compoundFile)), /Excel lama/],
  "50 MB large": [
    () => {
      writeFile("b.xlsx", "");
      truncateSync(inFolder("b.xlsx"), 50 * MB);
    },
    /50 MB; paling besar 40 MB/,
  ],
};

describe.each(Object.keys(unusable))("a file that is %s", (kind) => {
  const [make, words] = unusable[kind]!;

  it("is named in one line; the file beside it is checked all the same", async () => {
    writeWorkbook("a.xlsx", { Rekap: clean });
    make();
    const { code, out, errors } = await run("check", "b.xlsx", "a.xlsx");
    expect(errors).toEqual([expect.stringMatching(words)]);
    expect(errors[0]).toMatch(/^b\.xlsx: /);
    expect(out).toContain("a.xlsx\n  Rekap");
    expect(code).toBe(2);
  });
});

it("says of Excel's mark for an open workbook what it is", async () => {
  writeFile("~$a.xlsx", "pemilik");
  const { code, errors } = await run("check", "~$a.xlsx");
  expect(errors).toEqual([expect.stringMatching(/^~\$a\.xlsx: Ini tanda dari Excel/)]);
  expect(code).toBe(2);
});
