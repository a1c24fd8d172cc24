import type { NodeHost } from "../../../src/host/seams/node";
import { errorCode, onSheet, open, workbookOf } from "../support";

let host: NodeHost;

beforeEach(async () => {
  host = await open(workbookOf({ Data: [[1, 2]] }));
  await onSheet("Data", (sheet) => {
    const { font, fill } = sheet.getRange("B1").format;
    font.bold = true;
    font.color = "#ff0000";
    fill.color = "#ffff00";
    sheet.getRange("A2").format.wrapText = true;
  });
});

afterEach(() => host.close());

const ask = (asked: Excel.CellPropertiesLoadOptions) =>
  onSheet("Data", (sheet) => sheet.getRange("A1:B2").getCellProperties(asked));

test("each cell tells what is asked for, and no more", async () => {
  const { value } = await ask({ format: { font: { bold: true }, fill: { color: true } } });
  const plain = { format: { font: { bold: false }, fill: { color: "#FFFFFF" } } };
  expect(value).toEqual([
    [plain, { format: { font: { bold: true }, fill: { color: "#FFFF00" } } }],
    [plain, plain],
  ]);
});

test("a white cell is told from one without a fill, and wrapped text from other text", async () => {
  const asked = { format: { fill: { pattern: true }, wrapText: true } };
  const { value } = await ask(asked as Excel.CellPropertiesLoadOptions);
  const shown = value.flat().map(({ format }) => [Object(format?.fill).pattern, format?.wrapText]);
  expect(shown).toEqual([
    ["None", false],
    ["Solid", false],
    ["None", true],
    ["None", false],
  ]);
});

const others: [string, Excel.CellPropertiesLoadOptions][] = [
  ["the address", { address: true }],
  ["the indent", { format: { indentLevel: true } }],
  ["the underline", { format: { font: { underline: true } } }],
  ["the borders", { format: { borders: { color: true } } }],
];

test.each(others)("%s of cells is not emulated, and refused", async (_, asked) => {
  expect(await errorCode(ask(asked))).toBe("ApiNotFound");
});
