import * as batch from "../../src/messages/batch";
import * as checks from "../../src/messages/checks";
import * as excel from "../../src/messages/excel";
import * as gallery from "../../src/messages/gallery";
import * as plans from "../../src/messages/plans";
import * as tables from "../../src/messages/tables";
import * as taskpane from "../../src/messages/taskpane";
import * as workbench from "../../src/messages/workbench";

/** Every text that stands as it is, wherever it stands in a module. */
function texts(value: unknown, place: string): [string, { id: string; en: string }][] {
  if (typeof value !== "object" || value === null) return [];
  if ("id" in value && "en" in value) return [[place, value as { id: string; en: string }]];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${place}.${name}`));
}

const all = Object.entries({
  batch,
  checks,
  excel,
  gallery,
  plans,
  tables,
  taskpane,
  workbench,
}).flatMap(([module, messages]) => texts(messages, module));

it("says everything in both languages", () => {
  expect(all.length).toBeGreaterThan(60);
  for (const [place, { id, en }] of all) {
    expect([place, id.trim() !== "", en.trim() !== ""]).toEqual([place, true, true]);
  }
});

it("keeps sentences short", () => {
  for (const [place, { id, en }] of all) {
    for (const sentence of `${id} ${en}`.split(/[.!?:;] /)) {
      const long = sentence.split(" ").length > 28;
      expect([place, long && sentence]).toEqual([place, false]);
    }
  }
});
