import { resolve } from "node:path";
import { isErrorText } from "../host/model/valueType";
import { noFormula, notAFormula, sheetWithoutWorkbook } from "../messages/batch";
import { showCell } from "../messages/numbers";
import { Refused } from "../messages/refused";
import type { WritePlan } from "../plans/writePlan";
import type { CellValue } from "../tables/grid";
import type { WorkbookContent } from "../xlsx/content";
import { newWorkbook } from "../xlsx/writing/newWorkbook";
import { readWorkbook } from "../xlsx/reading/readWorkbook";
import { type Call, type ExitCode, exitCodes, print } from "./call";
import type { Outcome } from "./calculator";
import { openWorkbook } from "./openWorkbook";
import { aboutFile } from "./refusals";
import { sheetNamed } from "./checkedSheets";

interface Answer {
  readonly formula: string;
  /** Undefined if it is no formula. */
  readonly outcome?: Outcome;
}

/** `cakupan eval`: what formulas give, in a workbook or in none. */
export async function evaluate(call: Call): Promise<ExitCode> {
  const { words: formulas, language, terminal } = call;
  if (formulas.length === 0) throw new Refused(noFormula);
  const { workbook, sheet } = placeFor(call);
  // The grid takes a second to start, and no other verb needs it.
  const { calculate } = await import("./calculator");
  const outcomes = await calculate(workbook, sheet, formulas.map(withEqualsSign));
  const answers = formulas.map((formula, index): Answer => ({ formula, outcome: outcomes[index] }));

  const wrong = answers.filter(({ outcome }) => outcome === undefined);
  wrong.forEach(({ formula }) => terminal.error(notAFormula(formula)[language]));
  const result = answers.map(({ formula, outcome }) =>
    outcome === undefined
      ? { formula, error: notAFormula(formula)[language] }
      : { formula, value: forPrograms(outcome) },
  );
  print(call, result, answers.flatMap(lines).join("\n"));
  return exitCodeOf(answers);
}

/** The workbook, and the sheet that plain references like A1 are about. */
function placeFor({ options, folder }: Call): { workbook: WorkbookContent; sheet: number } {
  const { workbook: file, sheet: name } = options;
  if (file === undefined) {
    if (name !== undefined) throw new Refused(sheetWithoutWorkbook);
    return { workbook: readWorkbook(newWorkbook(emptyPlan)), sheet: 0 };
  }
  return aboutFile(file, () => {
    const workbook = readWorkbook(openWorkbook(resolve(folder, file)));
    const { sheets, activeSheet } = workbook;
    const sheet = name === undefined ? activeSheet : sheets.indexOf(sheetNamed(workbook, name));
    return { workbook, sheet };
  });
}

const emptyPlan: WritePlan = { sheets: [{ name: "Sheet1", cells: [], columnWidths: [] }] };

function withEqualsSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function exitCodeOf(answers: readonly Answer[]): ExitCode {
  if (answers.some(({ outcome }) => outcome === undefined)) return exitCodes.unusable;
  const values = answers.flatMap(({ outcome = [] }) => rowsOf(outcome).flat());
  return values.some(isErrorText) ? exitCodes.errorsFound : exitCodes.fine;
}

function rowsOf(outcome: Outcome): CellValue[][] {
  return Array.isArray(outcome) ? outcome : [[outcome]];
}

type ProgramValue = CellValue | { readonly error: string };

function forPrograms(outcome: Outcome): ProgramValue | ProgramValue[][] {
  const value = (each: CellValue) => (isErrorText(each) ? { error: each } : each);
  return Array.isArray(outcome) ? outcome.map((row) => row.map(value)) : value(outcome);
}

/** A formula with its value; what it spills stands below. */
function lines({ formula, outcome }: Answer): string[] {
  if (outcome === undefined) return [];
  if (!Array.isArray(outcome)) return [`${formula} → ${showCell(outcome)}`];
  return [
    `${formula} →`,
    ...outcome.map((row) => `  ${row.map((each) => showCell(each)).join("\t")}`),
  ];
}
