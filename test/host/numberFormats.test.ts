import type { NodeHost } from "../../src/host/seams/node";
import { onSheet, open, workbookOf } from "./support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Rekap: [["1.001", 5]] }));
});
afterEach(() => host.close());

const setFormats = (...formats: (string | null)[]) =>
  onSheet("Rekap", (sheet) => {
    sheet.getRange("A1:C1").numberFormat = [formats] as string[][];
  });

it("leaves what stands in a cell: text stays text, and a formula a formula", async () => {
  await onSheet("Rekap", (sheet) => {
    sheet.getRange("C1").formulas = [["=B1*2"]];
  });
  for (const format of ["General", "0.00", "General"]) await setFormats(format, format, format);
  const { values, formulas } = await host.read("Rekap", "A1:C1");
  expect(values).toEqual([["1.001", 5, 10]]);
  expect(formulas).toEqual([["1.001", 5, "=B1*2"]]);
});

it("leaves the cells alone for which none is given, and is taken back by undo", async () => {
  await setFormats(null, "0.00", null);
  const { text } = await host.read("Rekap", "A1:C1");
  expect(text).toEqual([["1.001", "5,00", ""]]);
  await host.undo();
  expect((await host.read("Rekap", "B1")).text).toEqual([["5"]]);
});
