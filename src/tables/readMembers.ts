import { segmentIn } from "./columnContents";
import type { NumberCell, Place, TextCell } from "./enrolmentTable";
import { type Cell, formatAt, type Grid, valueAt } from "./grid";
import { HEADERS_LOOKED_AT, memberColumnsOf } from "./memberColumns";
import type { Member, MemberColumn, MemberField, MemberList, RawCell } from "./memberList";
import { isAboutNobody, type PersonHeader, personHeader } from "./personRows";
import { readCount } from "./readNumber";
import { tidy } from "./rowKinds";
import { wordsOfSheet } from "./words";
import { uncollapsed } from "./collapsed";

/**
 * Reads a list of single persons: a header row that names NIK or KPJ number and at least one
 * thing more, then a row for each person until the first blank row.
 *
 * @returns none, or the one list of the sheet
 */
export function readMembers(sheet: Grid): MemberList[] {
  const { grid, collapsedInto } = uncollapsed(sheet);
  const index = grid.values
    .slice(0, HEADERS_LOOKED_AT)
    .findIndex((row) => memberColumnsOf(row, grid.column) !== undefined);
  const columns = memberColumnsOf(grid.values[index] ?? [], grid.column);
  if (!columns) return [];
  const body = grid.values.slice(index + 1);
  const blank = body.findIndex((row) => row.every((value) => tidy(value) === ""));
  const length = blank < 0 ? body.length : blank;
  const rows = Array.from({ length }, (_, at) => grid.row + index + 1 + at);
  const words = wordsOfSheet();
  const header = personHeader(columns, grid.column);
  return [
    {
      sheet: grid.sheet,
      area: {
        first: { row: grid.row + index, column: columns[0]?.column ?? grid.column },
        last: { row: grid.row + index + length, column: columns.at(-1)?.column ?? grid.column },
      },
      headerRow: grid.row + index,
      collapsedInto,
      columns,
      members: rows
        .filter((row) => !isNobody(grid, row, header))
        .map((row) => ({
          ...memberAt(grid, row, columns, (name) => words.region(name)),
          beyond: collapsedInto === undefined ? undefined : beyondColumns(grid, row, columns),
        })),
    },
  ];
}

function isNobody(grid: Grid, row: number, header: PersonHeader): boolean {
  const cells = grid.values[row - grid.row] ?? [];
  return isAboutNobody((column) => tidy(cells[column]), cells.length, header);
}

/** The first cell of a row that holds something to the right of the header. */
function beyondColumns(
  grid: Grid,
  row: number,
  columns: readonly MemberColumn[],
): Cell | undefined {
  const next = (columns.at(-1)?.column ?? 0) + 1;
  const cells = grid.values[row - grid.row]?.slice(next - grid.column) ?? [];
  const filled = cells.findIndex((value) => tidy(value) !== "");
  return filled < 0 ? undefined : { row, column: next + filled };
}

function memberAt(
  grid: Grid,
  row: number,
  columns: readonly MemberColumn[],
  region: (name: string) => Place | undefined,
): Member {
  const at = (field: MemberField): RawCell | undefined => {
    const column = columns.find((each) => each.field === field)?.column;
    return column === undefined
      ? undefined
      : { cell: { row, column }, raw: valueAt(grid, { row, column }) };
  };
  const [place, segment, wage] = [at("region"), at("segment"), at("wage")];
  const textOf = ({ cell, raw }: RawCell): TextCell => ({ cell, text: tidy(raw) });
  const named = segment && segmentIn(tidy(segment.raw));
  return {
    row,
    nik: at("nik"),
    memberNumber: at("memberNumber"),
    region: place && { ...textOf(place), regency: region(tidy(place.raw)) },
    segment: segment && { ...textOf(segment), segment: named === "whole" ? undefined : named },
    wage: wage && wageOf(grid, wage),
  };
}

function wageOf(grid: Grid, { cell, raw }: RawCell): NumberCell {
  const value = readCount(raw);
  return {
    cell,
    raw,
    format: formatAt(grid, cell),
    value,
    fromText: typeof raw === "string" && value !== undefined,
  };
}
