export type SheetNameFault = "empty" | "long" | "sign" | "apostrophe" | "reserved";

export const longestSheetName = 31;

/** What Excel has against a sheet's name, which it does not explain itself. */
export function sheetNameFault(name: string): SheetNameFault | undefined {
  if (name.trim() === "") return "empty";
  if (name.length > longestSheetName) return "long";
  if (/[:\\/?*[\]]/.test(name)) return "sign";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  if (name.toLowerCase() === "history") return "reserved"; // Excel keeps this name for itself
  return undefined;
}

export function isSheetName(name: string): boolean {
  return sheetNameFault(name) === undefined;
}

/** Case does not tell sheets apart. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
