import { header, type Person, persons, two } from "./persons";
import { pieces } from "./pieces";

/** A list of members as a portal exports it: UTF-8 with its mark, a comma between the cells. */
export function* memberCsv(rows: number): Generator<Uint8Array> {
  yield* pieces(linesOf(rows));
}

function* linesOf(rows: number): Generator<string> {
  yield `\ufeff${header.join(",")}\r\n`;
  for (const person of persons(rows)) yield `${cellsOf(person).map(quoted).join(",")}\r\n`;
}

function cellsOf({ birth, wage, ...person }: Person): string[] {
  const { nik, name, segment, region, status, address } = person;
  const born = `${two(birth.day)}-${two(birth.month)}-${birth.year}`;
  return [nik, name, born, segment, region, withPoints(wage), status, address];
}

/** "3.745.000". */
function withPoints(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
