import { readSheet } from "../../src/excel/readSheet";
import type { NodeHost } from "../../src/host/seams/node";
import type { Area, Grid } from "../../src/tables/grid";
import { areaAddress } from "../../src/tables/grid";
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { gridOf } from "../../src/xlsx/reading/gridOf";
import { bookContent, cell, sheetContent } from "../host/engine/openedBook";
import { contentOfFile, openContent } from "./openContent";

let host: NodeHost;
afterEach(() => host.close());

async function read(content: WorkbookContent): Promise<Grid> {
  host = await openContent(content);
  return (await readSheet()).grid;
}

const addresses = (areas: readonly Area[] | undefined) => areas?.map(areaAddress);

/** A merged title, a hand-hidden row, a filter that leaves one region, a hidden column. */
const handMade = contentOfFile(
  `<cols><col min="2" max="2" hidden="1"/></cols>
   <sheetData>
     <row r="1"><c r="A1" t="inlineStr"><is><t>UCJ Kalbar</t></is></c></row>
     <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>per 31 Desember 2024</t></is></c></row>
     <row r="3"><c r="A3" t="inlineStr"><is><t>Kab/Kota</t></is></c></row>
     <row r="4"><c r="A4" t="inlineStr"><is><t>Sambas</t></is></c><c r="B4"><v>5</v></c><c r="C4"><f>B4*2</f><v>10</v></c></row>
     <row r="5" hidden="1"><c r="A5" t="inlineStr"><is><t>Landak</t></is></c><c r="B5"><v>6</v></c><c r="C5"><v>12</v></c></row>
     <row r="6" hidden="1"><c r="A6" t="inlineStr"><is><t>=B6*2</t></is></c></row>
   </sheetData>
   <autoFilter ref="A3:C6"><filterColumn colId="0"><filters><filter val="Sambas"/></filters></filterColumn></autoFilter>
   <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B4:B5"/></mergeCells>`,
);

describe("what a sheet says around its cells", () => {
  it("tells a formula from a number typed beside it, and from text that looks like one", async () => {
    const { formulas } = await read(handMade);
    expect(formulas?.slice(3)).toEqual([
      [false, false, true],
      [false, false, false],
      [false, false, false],
    ]);
  });

  it("names the merged areas, from the title down", async () => {
    expect(addresses((await read(handMade)).merged)).toEqual(["A1:C1", "B4:B5"]);
  });

  it("names rows that somebody hid and rows that a filter took away; columns are no rows", async () => {
    expect((await read(handMade)).hiddenRows).toEqual([1, 4, 5]);
  });

  it("knows where all rows are hidden, and where none is, without asking twice", async () => {
    const rows = (hidden: boolean) => [{ first: 0, last: 1, hidden }];
    const cells = [cell("A1", 1), cell("A2", 2)];
    const sheet = (hidden: boolean) =>
      bookContent([sheetContent("Data", cells, { rows: rows(hidden) })]);
    expect((await read(sheet(true))).hiddenRows).toEqual([0, 1]);
    expect(host.batches()).toBe(2);
    await host.close();
    expect((await read(sheet(false))).hiddenRows).toEqual([]);
    expect(host.batches()).toBe(2);
  });

  it("gives the same from the open workbook as from its file", async () => {
    expect(await read(handMade)).toEqual(
      gridOf(handMade.sheets[0] as SheetContent, handMade.styles),
    );
  });

  it("reads ten thousand merged areas", async () => {
    const merges = Array.from({ length: 10_000 }, (_, row) => ({
      first: { row, column: 1 },
      last: { row, column: 2 },
    }));
    const cells = merges.map((_, row) => cell(`B${row + 1}`, row));
    const { merged, values } = await read(bookContent([sheetContent("Data", cells, { merges })]));
    expect(merged).toEqual(merges);
    expect(values).toHaveLength(10_000);
  }, 30_000);

  it("reads more merged areas side by side than Excel tells of at once", async () => {
    const merges = Array.from({ length: 600 }, (_, column) => ({
      first: { row: 0, column },
      last: { row: 1, column },
    }));
    const cells = merges.map(({ first }) => ({ ...cell("A1", 1), ...first }));
    const beneath = cell("A2", 2);
    const content = bookContent([sheetContent("Data", [...cells, beneath], { merges })]);
    expect((await read(content)).merged).toEqual(merges);
  });

  it("does not ask for merged areas where that would empty the user's undo list", async () => {
    host = await openContent(handMade);
    const { requirements } = host.Office.context;
    const { isSetSupported } = requirements;
    requirements.isSetSupported = (name, version) =>
      name !== "ExcelApiUndo" && isSetSupported(name, version);
    // Excel refuses what counts as a change while somebody types.
    host.setEditing(true);
    const { grid } = await readSheet();
    expect(grid.merged).toBeUndefined();
    expect(grid.hiddenRows).toEqual([1, 4, 5]);
    expect(host.batches()).toBe(3);
  });

  it("reads the cells, whatever Excel says of what lies around them", async () => {
    host = await openContent(handMade);
    host.setEditing(true);
    expect(await readSheet()).toMatchObject({ grid: { merged: undefined, hiddenRows: [1, 4, 5] } });
    host.setEditing(false);
    host.failBatch(3, "GeneralException");
    const { grid } = await readSheet();
    expect(grid.hiddenRows).toBeUndefined();
    expect(grid.values[3]).toEqual(["Sambas", 5, 10]);
  });
});
