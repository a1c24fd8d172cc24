import { HostError } from "../core/hostError";

const longest = 31;
const forbidden = /[:\\/?*[\]]/;

/**
 * Excel's rules for sheet names, which the grid does not know.
 * @param others the names that are taken; case does not tell names apart.
 * @throws {HostError} ItemAlreadyExists for a taken name, InvalidArgument for a bad one.
 */
export function checkSheetName(name: unknown, others: readonly string[]): string {
  if (typeof name !== "string" || name.trim() === "") throw bad("A sheet name must not be empty.");
  if (name.length > longest) throw bad(`A sheet name has at most ${longest} characters.`);
  if (forbidden.test(name)) throw bad("A sheet name must not contain : \\ / ? * [ ].");
  if (name.startsWith("'") || name.endsWith("'")) {
    throw bad("A sheet name must not begin or end with an apostrophe.");
  }
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `A sheet named "${name}" exists already.`);
  }
  return name;
}

/** The first of Sheet1, Sheet2, … that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  let number = 1;
  while (lower.includes(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function bad(message: string): HostError {
  return new HostError("InvalidArgument", message);
}
