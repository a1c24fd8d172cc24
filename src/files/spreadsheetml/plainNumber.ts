import { numberText } from "../../files/xlsx/cellNumber";

/**
 * A number as programs write it: digits, a dot, an exponent.
 *
 * @returns as JavaScript writes or reads it; undefined for another text
 */
export function plainNumber(text: string): string | undefined {
  const isNumber = /^-?(\d+(\.\d+)?|\.\d+)(e[-+]?\d+)?$/i.test(text);
  return isNumber ? numberText(text) : undefined;
}
