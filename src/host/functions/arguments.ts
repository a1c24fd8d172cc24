import { isErrorText } from "../model/valueType";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** An error among the arguments, in the form that office.js turns into a `CustomFunctions.Error`. */
export interface ErrorArgument {
  readonly code: string;
  readonly type: "CustomFunctionError";
}

export type Scalar = string | number | boolean | ErrorArgument | null;
export type Argument = Scalar | Scalar[][];

/** The arguments of a call, or the error that the call results in without being made. */
export type ArgumentsOrError = { readonly values: Argument[] } | { readonly error: string };

/** What a blank scalar arrives as: 0 in Excel for Mac, null in Excel on the web. */
export type Blank = 0 | null;

/**
 * What Excel hands to a function for the grid's arguments. A one-cell reference comes from the
 * grid as [[v]], a literal as a scalar. Blanks inside ranges are "". Errors go through to
 * parameters of type any if the function allows them; else the first error is the result.
 */
export function argumentsForCall(
  metadata: FunctionMetadata,
  given: readonly unknown[],
  blank: Blank = 0,
): ArgumentsOrError {
  if (!takes(metadata, given)) return { error: "#VALUE!" };
  const passErrors = metadata.allowErrorForDataTypeAny === true;
  try {
    return {
      values: metadata.parameters.map((parameter, index) =>
        argument(parameter, given[index], blank, passErrors),
      ),
    };
  } catch (error) {
    if (error instanceof ArgumentError) return { error: error.code };
    throw error;
  }
}

/** Excel does not even let such a formula be typed: too many arguments, or too few. */
function takes({ parameters }: FunctionMetadata, given: readonly unknown[]): boolean {
  const missing = parameters.filter(({ optional }, index) => !optional && index >= given.length);
  return given.length <= parameters.length && missing.length === 0;
}

/** Ends a call before it is made. */
class ArgumentError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function argument(
  parameter: ParameterMetadata,
  given: unknown,
  blank: Blank,
  allowErrors: boolean,
): Argument {
  const passErrors = allowErrors && (parameter.type ?? "any") === "any";
  if (parameter.dimensionality === "matrix") {
    return rows(given).map((row) => row.map((cell) => scalar(parameter, cell, "", passErrors)));
  }
  if (given === undefined && parameter.optional) return null;
  return scalar(parameter, rows(given)[0]?.[0], blank, passErrors);
}

function rows(given: unknown): unknown[][] {
  if (!Array.isArray(given)) return [[given]];
  return given.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

function scalar(
  parameter: ParameterMetadata,
  given: unknown,
  blank: Blank | "",
  passErrors: boolean,
): Scalar {
  if (given === null || given === undefined || given === "") return given === "" ? "" : blank;
  if (isErrorText(given)) {
    if (passErrors) return { code: given, type: "CustomFunctionError" };
    throw new ArgumentError(given);
  }
  return parameter.type === "number" ? number(given) : plain(given);
}

function plain(given: unknown): string | number | boolean {
  if (typeof given === "number" || typeof given === "boolean") return given;
  return String(given);
}

/** Excel itself converts for a parameter of type number, and answers #VALUE! where it cannot. */
function number(given: unknown): number {
  const value = typeof given === "string" && given.trim() === "" ? NaN : Number(given);
  if (Number.isNaN(value)) throw new ArgumentError("#VALUE!");
  return value;
}
