import { knownBpsCode } from "../reference/bpsCodes";
import { regionsNamed } from "../reference/regionNames";
import { type Province, provinces } from "../reference/regions";
import type { Column, Line, Place, TextCell } from "./enrolmentTable";
import { type Cell, type Grid, valueAt } from "./grid";
import { tidy } from "./rowKinds";
import type { TableLine } from "./tableLines";
import type { Words } from "./words";
import { writtenSlots } from "./writtenSlots";

/** So many regions of another province are no slip: the table is one of several provinces. */
const FEWEST_OF_ANOTHER = 3;

/**
 * The province of more than half of the regions that are known by name, unless another one has
 * several of them, too.
 */
export function provinceOf(lines: readonly TableLine[], words: Words): Province | undefined {
  const places = new Set(lines.flatMap(({ name }) => words.region(name) ?? []));
  const counts = new Map<string, number>();
  for (const { province } of places) counts.set(province, (counts.get(province) ?? 0) + 1);
  const isSeveral = [...counts.values()].filter((count) => count >= FEWEST_OF_ANOTHER).length > 1;
  if (isSeveral) return undefined;
  return provinces.find(({ code }) => (counts.get(code) ?? 0) * 2 > places.size);
}

/** A line of the table with the region that it is about. */
export type RegionLine = TableLine & Line;

/**
 * The region of each line. A bare name that a Kabupaten and a Kota share means the kind that the
 * heading above says or that its code says, else the one that has no row of its own yet (for the
 * year and segment of the row, where the table has columns of these).
 */
export function regionLines(
  grid: Grid,
  lines: readonly TableLine[],
  columns: readonly Column[],
  province: Province | undefined,
  words: Words,
): RegionLine[] {
  const codes = columns.find(({ role }) => role === "code")?.column;
  const provinceColumn = columns.find(({ role }) => role === "province")?.column;
  const slots = writtenSlots(grid, columns, lines);
  const known = new Map<string, Place[]>();
  const named = (name: string, code: string | undefined) => {
    const key = `${code ?? ""} ${name}`;
    const found = known.get(key) ?? placesNamed(name, code, words);
    known.set(key, found);
    return found;
  };
  const told = lines.map((line, index) => {
    const code = textAt(grid, line.row, codes);
    const beside = textAt(grid, line.row, provinceColumn);
    const of = province?.code ?? (beside && words.province(beside.text)?.code);
    const candidates = line.isTotal ? [] : named(line.name, of);
    return {
      line,
      slot: slots[index],
      code,
      beside,
      candidates: narrowed(candidates, line.kind, code?.text),
    };
  });
  const certain = new Set<Place | undefined>();
  for (const { candidates } of told) if (candidates.length === 1) certain.add(candidates[0]);
  const taken = new Set<string>();
  const byNameRow = new Map<number, Place>();
  const chosen = ({ line: { nameCell }, slot, candidates }: (typeof told)[number]) => {
    if (candidates.length < 2) return candidates[0];
    const isFree = (one: Place) => !certain.has(one) && !taken.has(`${one.code} ${slot}`);
    // A name may be merged over several rows.
    const place = byNameRow.get(nameCell.row) ?? candidates.find(isFree) ?? candidates[0];
    if (place) {
      taken.add(`${place.code} ${slot}`);
      byNameRow.set(nameCell.row, place);
    }
    return place;
  };
  return told.map((each) => ({
    row: each.line.row,
    name: each.line.name,
    nameCell: each.line.nameCell,
    kind: each.line.kind,
    isTotal: each.line.isTotal,
    regency: chosen(each),
    code: each.code,
    province: each.beside,
  }));
}

/** A name may be that of a Kabupaten and of a Kota; a province has its own. */
function placesNamed(name: string, province: string | undefined, words: Words): Place[] {
  const place = words.region(name);
  return place?.kind === "Provinsi" ? [place] : regionsNamed(name, province);
}

function narrowed(
  candidates: Place[],
  kind: Place["kind"] | undefined,
  code: string | undefined,
): Place[] {
  const under = candidates.filter((regency) => regency.kind === kind);
  if (under.length > 0) return under;
  const coded = candidates.filter((regency) => code !== undefined && isCodeOf(code, regency));
  return coded.length > 0 ? coded : candidates;
}

/** Whether a written code is a region's in either system. */
function isCodeOf(written: string, { code }: Place): boolean {
  return written === code || written === code.replace(".", "") || written === knownBpsCode(code);
}

function textAt(grid: Grid, row: number, column: number | undefined): TextCell | undefined {
  if (column === undefined) return undefined;
  const cell: Cell = { row, column };
  const value = valueAt(grid, cell);
  const text = typeof value === "number" ? numericCode(value) : tidy(value);
  return text === "" ? undefined : { cell, text };
}

/** 61.1 is the code 61.10 that a cell took for a number. */
function numericCode(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
