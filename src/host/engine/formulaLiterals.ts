import { ArrayValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import { tokensOf } from "../../formulas/formulaTokens";

/**
 * The grid takes a number in a formula for text unless JavaScript would write it the same way:
 * 0.50, 1E3 and 007 are none to it. It cuts an array constant at every comma and semicolon, those
 * in texts too. And it makes a number of a text in quotes that looks like one, or like a date:
 * 36.47 of "36,47%". For what stands in a formula, where texts have their quotes, it says whether
 * to look for a pattern; for what stands in a cell it says nothing.
 */
const create = ValueObjectFactory.create.bind(ValueObjectFactory);
ValueObjectFactory.create = (raw, ignorePattern) => {
  const inFormula = ignorePattern !== undefined && typeof raw === "string";
  if (inFormula && arrayConstant.test(raw)) return arrayOf(raw.trim());
  if (inFormula && text.test(raw)) return create(raw, true);
  return create(inFormula && number.test(raw) ? plainNumber(raw) : raw, ignorePattern);
};

const number = /^\s*-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const text = /^\s*"[^]*"\s*$/;
const arrayConstant = /^\s*\{[^]*\}\s*$/;

function plainNumber(text: string): string {
  return String(Number(text));
}

function arrayOf(constant: string): ArrayValueObject {
  const rows = [[""]];
  for (const { kind, text } of tokensOf(constant).slice(1, -1)) {
    const row = rows[rows.length - 1] ?? [];
    if (text === ";") rows.push([""]);
    else if (text === ",") row.push("");
    else row.push((row.pop() ?? "") + (kind === "number" ? plainNumber(text) : text));
  }
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((cell) => create(cell.trim(), true))),
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
