import { numfmt } from "@univerjs/core";

/** The number of a date or time as people type it, or as ISO 8601 writes it; `null` for others. */
export function dateNumber(text: string): number | null {
  const typed = text.replace(/(\d)T(\d)/, "$1 $2").replace(/(\.\d+)?Z$/, "");
  const parsed = numfmt.parseValue(typed);
  return parsed && typeof parsed.v === "number" && /[dyh]/.test(parsed.z ?? "") ? parsed.v : null;
}
