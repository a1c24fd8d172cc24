import { exampleCells } from "../../scripts/manual/functionSection";
import { localFormula } from "../../src/formulas/localFormula";
import { functionHelp } from "../../src/messages/functionHelp";
import { openWorkbench, type Workbench } from "../browser/workbench";

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

/** The examples as docs/functions.md has them in Indonesian, with a row each for what they show. */
const examples = Object.entries(functionHelp).map(([name, { example }]) => ({
  name,
  formula: localFormula(example.formula, ","),
  shows: exampleCells(example.shows, ","),
}));

/** An empty workbook, with the keyboard in its first cell. */
async function beginEmpty(): Promise<void> {
  const { page } = workbench;
  await page.getByRole("button", { name: "Baru", exact: true }).click();
  await page.waitForFunction(() => window.workbench.sheets().length === 1);
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 80, y: 30 } });
  await isAt(1);
}

/** Waits until the grid has come to a row of column A. */
async function isAt(row: number): Promise<void> {
  await workbench.page.waitForFunction(
    (cell) => window.workbench.selection().endsWith(`!${cell}`),
    `A${row}`,
  );
}

/** Types into the selected cell; on a busy machine, what is typed arrives at a distance. */
async function typeHere(text: string): Promise<void> {
  const { keyboard } = workbench.page;
  await keyboard.type(text, { delay: 10 });
  await workbench.page.waitForFunction(
    (typed) => window.workbench.formulaBar().trim() === typed,
    text,
  );
  await keyboard.press("Enter");
}

/** The texts of the grid's first cells. */
async function textIn(rows: number, columns: number): Promise<string[][]> {
  const area = `A1:${String.fromCharCode("A".charCodeAt(0) + columns - 1)}${rows}`;
  const { text } = await workbench.page.evaluate(async (address) => {
    await window.workbench.idle();
    return window.workbench.read(window.workbench.activeSheet(), address);
  }, area);
  return text;
}

it("every example of the manual, typed as it stands there, shows what it says", async () => {
  await beginEmpty();
  let row = 1;
  for (const { formula, shows } of examples) {
    await typeHere(formula);
    await isAt(row + 1);
    // The next one below what this one fills.
    for (let more = 1; more < shows.length; more++)
      await workbench.page.keyboard.press("ArrowDown");
    row += shows.length;
    await isAt(row);
  }
  const widest = Math.max(...examples.map(({ shows }) => shows[0]?.length ?? 0));
  const padded = (cells: readonly string[]) => [...cells, ...Array(widest - cells.length).fill("")];
  expect(await textIn(row - 1, widest)).toEqual(
    examples.flatMap(({ shows }) => shows.map((cells) => padded(cells) as string[])),
  );
}, 120_000);
