import type { ImportedFile } from "../members/importResult";
import { isSheetName, longestSheetName, sameSheetName } from "../tables/sheetName";

const between = " - ";
/** So much of a file's name stays, however long the name of its sheet is. */
const LEAST_OF_FILE = 10;

/**
 * A name for a sheet that comes from a file: the file's, with that of the sheet behind it where
 * the file has several that are no lists of persons.
 *
 * @param sheet its name in the file
 * @param taken names that other sheets have
 */
export function importSheetName(
  { file, sheets }: ImportedFile,
  sheet: string,
  taken: readonly string[],
): string {
  const isOneOfSeveral = sheets.filter((each) => "grid" in each).length > 1 && sheet !== file;
  return freeSheetName(isOneOfSeveral ? ofBoth(titleOf(file), valid(sheet)) : titleOf(file), taken);
}

/**
 * @param wanted a name without signs that Excel does not take, of any length
 * @param taken names that other sheets have
 * @returns the name, cut where it is too long and numbered where it is taken: "Peserta (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const ending = number > 1 ? ` (${number})` : "";
    const name = cut(wanted, longestSheetName - ending.length) + ending;
    if (isSheetName(name) && !taken.some((other) => sameSheetName(other, name))) return name;
  }
}

/** "rekap/Kab A.xlsx" → "Kab A" */
function titleOf(file: string): string {
  return valid(file.replace(/^.*[\\/]/s, "").replace(/(?<=.)\.[^.]*$/s, ""));
}

function ofBoth(file: string, sheet: string): string {
  const room = longestSheetName - between.length - sheet.length;
  return cut(file, Math.max(LEAST_OF_FILE, room)) + between + sheet;
}

/** Signs that Excel does not take. */
function valid(name: string): string {
  return name.replace(/[:\\/?*[\]'\p{Cc}]/gu, "_").trim();
}

/** Not within a character that is written in two halves. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
