/**
 * A structured reference's brackets, "[[#This Row],[A]]", with another sign between its parts.
 * What stands inside a column's name stays.
 */
export function separateColumns(brackets: string, before: "," | ";", after: "," | ";"): string {
  return brackets.replace(parted[before], `$1${after}`);
}

/** Do the parts of a structured reference have this sign between them? */
export function separatesColumns(brackets: string, sign: "," | ";"): boolean {
  return brackets.search(parted[sign]) >= 0;
}

const column = String.raw`\[(?:[^[\]']|'.)*\]`;
const parted = {
  ",": new RegExp(String.raw`(${column}\s*),(?=\s*\[)`, "gu"),
  ";": new RegExp(String.raw`(${column}\s*);(?=\s*\[)`, "gu"),
};
