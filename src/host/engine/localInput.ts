/** What a user types in an Indonesian Excel, in the en-US form that the grid reads. */
export function englishInput(typed: string): string {
  return isIndonesianNumber(typed) ? englishNumber(typed) : (isoDate(typed) ?? typed);
}

/**
 * A formula as typed: 0,36 and ";" between arguments become 0.36 and ",". One without any ";"
 * may be in the en-US form already: there, only a comma outside all brackets is a decimal one.
 */
export function englishFormula(typed: string): string {
  const plain = plainCharacters(typed);
  const isLocal = plain.some(({ character, depth }) => character === ";" && depth > 0);
  const characters = [...typed];
  for (const { index, character, depth } of plain) {
    if (isLocal && character === ";") characters[index] = ",";
    if (character === "," && (isLocal || depth === 0)) characters[index] = ".";
  }
  return characters.join("");
}

/** A number for the cell's editor, in full: 0.36 → "0,36". */
export function indonesianNumber(value: number | string): string {
  return String(value).replace(".", ",");
}

/** "607.426", "0,36", "-36,47%": dots only between groups of three. */
function isIndonesianNumber(text: string): boolean {
  return /^\s*-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?\s*%?\s*$/.test(text);
}

function englishNumber(text: string): string {
  return text.replaceAll(".", "").replace(",", ".").trim();
}

/** "5/3/2024" is the fifth of March: "2024-03-05". Undefined for what is no such date. */
function isoDate(text: string): string | undefined {
  const [, day = "", , month = "", year = ""] = datePattern.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return year && exists ? date.toISOString().slice(0, 10) : undefined;
}

const datePattern = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4})\s*$/;

interface PlainCharacter {
  readonly index: number;
  readonly character: string;
  /** How many round brackets are open around it. */
  readonly depth: number;
}

/** The characters outside texts, quoted sheet names and array constants. */
function plainCharacters(formula: string): PlainCharacter[] {
  const found: PlainCharacter[] = [];
  let closing: string | null = null;
  let depth = 0;
  for (const [index, character] of [...formula].entries()) {
    if (closing !== null) {
      if (character === closing) closing = null;
      continue;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    closing = closings[character] ?? null;
    if (closing === null) found.push({ index, character, depth });
  }
  return found;
}

const closings: Readonly<Record<string, string>> = { '"': '"', "'": "'", "{": "}" };
