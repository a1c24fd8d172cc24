import { applyPlan, previewPlan } from "../../../src/excel/writing/applyPlan";
import { lastWrite, undoWrite } from "../../../src/excel/writing/undo";
import { explain } from "../../../src/excel/officeErrors";
import { everything } from "./everything";
import { kinds, openBook, REKAP, LAIN, into, cellsOf, area, planOf } from "./plans";
const say = (j: Promise<unknown>) => j.then((x) => JSON.stringify(x).slice(0, 300), (e) => explain(e).id + " | " + String(e).slice(0, 200));
async function exists(name: string, prep: (c: Excel.RequestContext, s: Excel.Worksheet) => void, plan = planOf(name)) {
  const host = await openBook();
  await Excel.run(async (c) => { prep(c, c.workbook.worksheets.getItem("Rekap")); await c.sync(); });
  const before = await everything(host);
  const s = await say(applyPlan(plan, {agreed: await previewPlan(plan)}));
  const after = await everything(host);
  let same = true; try { expect(after).toEqual(before); } catch (e) { same = false; s.startsWith("{") || console.log(String(e).slice(0, 1500)); }
  console.log(name, s, "unchanged:", same);
  if (s.startsWith("{")) { console.log("undo", await say(lastWrite().then(undoWrite))); expect(await everything(host)).toEqual(before); }
  return host;
}
it("table", () => exists("a table", (c, s) => { s.getRange("K1:L2").values = [["a","b"],[1,2]]; s.tables.add("K1:L2", true).name = "targetucj"; }));
it("table vs name", () => exists("a table", (c, s) => { c.workbook.names.add("TargetUCJ", s.getRange("A1")); }));
it("table overlap", () => exists("a table", (c, s) => { s.getRange("H3:I4").values = [["Tahun","Target"],[1,2]]; s.tables.add("H3:I4", true).name = "lain"; }));
it("name", () => exists("a name", (c, s) => { c.workbook.names.add("PESERTA_ucj", s.getRange("A1")); }));
it("name of sheet", () => exists("a name", (c, s) => { s.names.add("PESERTA_ucj", s.getRange("A1")); }));
it("name vs table", () => exists("a name", (c, s) => { s.getRange("K1:L2").values = [["a","b"],[1,2]]; s.tables.add("K1:L2", true).name = "peserta_ucj"; }));
it("comment", () => exists("a note", (c, s) => { c.workbook.comments.add(s.getRange("B3"), "lain"); }));
it("comment same", () => exists("a note", (c, s) => { c.workbook.comments.add(s.getRange("B3"), "Sumber: BPJS 2024"); }));
it("comment same elsewhere", () => exists("a note", (c, s) => { c.workbook.comments.add(s.getRange("B4"), "Sumber: BPJS 2024"); }));
it("highlight same", () => exists("a highlight", (c, s) => { s.getRange("D3:D4").conditionalFormats.add("Custom").custom.rule.formula = "=$D3<0.6"; }));
it("highlight other", () => exists("a highlight", (c, s) => { s.getRange("D3:D9").conditionalFormats.add("Custom").custom.rule.formula = "=$D3<0.7"; }));
it("chart", () => exists("a chart", (c, s) => { s.charts.add("Line", s.getRange("A2:B4")).name = "grafikucj"; }));
it("chart other sheet", () => exists("a chart", (c, s) => { c.workbook.worksheets.getItem("Lain").charts.add("Line", s.getRange("A2:B4")).name = "grafikucj"; }));
it("rule mixed", () => exists("an input rule", (c, s) => { s.getRange("B3").dataValidation.rule = {list: {inCellDropDown: true, source: "a"}}; }));
it("rule mixed2", () => exists("an input rule", (c, s) => { s.getRange("B3").dataValidation.rule = {list: {inCellDropDown: true, source: "a"}};  s.getRange("B4").dataValidation.rule = {list: {inCellDropDown: true, source: "b"}}; }));
it("rule all", () => exists("an input rule", (c, s) => { s.getRange("A1:B30").dataValidation.rule = {list: {inCellDropDown: true, source: "a"}}; }));
it("widths differ", () => exists("column widths", (c, s) => { s.getRange("B:B").columnHidden = true; }));
it("frozen rows", () => exists("frozen panes", (c, s) => { s.freezePanes.freezeRows(1); }));
it("manual", () => exists("cells over others", (c, s) => { c.workbook.application.calculationMode = "Manual"; }));
it("limit", () => exists("limit", (c, s) => {}, into(REKAP, {first: {row: 1048575, column: 0}, cells: cellsOf([[1]])})));
it("limit2", () => exists("limit", (c, s) => {}, into(REKAP, {first: {row: 1048575, column: 0}, cells: cellsOf([[1],[2]])})));
it("limit3", () => exists("limit", (c, s) => {}, into(REKAP, {first: {row: 0, column: 16383}, cells: cellsOf([[1, 2]])})));
it("empty plan", () => exists("limit", (c, s) => {}, into(REKAP, {cells: []})));
it("gone", () => exists("gone", (c, s) => {}, into("sheet9", {cells: [[{value: 1}]]})));
it("sheet exists", () => exists("a new sheet", (c, s) => { c.workbook.worksheets.add("BARU"); }));
