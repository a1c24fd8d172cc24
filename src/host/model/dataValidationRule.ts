import { isOneCell } from "../../tables/grid";
import { HostObject } from "../core/hostObject";
import { dateNumber } from "../engine/typedDate";
import type { Criteria, Validation } from "../side/validations";
import { absoluteAddress, fullReference } from "./address";
import { invalid, oneOf } from "./givenValues";
import type { Range } from "./range";
import { fieldsOf, flagOf, formulaOf, isTernary, operandOf, textOf } from "./ruleInput";

const comparing = ["wholeNumber", "decimal", "textLength", "date", "time"];
const kinds = [...comparing, "list", "custom"];

const operators = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"],
  ...["GreaterThanOrEqualTo", "LessThanOrEqualTo"],
];

/** As much as Excel takes of a list that stands in the rule itself. */
const longestList = 255;

type CheckedRule = Pick<Validation, "criteria" | "formulas">;

/**
 * A rule that the add-in gives for the cells of a range.
 * @throws {HostError} InvalidArgument if it is none that Excel takes.
 */
export function readRule(input: unknown, range: Range): CheckedRule {
  const given = Object.entries(fieldsOf(input)).filter(([, criteria]) => criteria !== null);
  const [[kind, criteria] = ["", null], ...more] = given;
  if (more.length > 0) return invalid("A rule has one kind of criteria only.");
  oneOf(kinds, kind);
  const fields = fieldsOf(criteria);
  if (kind === "custom") return { criteria: { kind }, formulas: [formulaOf(fields.formula)] };
  if (kind === "list") {
    const inCellDropDown = flagOf(fields.inCellDropDown, true);
    return { criteria: { kind, inCellDropDown }, formulas: [listSource(fields.source, range)] };
  }
  return comparison(kind, fields, range);
}

/** The rule as Excel gives it back. */
export function ruleOf({ criteria, formulas }: CheckedRule): object {
  if (!criteria) return {};
  return { [criteria.kind]: shownCriteria(criteria, formulas) };
}

/** "WholeNumber", "List" …; "None" without a rule. */
export function typeOf(criteria: Criteria | null): string {
  return criteria ? criteria.kind.charAt(0).toUpperCase() + criteria.kind.slice(1) : "None";
}

function shownCriteria({ kind, operator, inCellDropDown }: Criteria, formulas: readonly string[]) {
  const [formula1, formula2] = formulas;
  if (kind === "custom") return { formula: formula1 };
  if (kind === "list") return { inCellDropDown, source: formula1 };
  return { formula1, ...(formula2 !== undefined && { formula2 }), operator };
}

function listSource(source: unknown, range: Range): string {
  if (isRange(source)) {
    if (source.rowCount === 1 || source.columnCount === 1) return referenceTo(source, range);
    return invalid("The source of a list is one row or one column.");
  }
  const text = textOf(source);
  if (text === "") return invalid("The list has no source.");
  return text.startsWith("=") ? formulaOf(text) : textOf(text, longestList);
}

function comparison(
  kind: string,
  { operator, formula1, formula2 }: Readonly<Record<string, unknown>>,
  range: Range,
): CheckedRule {
  const checked = oneOf(operators, operator);
  const given = isTernary(checked) ? [formula1, formula2] : [formula1];
  const formulas = given.map((input) => operand(kind, input, range));
  const [least = NaN, most = NaN] = formulas.map((text) => Number(text.slice(1)));
  if (least > most) return invalid("The first of the two bounds is the greater one.");
  return { criteria: { kind, operator: checked }, formulas };
}

function operand(kind: string, input: unknown, range: Range): string {
  if (isRange(input)) {
    return isOneCell(input.area) ? referenceTo(input, range) : invalid("It must be one cell.");
  }
  if (kind !== "date" && kind !== "time") {
    return operandOf(typeof input === "number" ? String(input) : input);
  }
  const date = typeof input === "string" ? dateNumber(input) : null;
  return date === null ? formulaOf(input) : `=${date}`;
}

function isRange(input: unknown): input is Range {
  return input instanceof HostObject && "area" in input;
}

/** "=$A$1:$A$9", with the sheet's name if that is another than the range's. */
function referenceTo({ worksheet, area }: Range, from: Range): string {
  if (worksheet.id === from.worksheet.id) return `=${absoluteAddress(area)}`;
  return `=${fullReference(worksheet.name, area)}`;
}
