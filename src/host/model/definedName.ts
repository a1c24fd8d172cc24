import { areaAt } from "../../tables/address";
import { invalid } from "./givenValues";

const longest = 255;
const form = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u;
const reserved = /^(?:true|false)$/i;

/** What begins like an address in Excel's other style, R1C1. */
const rowColumnAddress = /^(?:r|c|rc|[rc][1-9].*)$/i;

/**
 * Excel's rules for names of cells, formulas and tables ([MS-XLSB] 2.5.166, XLNameWideString).
 * @throws {HostError} InvalidArgument if it cannot be one.
 */
export function checkDefinedName(name: unknown): string {
  if (typeof name !== "string" || name.length > longest || !form.test(name)) {
    return invalid(
      `A name begins with a letter or _, goes on with letters, digits, _ and full stops, ` +
        `and has at most ${longest} characters.`,
    );
  }
  if (areaAt(name) || rowColumnAddress.test(name) || reserved.test(name)) {
    return invalid(`The name "${name}" means something else in a formula.`);
  }
  return name;
}

/** Case does not tell names apart. */
export function sameName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}
