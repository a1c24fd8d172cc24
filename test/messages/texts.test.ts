import * as batch from "../../src/messages/batch";
import * as consistency from "../../src/messages/checks/consistency";
import * as excelErrors from "../../src/messages/checks/excelErrors";
import * as members from "../../src/messages/checks/members";
import * as numbers from "../../src/messages/checks/numbers";
import * as regions from "../../src/messages/checks/regions";
import * as statedFigures from "../../src/messages/checks/statedFigures";
import * as structure from "../../src/messages/checks/structure";
import * as time from "../../src/messages/checks/time";
import * as checksPage from "../../src/messages/checksPage";
import * as columnNames from "../../src/messages/columnNames";
import * as csv from "../../src/messages/csv";
import * as decree from "../../src/messages/decree";
import * as excel from "../../src/messages/excel";
import * as files from "../../src/messages/files";
import * as gallery from "../../src/messages/gallery";
import * as imports from "../../src/messages/imports";
import * as memberImports from "../../src/messages/members";
import * as oldFiles from "../../src/messages/oldFiles";
import * as plans from "../../src/messages/plans";
import * as tags from "../../src/messages/tags";
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
  checksPage,
  columnNames,
  consistency,
  csv,
  decree,
  excel,
  excelErrors,
  files,
  gallery,
  imports,
  memberImports,
  members,
  numbers,
  oldFiles,
  plans,
  regions,
  statedFigures,
  structure,
  tags,
  taskpane,
  time,
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
