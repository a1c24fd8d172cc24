import type { ImportResult } from "../../../src/members/importResult";
import { importedTables } from "../../../src/plans/enrolment/importedTables";
import {
  type Chosen,
  chosenBefore,
  withConfirmed,
  withMapping,
} from "../../../src/taskpane/import/chosen";
import { listsWithPurpose, nothingAsked } from "../../../src/taskpane/import/decreeAsked";
import {
  headerSets,
  isNew,
  isUnanswered,
  tableChoices,
} from "../../../src/taskpane/import/headerSets";
import { imported, lines, nik } from "../../members/imports";
import { keepInMemory } from "./keepInMemory";

beforeEach(keepInMemory);

/** A table of two regencies with these participants. */
const table = (...participants: readonly [string, string]) =>
  lines("Kab/Kota;Peserta", `Kab. Sambas;${participants[0]}`, `Kab. Sanggau;${participants[1]}`);

function tablesOf(result: ImportResult, chosen: Chosen) {
  return importedTables(result.files, tableChoices(result, chosen));
}

function setsOf(result: ImportResult, chosen: Chosen) {
  return headerSets(result, tablesOf(result, chosen), listsWithPurpose(result, nothingAsked()));
}

test("what is ambiguous in any file with the same headers is asked, once for all", async () => {
  const result = await imported({
    "a.csv": table("100000", "20000"),
    "b.csv": table("1.001", "2.002"),
    "c.csv": table("3.003", "4.004"),
  });
  const chosen = chosenBefore();
  const [set, ...others] = setsOf(result, chosen);
  expect(others).toEqual([]);
  expect(set?.files).toEqual(["a.csv", "b.csv", "c.csv"]);
  expect(set?.questions.map(({ text, example }) => [text, example])).toEqual([
    ["Peserta", "1.001"],
  ]);
  const answered = withMapping(chosen, set!.headers, {
    readings: new Map([["Peserta", "fraction"]]),
  });
  const values = tablesOf(result, answered).map(({ table: read }) =>
    read.main.rows.map(({ participants }) => participants?.value),
  );
  expect(values).toEqual([
    [100_000, 20_000],
    [1.001, 2.002],
    [3.003, 4.004],
  ]);
});

test("headers that were confirmed are new again where they ask what was not answered", async () => {
  const clear = await imported({ "maret.csv": table("100000", "20000") });
  const [first] = setsOf(clear, chosenBefore());
  expect(isNew(first!, chosenBefore())).toBe(true);
  const confirmed = withConfirmed(chosenBefore(), [first!.headers]);
  expect(isNew(first!, confirmed)).toBe(false);
  const ambiguous = await imported({ "april.csv": table("1.001", "2.002") });
  const [second] = setsOf(ambiguous, confirmed);
  expect([isNew(second!, confirmed), isUnanswered(second!, confirmed)]).toEqual([true, true]);
  const answered = withMapping(confirmed, second!.headers, {
    readings: new Map([["Peserta", "thousands"]]),
  });
  // It stays where it is until somebody says that it is right.
  expect([isNew(second!, answered), isUnanswered(second!, answered)]).toEqual([true, false]);
  expect(isNew(second!, withConfirmed(answered, [second!.headers]))).toBe(false);
});

test("an answer holds for a column that somebody has made one of figures", async () => {
  const text = lines(
    "Kab/Kota;Pekerja;Jiwa X",
    "Kab. Sambas;100000;1.001",
    "Kab. Sanggau;200000;2.002",
  );
  const result = await imported({ "a.csv": text });
  const [set] = setsOf(result, chosenBefore());
  const corrected = withMapping(chosenBefore(), set!.headers, {
    columns: [{ text: "Jiwa X", column: 2, role: "participants" }],
    readings: new Map([["Jiwa X", "fraction"]]),
  });
  const [read] = tablesOf(result, corrected);
  expect(read?.table.main.rows.map(({ participants }) => participants?.value)).toEqual([
    1.001, 2.002,
  ]);
});

test("the columns of candidates are shown although nobody counts them; those of members only if counted", async () => {
  const files = {
    "calon.csv": lines("NIK;NAMA;DESA", `${nik(1)};Sari;A`),
    "peserta.csv": lines("NIK;NAMA", `${nik(2)};Budi`),
  };
  const result = await imported(files, {
    onlyMembersBut: [],
    leftOut: [{ file: 1, sheet: "peserta.csv" }],
  });
  const sets = setsOf(result, chosenBefore());
  expect(sets.map(({ files: names }) => names)).toEqual([["calon.csv"]]);
});
