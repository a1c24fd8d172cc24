/** As many characters as Excel takes in a name. */
const LONGEST_NAME = 255;

/**
 * A name for an Excel table after that of its sheet: letters, digits and "_", and no cell address.
 *
 * @param taken names of tables and cells that the workbook has
 */
export function freeTableName(sheet: string, taken: readonly string[]): string {
  const words = sheet.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "_");
  const wanted = isName(words) ? words : `Tabel_${words}`;
  for (let number = 1; ; number++) {
    const ending = number > 1 ? `_${number}` : "";
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** It begins with a letter, and is no address: neither "UCJ2030" nor "R1C1". */
function isName(words: string): boolean {
  const isAddress = /^[a-z]{1,3}\d+$/i.test(words) || /^r\d*(c\d*)?$|^c\d*$/i.test(words);
  return /^\p{L}/u.test(words) && !isAddress;
}
