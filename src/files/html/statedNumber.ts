import { plainNumber } from "../spreadsheetml/plainNumber";
import type { HtmlAttributes } from "./htmlTokens";

/**
 * The number that a program wrote beside what a cell shows: Excel in x:num, where an empty one
 * means that it shows the number itself; LibreOffice in sdval, with the decimal sign of its user.
 *
 * @returns undefined where none is said; LibreOffice says 0 of an error
 */
export function statedNumber(attributes: HtmlAttributes, shown: string): string | undefined {
  const said = attributes.get("x:num") ?? attributes.get("sdval")?.replace(",", ".");
  if (said === undefined || /^(#[A-Z]|Err:\d)/.test(shown)) return undefined;
  return plainNumber(said === "" ? shown : said);
}
