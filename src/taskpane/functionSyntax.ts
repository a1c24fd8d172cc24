import { localFormula } from "../formulas/localFormula";
import type { DecimalSign } from "../messages/numbers";
import { namespace } from "../functions/metadata";
import type { Text } from "../messages/text";
import type { NamedFunction } from "./findFunctions";

/** How a function is typed in an Excel with this decimal sign: "=JAMSOSTEK.UCJ(peserta; pekerja)". */
export function functionSyntax(
  [name, { parameters }]: NamedFunction,
  say: (text: Text) => string,
  decimal: DecimalSign,
): string {
  const names = parameters.map((each) => (each.optional ? `[${say(each.name)}]` : say(each.name)));
  return localFormula(`=${namespace}.${name}(${names.join(", ")})`, decimal);
}
