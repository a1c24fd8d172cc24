import { callsIn } from "../../formulas/calls";
import { englishFormula } from "../../formulas/localFormula";
import { localMistake } from "../../formulas/localMistake";
import type { Conventions } from "../../host/conventions";
import type { FunctionMetadata } from "../../host/functions/metadata";
import type { Text } from "../../messages/text";
import { decimalTyped, separatorTyped, wrongArguments } from "../../messages/workbench";

/** The add-in's functions, and what stands before the point in their names. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}

/** Why a formula, as typed, can't go into a cell; null if it can. Excel asks back, too. */
export function objectionTo(
  typed: string,
  { decimal }: Conventions,
  addin: AddinFunctions,
): Text | null {
  const mistake = localMistake(typed, decimal);
  if (mistake === "separator") return separatorTyped(decimal);
  if (mistake === "decimal") return decimalTyped;
  for (const { name, given } of callsIn(englishFormula(typed, decimal))) {
    const parameters = parametersOf(name, addin);
    const least = parameters?.filter(({ optional }) => !optional).length ?? 0;
    const most = parameters?.length ?? Infinity;
    if (given < least || given > most) {
      return wrongArguments({ name: name.toUpperCase(), least, most, given }, decimal);
    }
  }
  return null;
}

function parametersOf(name: string, { namespace, functions }: AddinFunctions) {
  const wanted = name.toUpperCase();
  return functions.find((each) => `${namespace}.${each.name}`.toUpperCase() === wanted)?.parameters;
}
