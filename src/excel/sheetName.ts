/** Excel's rules for a sheet's name, which it does not explain when they are broken. */
export function isSheetName(name: string): boolean {
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && name.trim() !== "";
}
