import type { NodeHost } from "../../../src/host/seams/node";
import { onSheet, open, workbookOf } from "../support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(
    workbookOf({
      Data: [
        ["Daerah", "Peserta"],
        ["Sambas", 10],
      ],
    }),
  );
});

afterEach(() => host.close());

test("a sheet has no shapes, also when it has a chart and a comment", async () => {
  const { shapes, count } = await onSheet("Data", (sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B2"));
    sheet.comments.add("Data!A1", "Cek lagi");
    return {
      shapes: sheet.shapes.load("items/id,items/name,items/type"),
      count: sheet.shapes.getCount(),
    };
  });
  expect([shapes.items, count.value]).toEqual([[], 0]);
});

const additions: [string, (shapes: Excel.ShapeCollection) => unknown][] = [
  ["addGeometricShape", (shapes) => shapes.addGeometricShape("Rectangle")],
  ["addImage", (shapes) => shapes.addImage("")],
  ["addLine", (shapes) => shapes.addLine(0, 0, 10, 10)],
  ["addTextBox", (shapes) => shapes.addTextBox("Catatan")],
  ["addGroup", (shapes) => shapes.addGroup([])],
];

test.each(additions)("%s is refused by its name", async (name, add) => {
  const error: unknown = await onSheet("Data", ({ shapes }) => add(shapes)).catch((e) => e);
  expect(error).toMatchObject({
    code: "ApiNotFound",
    message: `ShapeCollection.${name} is not emulated by this host.`,
  });
});
