import { tokensOf } from "./formulaTokens";

/** A function that a formula calls, and with how many arguments. */
export interface Call {
  readonly name: string;
  readonly given: number;
}

/** The calls in a formula in English form, as they end; one that is not closed ends last. */
export function callsIn(formula: string): Call[] {
  const ended: Call[] = [];
  const open: OpenBracket[] = [];
  let name = "";
  const close = () => {
    const bracket = open.pop();
    if (bracket?.name) ended.push({ name: bracket.name, given: givenIn(bracket) });
  };
  for (const { kind, text } of tokensOf(formula)) {
    const around = open.at(-1);
    if (text === "(" || text === "{") {
      if (around) around.isEmpty = false;
      open.push({ name: text === "(" ? name : "", commas: 0, isEmpty: true });
    } else if (text === ")" || text === "}") close();
    else if (text === "," && around) around.commas += 1;
    else if (kind !== "space" && around) around.isEmpty = false;
    name = kind === "function" ? text : "";
  }
  while (open.length > 0) close();
  return ended;
}

interface OpenBracket {
  readonly name: string;
  commas: number;
  isEmpty: boolean;
}

function givenIn({ commas, isEmpty }: OpenBracket): number {
  return isEmpty && commas === 0 ? 0 : commas + 1;
}
