import { localFormula } from "../../src/formulas/localFormula";
import type { PlannedSheet } from "../../src/plans/writePlan";
import { areaAddress, type CellValue } from "../../src/tables/grid";
import { inExcel } from "../browser/inExcel";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { sameValues } from "../cases/cells";
import { figures, functionCases, placedFunctions } from "../cases/functions";
import { projectionCases } from "../cases/projections";
import { inOrder, sheetCases } from "../cases/sheets";
import { foundIn } from "./foundInPane";

/** One workbook for all: no case looks at what another one left. */
let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => expect(workbench.complaints).toEqual([]));

/** A cell to write: a formula or value, and its number format. */
interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly format: string;
}

/** Text is written behind an apostrophe, so that it stays text. */
function contentsOf({ cells }: PlannedSheet): WrittenCell[] {
  return cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      if (!cell) return [];
      const { value, formula, format = "General" } = cell;
      const content = formula ?? (typeof value === "string" ? `'${value}` : value);
      return [{ row: rowIndex, column, content, format }];
    }),
  );
}

/** Adds a sheet through Excel's own API and goes to it. */
async function addSheet(name: string, cells: readonly WrittenCell[]): Promise<void> {
  await inExcel(
    workbench,
    async (context, { name, cells }) => {
      const sheet = context.workbook.worksheets.add(name);
      for (const { row, column, content, format } of cells) {
        const cell = sheet.getCell(row, column);
        cell.numberFormat = [[format]];
        cell.formulas = [[content]];
      }
      sheet.activate();
      await context.sync();
    },
    { name, cells },
  );
}

async function read(sheet: string, area: string): Promise<CellValue[][]> {
  const { values } = await workbench.page.evaluate(
    async ([name, address]) => {
      await window.workbench.idle();
      return window.workbench.read(name, address);
    },
    [sheet, area] as const,
  );
  return values as CellValue[][];
}

it("every function of the add-in shows in the grid what it must show", async () => {
  const formulas = placedFunctions.map(({ row, column, formula }) => {
    return { row, column, content: formula, format: "General" };
  });
  await addSheet(figures.name, [...contentsOf(figures), ...formulas]);
  // All at once: the grid comes to rest for every reading.
  const last = { row: placedFunctions.length * 10, column: 30 };
  const cells = await read(figures.name, areaAddress({ first: { row: 0, column: 0 }, last }));
  const shown = placedFunctions.map(({ says, row, column, shows }) => {
    const rows = cells.slice(row, row + shows.length);
    return { says, values: rows.map((each) => each.slice(column, column + shows[0]!.length)) };
  });
  const expected = placedFunctions.map(({ says, shows }) => ({ says, values: sameValues(shows) }));
  expect(shown).toEqual(expected);
});

/** Goes to a sheet with the pane as it begins; to one that is not there after adding it. */
async function goTo(sheet: PlannedSheet): Promise<void> {
  const there = await workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));
  if (there.includes(sheet.name)) await workbench.openSheet(sheet.name);
  else await addSheet(sheet.name, contentsOf(sheet));
  await workbench.ask((workbook) => workbook.reloadPane());
  await workbench.pane.getByText(`Lembar: ${sheet.name}`).waitFor();
}

it.each(sheetCases)("the pane finds what is wrong on $sheet.name", async ({ sheet, finds }) => {
  await goTo(sheet);
  await workbench.pane.getByRole("button", { name: "Periksa lembar ini" }).click();
  if (finds.length === 0) await workbench.pane.getByText("Tidak ada temuan.").waitFor();
  const found = finds.length > 0 ? await foundIn(workbench.pane) : [];
  expect(inOrder(found)).toEqual(inOrder(finds));
});

it.each(projectionCases)("the pane projects $sheet.name", async ({ sheet, projected }) => {
  const { pane } = workbench;
  const result = `Hasil ${sheet.name}`;
  await goTo(sheet);
  await pane.getByRole("button", { name: "Buat proyeksi 2024–2030" }).click();
  await pane.getByLabel("Nama lembar baru").fill(result);
  const conflict = pane.getByRole("radio", { name: "Biarkan kosong" });
  if ((await conflict.count()) > 0) await conflict.check();
  await pane.getByRole("button", { name: "Tulis lembar proyeksi" }).click();
  await pane.getByText(`Selesai. Lembar “${result}”`).waitFor();
  for (const [area, expected] of Object.entries(projected)) {
    const values = await read(result, area);
    expect({ area, values }).toEqual({ area, values: sameValues(expected) });
  }
});

it.each(["Kalbar's coverage", "no year ever", "a function that is none"])(
  "a typed function shows the same: %s",
  async (says) => {
    const { formula = "", shows = [] } = functionCases.find((each) => each.says === says) ?? {};
    await workbench.openSheet("Kalbar 2024");
    await workbench.type("H3", localFormula(formula, ","));
    expect(await read("Kalbar 2024", "H3")).toEqual(sameValues(shows));
  },
);
