import { readFileSync } from "node:fs";
import { manual } from "../../scripts/manual/manual";
import { calculate } from "../../src/batch/calculator";
import { functionHelp } from "../../src/messages/functionHelp";
import type { FunctionExample } from "../../src/messages/functionHelp/help";
import { showCell } from "../../src/messages/numbers";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";

it("docs/functions.md is what the help and the facts make of it (npm run generate)", () => {
  expect(readFileSync("docs/functions.md", "utf8")).toBe(manual());
});

describe("the functions' examples", () => {
  const examples = Object.entries(functionHelp).map(([name, { example }]) => ({
    name,
    ...example,
  }));

  it("show what the functions give, as cells without a format show it", async () => {
    const empty = newWorkbook({ sheets: [{ name: "Kosong", cells: [], columnWidths: [] }] });
    const formulas = examples.map(({ formula }) => formula);
    const outcomes = await calculate(readWorkbook(empty), 0, formulas);
    const given = examples.map(({ name }, index) => {
      const outcome = outcomes[index] ?? "";
      return { name, cells: texts(Array.isArray(outcome) ? outcome : [[outcome]]) };
    });
    expect(given).toEqual(examples.map(({ name, shows }) => ({ name, cells: texts(shows) })));
  });

  it("say no digit more than such a cell has room for", () => {
    for (const { name, shows } of examples) {
      const asShown = shows.map((row) =>
        row.map((value) => (typeof value === "number" ? Number(showCell(value, ".")) : value)),
      );
      expect({ name, shows }).toEqual({ name, shows: asShown });
    }
  });

  it.each(examples)("$name is used in its own example", ({ name, formula }) => {
    expect(formula).toMatch(new RegExp(`^=JAMSOSTEK\\.${name}\\(`));
  });
});

function texts(rows: FunctionExample["shows"]): string[][] {
  return rows.map((row) => row.map((value) => showCell(value)));
}
