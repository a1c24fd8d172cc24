import { checkSheet } from "../../src/checks/checkSheet";
import { applyPlan } from "../../src/excel/writing/applyPlan";
import { readSheet } from "../../src/excel/readSheet";
import { registerDirectFunctions } from "../../src/host/functions/directFunctions";
import type { NodeHost } from "../../src/host/seams/node";
import { planProjection } from "../../src/plans/decisions";
import type { PlannedSheet } from "../../src/plans/writePlan";
import { areaAddress, cellAddress } from "../../src/tables/grid";
import { openWorkbook } from "../excel/workbook";
import { sameValues } from "./cells";
import { figures, placedFunctions } from "./functions";
import { projectionCases } from "./projections";
import { inOrder, sheetCases } from "./sheets";

let host: NodeHost;
const open = async (sheet: PlannedSheet) => {
  host = await openWorkbook({ sheets: [sheet] });
};
afterEach(() => host.close());

test("every function shows in Node what it must show", async () => {
  await open(figures);
  await registerDirectFunctions(host.host.book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(figures.name);
    for (const { row, column, formula } of placedFunctions) {
      sheet.getCell(row, column).formulas = [[formula]];
    }
    await context.sync();
  });
  const shown: unknown[] = [];
  for (const { says, row, column, shows } of placedFunctions) {
    const last = { row: row + shows.length - 1, column: column + (shows[0]?.length ?? 1) - 1 };
    const area = areaAddress({ first: { row, column }, last });
    const { values } = await host.read(figures.name, area);
    shown.push({ says, values });
  }
  const expected = placedFunctions.map(({ says, shows }) => ({ says, values: sameValues(shows) }));
  expect(shown).toEqual(expected);
});

test.each(sheetCases)("the checks find in Node what is wrong on $sheet.name", async (each) => {
  await open(each.sheet);
  const { grid } = await readSheet();
  const found = checkSheet(grid).findings.map(({ code, cell }) => `${code} ${cellAddress(cell)}`);
  expect(inOrder(found)).toEqual(inOrder(each.finds));
});

test.each(projectionCases)("$sheet.name is projected in Node", async ({ sheet, projected }) => {
  await open(sheet);
  const reading = await readSheet();
  const decided = { choices: { 2024: null }, growth: 0, baseYear: 2024, name: "Proyeksi" };
  const { plan } = planProjection(checkSheet(reading.grid).tables[0]!, decided, "id");
  await expect(applyPlan(plan, { source: reading })).resolves.toMatchObject({ differences: [] });
  for (const [area, expected] of Object.entries(projected)) {
    const { values } = await host.read("Proyeksi", area);
    expect({ area, values }).toEqual({ area, values: sameValues(expected) });
  }
});
