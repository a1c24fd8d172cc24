import type { NodeHost } from "../../../src/host/seams/node";
import type { WritePlan } from "../../../src/plans/writePlan";
import { openWorkbook } from "../workbook";
import { everything } from "./everything";

const plan: WritePlan = {
  sheets: [
    {
      name: "Data",
      columnWidths: [],
      cells: [
        [{ value: "Peserta" }, { value: "Pekerja" }, { value: "1" }],
        [{ value: 5 }, { value: 6 }, { value: 11, formula: "=A2+B2" }],
        [{ value: 7 }, { value: 8 }, { value: 15, formula: "=A3+B3" }],
      ],
    },
    { name: "Lain", columnWidths: [], cells: [[{ value: 1 }]] },
  ],
};

let host: NodeHost;
beforeEach(async () => {
  host = await openWorkbook(plan);
});
afterEach(() => host.close());

type Work = (data: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function run(work: Work): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
  });
}

const list = (source: string) => ({ list: { inCellDropDown: true, source } });

/** Each change that somebody can make, and what takes it back. */
const changes: Record<string, [change: Work, back?: Work]> = {
  "a value": [(data) => (data.getRange("A2").values = [[6]])],
  "a number for text": [(data) => (data.getRange("C1").values = [[1]])],
  "a formula for its result": [(data) => (data.getRange("C2").values = [[11]])],
  "text that looks like a formula": [(data) => (data.getRange("C2").values = [["'=A2+B2"]])],
  "a spilling formula": [(data) => (data.getRange("E1").formulas = [["=SEQUENCE(2,2)"]])],
  "a number format": [
    (data) => (data.getRange("A2").numberFormat = [["0.0"]]),
    (data) => (data.getRange("A2").numberFormat = [["General"]]),
  ],
  "the look of a cell that holds something": [
    (data) => (data.getRange("A1").format.font.bold = true),
    (data) => (data.getRange("A1").format.font.bold = false),
  ],
  "the look of a blank cell": [
    (data) => (data.getRange("H9").format.fill.color = "#FFFF00"),
    (data) => data.getRange("H9").format.fill.clear(),
  ],
  "a column's width": [(data) => (data.getRange("B:B").format.columnWidth = 99)],
  "a row's height": [(data) => (data.getRange("2:2").format.rowHeight = 40)],
  "frozen panes": [(data) => data.freezePanes.freezeRows(1), (data) => data.freezePanes.unfreeze()],
  "a sheet's name": [(data) => (data.name = "Baru")],
  "the order of sheets": [(data) => (data.position = 1), (data) => (data.position = 0)],
  "a hidden sheet": [
    (_, { workbook }) => (workbook.worksheets.getItem("Lain").visibility = "Hidden"),
    (_, { workbook }) => (workbook.worksheets.getItem("Lain").visibility = "Visible"),
  ],
  "a very hidden sheet": [
    (_, { workbook }) => (workbook.worksheets.getItem("Lain").visibility = "VeryHidden"),
    (_, { workbook }) => (workbook.worksheets.getItem("Lain").visibility = "Visible"),
  ],
  "a tab's colour": [(data) => (data.tabColor = "#FF0000")],
  "a sheet with things on it": [
    (_, { workbook }) => {
      const added = workbook.worksheets.add("Baru");
      added.getRange("A1:B2").values = [
        ["Kode", "Jumlah"],
        [1, 2],
      ];
      added.tables.add("A1:B2", true).name = "Baru1";
      added.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      added.getRange("A1").dataValidation.rule = list("a,b");
      added.pageLayout.orientation = "Landscape";
    },
    (_, { workbook }) => workbook.worksheets.getItem("Baru").delete(),
  ],
  "a protected sheet": [(data) => data.protection.protect(), (data) => data.protection.unprotect()],
  "a protected workbook": [
    (_, { workbook }) => workbook.protection.protect(),
    (_, { workbook }) => workbook.protection.unprotect(),
  ],
  "a table": [
    (data) => (data.tables.add("A1:C3", true).name = "Tabel"),
    (data) => void data.tables.getItem("Tabel").convertToRange(),
  ],
  "a name": [
    (data, { workbook }) => workbook.names.add("peserta", data.getRange("A2:A3")),
    (_, { workbook }) => workbook.names.getItem("peserta").delete(),
  ],
  "a comment": [(data, { workbook }) => workbook.comments.add(data.getRange("A1"), "Benar?")],
  "a conditional format": [
    (data) => {
      const { custom } = data.getRange("A2:A3").conditionalFormats.add("Custom");
      custom.rule.formula = "=A2>5";
      custom.format.font.bold = true;
    },
    (data) => data.getRange("A2:A3").conditionalFormats.clearAll(),
  ],
  "an input rule": [
    (data) => (data.getRange("A2:A3").dataValidation.rule = list("a,b")),
    (data) => data.getRange("A2:A3").dataValidation.clear(),
  ],
  "a chart": [
    (data) => (data.charts.add("Line", data.getRange("A1:B3")).name = "Grafik"),
    (data) => data.charts.getItem("Grafik").delete(),
  ],
  "a print set-up": [(data) => data.pageLayout.setPrintArea("A1:B2")],
  "a setting": [
    (_, { workbook }) => workbook.settings.add("cakupan.writing", "x"),
    (_, { workbook }) => workbook.settings.getItem("cakupan.writing").delete(),
  ],
  "how it calculates": [
    (_, { workbook }) => (workbook.application.calculationMode = "Manual"),
    (_, { workbook }) => (workbook.application.calculationMode = "Automatic"),
  ],
};

describe("everything", () => {
  it.each(Object.entries(changes))(
    "notices %s, and that it is taken back",
    async (_, [to, back]) => {
      const before = await everything(host);
      await run(to);
      expect(await everything(host)).not.toEqual(before);
      if (back) await run(back);
      else await host.undo();
      expect(await everything(host)).toEqual(before);
    },
  );

  it("says the same of one input rule as of its parts", async () => {
    await run(
      (data) => (data.getRange("A1:C3").dataValidation.rule = { custom: { formula: "=A1>$B$9" } }),
    );
    const before = await everything(host);
    await run((data) => data.getRange("B2").dataValidation.clear());
    expect(await everything(host)).not.toEqual(before);
    await run(
      (data) => (data.getRange("B2").dataValidation.rule = { custom: { formula: "=B2>$B$9" } }),
    );
    expect(await everything(host)).toEqual(before);
    await run(
      (data) => (data.getRange("B2").dataValidation.rule = { custom: { formula: "=A1>$B$9" } }),
    );
    expect(await everything(host)).not.toEqual(before);
  });

  it("leaves out which sheet is shown, and what the add-in calls the workbook", async () => {
    const before = await everything(host);
    await run((_, { workbook }) => {
      workbook.worksheets.getItem("Lain").activate();
      workbook.settings.add("cakupan.workbook", "x");
    });
    expect(await everything(host)).toEqual(before);
  });
});
