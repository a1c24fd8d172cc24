import { sourceOf } from "../../src/files/byteSource";
import { importFiles } from "../../src/members/importFiles";
import type { ImportProgress } from "../../src/members/importResult";
import { quoteNotClosed } from "../../src/messages/csv";
import { pdfFile } from "../../src/messages/files";
import { notRead } from "../../src/messages/members";
import { duplicatesOf, imported, listWith } from "./imports";

const regions = ["Kab. Sambas", "6102", "Antah"];
const some = (count: number) => Array.from({ length: count }, (_, at) => regions[at % 3] as string);
const before = listWith("KAB/KOTA", some(20));
const broken = `${listWith("KAB/KOTA", some(10_000))}"61;Kab. Sambas\r\n61;Kab. Landak\r\n`;
const after = listWith("KAB/KOTA", some(50));

test("a file that fails half-way says where, and leaves nothing behind", async () => {
  const result = await imported({ "a.csv": before, "b.csv": broken, "c.csv": after });
  const without = await imported({ "a.csv": before, "c.csv": after });
  expect(result.files[1]).toEqual({
    file: "b.csv",
    format: "csv",
    encoding: "utf-8",
    sheets: [],
    error: quoteNotClosed(10_002),
  });
  expect(result.lists).toEqual(without.lists);
  expect(result.groups).toEqual(without.groups);
  expect(duplicatesOf(result)).toHaveLength(20);
});

test("what is no table says so, and the others are read", async () => {
  const result = await imported({ "a.csv": "%PDF-1.7", "b.csv": before });
  expect(result.files.map(({ error }) => error)).toEqual([pdfFile, undefined]);
  expect(result.groups).not.toEqual([]);
});

test("a file that can't be read any more is told with the reason", async () => {
  const source = {
    size: 100,
    read: () => {
      throw new Error("gone");
    },
  };
  const { files } = await importFiles([{ name: "a.csv", source }]);
  expect(files).toEqual([expect.objectContaining({ error: notRead("Error: gone"), sheets: [] })]);
});

test("how far an import has come is told, up to all bytes and rows", async () => {
  const told: ImportProgress[] = [];
  const texts = { "a.csv": before, "b.csv": listWith("KAB/KOTA", some(40_000)) };
  await imported(texts, { onProgress: (progress) => told.push(progress) });
  const totalBytes = before.length + texts["b.csv"].length;
  expect(told.length).toBeGreaterThan(4);
  expect(told).toEqual(
    [...told].sort((one, other) => one.index - other.index || one.bytes - other.bytes),
  );
  expect(told).toEqual([...told].sort((one, other) => one.rows - other.rows));
  expect(told.some(({ rows }) => rows > 1000 && rows < 40_000)).toBe(true);
  expect(new Set(told.map(({ file }) => file))).toEqual(new Set(["a.csv", "b.csv"]));
  expect(told.at(-1)).toEqual({
    index: 1,
    file: "b.csv",
    bytes: totalBytes,
    totalBytes,
    rows: 40_022,
  });
});

test("an import of nothing has nothing", async () => {
  expect(await importFiles([])).toEqual({ files: [], lists: [], groups: [] });
  const { files } = await importFiles([{ name: "a.csv", source: sourceOf(new Uint8Array()) }]);
  expect(files[0]?.error).toBeDefined();
});
