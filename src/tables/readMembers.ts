import { segmentIn } from "./columnContents";
import type { NumberCell, Place, TextCell } from "./enrolmentTable";
import { formatAt, type Grid, valueAt } from "./grid";
import { tidyHeader } from "./headerWords";
import type { Member, MemberColumn, MemberField, MemberList, RawCell } from "./memberList";
import { readCount } from "./readNumber";
import { tidy } from "./rowKinds";
import { wordsOfSheet } from "./words";
import { uncollapsed } from "./collapsed";

const fieldWords: readonly (readonly [MemberField, RegExp])[] = [
  ["nik", /\b(nik|no ktp|nomor ktp|nomor induk kependudukan)\b/],
  ["memberNumber", /kpj|nomor peserta|no peserta/],
  ["wage", /\b(upah|gaji|penghasilan|wage|salary)/],
  ["segment", /\bsegmen|jenis kepesertaan|jenis peserta|kategori peserta/],
  ["region", /\b(kab|kabupaten|kota|kabkota|wilayah|domisili)\b/],
  ["name", /\bnama\b|\bname\b|namatenagakerja|namalengkap/],
];

/** A header below this many rows is not looked for. */
const HEADERS_LOOKED_AT = 50;

/**
 * Reads a list of single persons: a header row that names NIK or KPJ number and at least one
 * thing more, then a row for each person until the first blank row.
 *
 * @returns none, or the one list of the sheet
 */
export function readMembers(sheet: Grid): MemberList[] {
  const { grid, collapsedInto } = uncollapsed(sheet);
  const index = grid.values.slice(0, HEADERS_LOOKED_AT).findIndex((row) => isHeader(row.map(tidy)));
  if (index < 0) return [];
  const columns = columnsOf(grid, index);
  const body = grid.values.slice(index + 1);
  const blank = body.findIndex((row) => row.every((value) => tidy(value) === ""));
  const length = blank < 0 ? body.length : blank;
  const rows = Array.from({ length }, (_, at) => grid.row + index + 1 + at);
  const words = wordsOfSheet();
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
        .filter((row) => !isNumberingOf(grid, row, columns))
        .map((row) => memberAt(grid, row, columns, (name) => words.region(name))),
    },
  ];
}

function isHeader(texts: readonly string[]): boolean {
  const fields = new Set(texts.flatMap((text) => fieldOf(text) ?? []));
  return (fields.has("nik") || fields.has("memberNumber")) && fields.size > 1;
}

/** "NamaTenagaKerja" and "UPAH_DILAPORKAN" are read as words. */
function fieldOf(header: string): MemberField | undefined {
  const apart = header.replace(/([a-z])([A-Z])/g, "$1 $2");
  const texts = [tidyHeader(apart), tidyHeader(header)];
  return fieldWords.find(([, words]) => texts.some((text) => words.test(text)))?.[0];
}

/** The first column of each field has it. */
function columnsOf(grid: Grid, index: number): MemberColumn[] {
  const seen = new Set<MemberField>();
  return (grid.values[index] ?? []).flatMap((value, at) => {
    const text = tidy(value);
    if (text === "") return [];
    const named = fieldOf(text);
    const field = named && !seen.has(named) ? named : undefined;
    if (field) seen.add(field);
    return [{ column: grid.column + at, text, field }];
  });
}

/** Column numbers 1, 2, 3 … under the header. */
function isNumberingOf(grid: Grid, row: number, columns: readonly MemberColumn[]): boolean {
  const texts = columns.map(({ column }) => tidy(valueAt(grid, { row, column })));
  return texts.every((text, at) => text.replace(/[()]/g, "") === String(at + 1));
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
