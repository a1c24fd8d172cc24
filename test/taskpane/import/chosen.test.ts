import fc from "fast-check";
import { headersKey } from "../../../src/members/importChoices";
import {
  type Chosen,
  chosenBefore,
  isPicked,
  isReadOtherwise,
  withMapping,
  withPicked,
  workerChoices,
} from "../../../src/taskpane/import/chosen";
import {
  asRead,
  keepMappings,
  keptMappings,
  type Mapping,
} from "../../../src/taskpane/import/keptMappings";
import { headerKey } from "../../../src/tables/memberColumns";
import { imported, lines, nik } from "../../members/imports";
import { niksIn, writtenNik } from "../../members/writtenNiks";
import { keepInMemory } from "./keepInMemory";

beforeEach(keepInMemory);

const list = lines("NIK;NAMA;KOTA ASAL", `${nik(1)};Sari;Kab. Sambas`);
const headers = headersKey(["NIK", "NAMA", "KOTA ASAL"]);
const isNoRegion = (chosen: Chosen) =>
  withMapping(chosen, headers, { fields: new Map([["kota asal", "none"]]) });

test("what is said of headers holds for every list with them, whatever its file is called", async () => {
  const chosen = isNoRegion(chosenBefore());
  const { lists } = await imported({ "a.csv": list, "b.csv": list }, workerChoices(chosen));
  const fields = lists.map(({ members }) => members.columns.map(({ field }) => field));
  expect(fields).toEqual([
    ["nik", "name", undefined],
    ["nik", "name", undefined],
  ]);
});

test("a list with other headers is read as its own headers say", async () => {
  const chosen = isNoRegion(chosenBefore());
  const other = lines("NIK;KOTA ASAL", `${nik(1)};Kab. Sambas`);
  const { lists } = await imported({ "a.csv": other }, workerChoices(chosen));
  expect(lists[0]?.members.columns.map(({ field }) => field)).toEqual(["nik", "region"]);
});

test("what was confirmed is known the next time, and nothing of what stands under the headers", () => {
  const chosen = isNoRegion(chosenBefore());
  keepMappings(new Map([[headers, chosen.mappings.get(headers)!]]));
  const next = chosenBefore();
  expect([...next.confirmed.keys()]).toEqual([headers]);
  expect(workerChoices(next).fieldsOf).toEqual(workerChoices(chosen).fieldsOf);
  expect(JSON.stringify(localStorage)).not.toContain("Sari");
});

test("a NIK that stands in a header is not kept, whatever was said of it", () => {
  fc.assert(
    fc.property(writtenNik, ({ nik: hidden, text }) => {
      keepInMemory();
      const column = { text, column: 3, role: "participants" as const };
      const mappings: Mapping[] = [
        { ...asRead, fields: new Map([[headerKey(text), "none"]]) },
        { ...asRead, columns: [column] },
        { ...asRead, readings: new Map([[text, "thousands"]]) },
        asRead,
      ];
      const headersOf = (at: number) => headersKey(["NIK", text, `NAMA ${at}`]);
      keepMappings(new Map(mappings.map((mapping, at) => [headersOf(at), mapping])));
      expect(keptMappings().has(headersOf(3))).toBe(true);
      expect(niksIn(localStorage.getItem("cakupan.mappings"), [hidden])).toEqual([]);
    }),
  );
});

test("columns and readings of tables are known the next time, too", () => {
  const mapping = {
    fields: new Map(),
    columns: [{ text: "Jiwa", column: 3, role: "participants" as const, year: 2024 }],
    readings: new Map([["Peserta", "thousands" as const]]),
  };
  keepMappings(new Map([["kab/kota\njiwa", mapping]]));
  expect(keptMappings().get("kab/kota\njiwa")).toEqual(mapping);
});

test.each(["", "x", "{}", "[1]", '[["a"]]', '[["a",{"fields":[["b","zzz"]],"columns":[{}]}]]'])(
  "what another version, or somebody's hand, has kept does no harm: %s",
  (kept) => {
    localStorage.setItem("cakupan.mappings", kept);
    for (const { fields, columns } of keptMappings().values()) {
      expect([fields.size, columns.length]).toEqual([0, 0]);
    }
  },
);

test("sheets with tables or lists are taken, others only if somebody says so", async () => {
  const files = { "peserta.csv": list, "catatan.csv": lines("a;b", "1;2") };
  const { files: read } = await imported(files);
  const [ofList, other] = read.map(({ sheets }) => sheets[0]!);
  const chosen = chosenBefore();
  expect(isPicked(chosen, 0, "peserta.csv", ofList!)).toBe(true);
  expect(isPicked(chosen, 1, "catatan.csv", other!)).toBe(false);
  const ticked = withPicked(chosen, { file: 1, sheet: "catatan.csv" }, true);
  expect(isPicked(ticked, 1, "catatan.csv", other!)).toBe(true);
});

test("a list that was unticked is not counted, and counted once it is ticked again", async () => {
  const files = { "a.csv": list, "b.csv": lines("NIK;NAMA", `${nik(2)};Budi`) };
  const result = await imported(files);
  const without = withPicked(chosenBefore(), { file: 0, sheet: "a.csv" }, false);
  expect(isReadOtherwise(chosenBefore(), without, result)).toBe(true);
  const left = await imported(files, workerChoices(without));
  expect(left.files[0]?.sheets).toMatchObject([{ kind: "leftOut", sheet: "a.csv" }]);
  expect(left.groups.map(({ participants }) => participants)).toEqual([1]);
  const again = withPicked(without, { file: 0, sheet: "a.csv" }, true);
  expect(isReadOtherwise(without, again, left)).toBe(true);
  expect((await imported(files, workerChoices(again))).lists).toHaveLength(2);
});

test("lists are not read again for what is said of tables beside them", async () => {
  const table = lines("Kab/Kota;Peserta", "Kab. Sambas;10", "Kab. Sanggau;20");
  const result = await imported({ "rekap.csv": table, "peserta.csv": list });
  const before = chosenBefore();
  const corrected = withMapping(before, "kab/kota\npeserta", {
    columns: [{ text: "Peserta", column: 1, role: "eligible" }],
  });
  const unticked = withPicked(corrected, { file: 0, sheet: "rekap.csv" }, false);
  const ticked = withPicked(unticked, { file: 0, sheet: "rekap.csv" }, true);
  const said = [before, corrected, unticked, ticked];
  const again = said.slice(1).map((each, at) => isReadOtherwise(said[at]!, each, result));
  expect(again).toEqual([false, false, false]);
});

test("lists of other people, as their names tell, are not counted unless somebody ticks them", async () => {
  const files = { "peserta.csv": list, "calon 2026.csv": lines("NIK;NAMA", `${nik(2)};Budi`) };
  const chosen = chosenBefore();
  const first = await imported(files, workerChoices(chosen));
  expect(first.lists.map(({ file }) => file)).toEqual(["peserta.csv"]);
  const [candidates] = first.files[1]?.sheets ?? [];
  expect(candidates).toMatchObject({ kind: "leftOut", sample: [["6101••••••••••••", "Budi"]] });
  expect(isPicked(chosen, 1, "calon 2026.csv", candidates!)).toBe(false);
  const ticked = withPicked(chosen, { file: 1, sheet: "calon 2026.csv" }, true);
  expect(isReadOtherwise(chosen, ticked, first)).toBe(true);
  expect((await imported(files, workerChoices(ticked))).lists).toHaveLength(2);
});
