import { unzipSync } from "fflate";
import { sampleWorkbook } from "../../../src/plans/sample";
import { looks } from "../../../src/plans/styles";
import { cellAddress } from "../../../src/tables/grid";
import { newWorkbook } from "../../../src/xlsx/writing/newWorkbook";
import { XlsxPackage } from "../../../src/xlsx/package/package";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";

const plan = sampleWorkbook();
const bytes = newWorkbook(plan).save();
const content = readWorkbook(XlsxPackage.open(bytes));

test("a plan's cells are in its workbook: values, formulas, formats and looks", () => {
  expect(content.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
  plan.sheets.forEach((planned, index) => {
    const cells = new Map(content.sheets[index]?.cells.map((cell) => [cellAddress(cell), cell]));
    planned.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell || (cell.value === "" && cell.style === undefined)) return;
        const written = cells.get(cellAddress({ row: r, column: c }));
        const style = content.styles[written?.style ?? 0];
        const look = cell.style && looks[cell.style];
        expect(written).toMatchObject({ value: cell.value });
        expect(written?.formula).toBe(cell.formula);
        expect(style?.format).toBe(cell.format ?? "General");
        expect([style?.fill, style?.font.bold]).toEqual([look?.fill, look?.bold ?? false]);
      }),
    );
    const widths = content.sheets[index]?.columns.flatMap(({ first, last, size }) =>
      Array.from({ length: last - first + 1 }, () => size),
    );
    expect(widths).toEqual(planned.columnWidths);
  });
});

test("a formula that spills comes with all that it shows", () => {
  const sheet = content.sheets.find(({ name }) => name === "Angka terbit");
  const anchor = sheet?.cells.find(({ array }) => array);
  const planned = plan.sheets.flatMap(({ cells }) => cells.flat()).find((cell) => cell?.spill);
  const { first, last } = anchor?.array?.area ?? {
    first: { row: 0, column: 0 },
    last: { row: 0, column: 0 },
  };
  expect(anchor).toMatchObject({ formula: planned?.formula, array: { dynamic: true } });
  const shown = Array.from({ length: last.row - first.row + 1 }, (_, down) =>
    Array.from({ length: last.column - first.column + 1 }, (_, right) => {
      const place = { row: first.row + down, column: first.column + right };
      return sheet?.cells.find(({ row, column }) => row === place.row && column === place.column)
        ?.value;
    }),
  );
  expect(shown).toEqual(planned?.spill);
});

test("the same plan gives the same bytes", () => {
  expect(newWorkbook(plan).save()).toEqual(bytes);
});

test("a plan without sheets gives one empty sheet", () => {
  const { sheets } = readWorkbook(newWorkbook({ sheets: [] }));
  expect(sheets).toMatchObject([{ name: "Lembar1", cells: [] }]);
});

test("the parts of which there is one have the names by which other readers look for them", () => {
  const spill = { value: 1, formula: "=SEQUENCE(2)", spill: [[1], [2]] };
  const saved = newWorkbook({ sheets: [{ name: "Satu", cells: [[spill]], columnWidths: [] }] });
  const names = Object.keys(unzipSync(saved.save()));
  expect(names).toEqual(expect.arrayContaining(["xl/styles.xml", "xl/metadata.xml"]));
});
