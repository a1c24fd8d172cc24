import fc from "fast-check";
import { sourceOf } from "../../src/files/byteSource";
import { namedApart } from "../../src/members/fileNames";
import { importFiles } from "../../src/members/importFiles";
import { decreeNotes, filesUnused } from "../../src/plans/decree/decreeNotes";
import { importPlan } from "../../src/plans/importPlan";
import { decree } from "./decree/decrees";
import { lines, nik } from "./imports";

/** Files as a browser gives them, without their folders. */
function filesOf(...files: readonly (readonly [name: string, text: string])[]) {
  return files.map(([name, text]) => ({ name, source: sourceOf(new TextEncoder().encode(text)) }));
}

const sari = lines("NIK;NAMA", `${nik(1)};Sari`);

test("two files of the same name are told apart wherever files are named", async () => {
  const files = filesOf(["peserta.csv", sari], ["peserta.csv", sari], ["peserta.csv", "x"]);
  const result = await importFiles(files);
  const names = ["peserta.csv", "peserta.csv (2)", "peserta.csv (3)"];
  expect(result.files.map(({ file }) => file)).toEqual(names);
  const { sheets } = importPlan(result, "id");
  const duplicates = sheets.find(({ name }) => name === "NIK ganda");
  expect(duplicates?.cells.at(-1)?.map((cell) => cell?.value)).toEqual([
    "peserta.csv (2)",
    undefined,
    2,
    "peserta.csv",
    undefined,
    2,
  ]);
});

test("a list of a file is left out under the name that its file was given", async () => {
  const files = filesOf(["peserta.csv", sari], ["peserta.csv", sari]);
  const leftOut = [{ file: 1, sheet: "peserta.csv (2)" }];
  const { files: read, lists } = await importFiles(files, { choices: { leftOut } });
  expect(read.map(({ sheets }) => sheets.map(({ kind }) => kind))).toEqual([
    ["members"],
    ["leftOut"],
  ]);
  expect(lists).toHaveLength(1);
});

test("of two files with the same name only the one that was of no use is said to be", async () => {
  const result = await decree([
    ["data.csv", "candidates", sari],
    ["data.csv", "members", lines("KPJ;NAMA", "00012345678;Budi")],
    ["data.csv", "civilServants", lines("NIK;NAMA", `${nik(2)};Ani`)],
  ]);
  expect(filesUnused(result)).toEqual(["data.csv (2)"]);
  expect(decreeNotes(result).some(({ id }) => id.includes("data.csv (3)"))).toBe(true);
});

test("every file gets a name of its own, and those that have one keep it", () => {
  const name = fc.constantFrom("a", "a (2)", "a (2) (2)", "a (3)", "b");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (given) => {
      const named = namedApart(given.map((each) => ({ name: each }))).map((file) => file.name);
      expect(new Set(named).size).toBe(given.length);
      given.forEach((each, at) => {
        expect(named[at]?.startsWith(each)).toBe(true);
        if (given.indexOf(each) === at) expect(named[at]).toBe(each);
      });
      expect(namedApart(named.map((each) => ({ name: each }))).map((file) => file.name)).toEqual(
        named,
      );
    }),
  );
});
