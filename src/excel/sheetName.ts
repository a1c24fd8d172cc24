/** Excel's rules for a sheet's name, which it does not explain when they are broken. */
export function isSheetName(name: string): boolean {
  if (name.toLowerCase() === "history") return false; // Excel keeps this name for itself
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && name.trim() !== "";
}
