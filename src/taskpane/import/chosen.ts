import type { ImportChoices, SheetOfFile } from "../../members/importChoices";
import { guessPurpose } from "../../members/decree/purposes";
import type { FieldsByHeader } from "../../tables/memberColumns";
import type { ImportedSheet, ImportResult, NiksShown } from "../../members/importResult";
import { asRead, keptMappings, type Mapping } from "./keptMappings";

/** What a person says of the files of an import. */
export interface Chosen {
  /** How columns are read, by the keys of their headers. */
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** The mappings that a person has said to be right, in this import or an earlier one. */
  readonly confirmed: ReadonlyMap<string, Mapping>;
  /** What columns hold whose titles do not tell it, by their titles (`headerKey`). */
  readonly fields?: FieldsByHeader;
  /** Sheets that are taken, or not, otherwise than usual. */
  readonly picked: ReadonlyMap<string, boolean>;
  /** Whether tables of several files become one; left out, where that is of use. */
  readonly consolidate?: boolean;
  /** The rows of lists are wanted, too. */
  readonly rows?: NiksShown;
}

/** What was said before on this computer, and nothing else. */
export function chosenBefore(): Chosen {
  const mappings = keptMappings();
  return { mappings, confirmed: mappings, picked: new Map() };
}

export function mappingOf({ mappings }: Chosen, headers: string): Mapping {
  return mappings.get(headers) ?? asRead;
}

export function withMapping(chosen: Chosen, headers: string, change: Partial<Mapping>): Chosen {
  const mapping = { ...mappingOf(chosen, headers), ...change };
  return { ...chosen, mappings: new Map(chosen.mappings).set(headers, mapping) };
}

/** The mappings of these headers are right as they are. */
export function withConfirmed(chosen: Chosen, headers: readonly string[]): Chosen {
  const confirmed = headers.map((each): [string, Mapping] => {
    const mapping = mappingOf(chosen, each);
    const titles = new Set(each.split("\n"));
    // Next time nobody says so again.
    const said = [...(chosen.fields ?? [])].filter(([title]) => titles.has(title));
    return [each, { ...mapping, fields: new Map([...said, ...mapping.fields]) }];
  });
  return {
    ...chosen,
    mappings: new Map([...chosen.mappings, ...confirmed]),
    confirmed: new Map([...chosen.confirmed, ...confirmed]),
  };
}

export function withPicked(chosen: Chosen, sheet: SheetOfFile, isPicked: boolean): Chosen {
  return { ...chosen, picked: new Map(chosen.picked).set(keyOf(sheet), isPicked) };
}

/**
 * Whether a sheet is taken. One without a table that is known, or with people who are no members
 * as the name says, is taken only if somebody says so.
 */
export function isPicked(
  { picked }: Chosen,
  file: number,
  fileName: string,
  { kind, sheet }: ImportedSheet,
): boolean {
  const isUsual = isList(kind) ? guessPurpose(fileName, sheet) === "members" : kind !== "other";
  return picked.get(keyOf({ file, sheet })) ?? isUsual;
}

/** What the worker must know: lists of persons are read by it. */
export function workerChoices({ mappings, fields, picked, rows }: Chosen): ImportChoices {
  const said = [...mappings].filter(([, { fields }]) => fields.size > 0);
  const sheets = (isTaken: boolean) =>
    [...picked].flatMap(([key, isPicked]) => (isPicked === isTaken ? sheetOf(key) : []));
  return {
    fields,
    fieldsOf: new Map(said.map(([headers, { fields }]) => [headers, fields])),
    leftOut: sheets(false),
    onlyMembersBut: sheets(true),
    rows,
  };
}

/** Whether the files must be read again for what was said: lists are counted while they are read. */
export function isReadOtherwise(before: Chosen, after: Chosen, { files }: ImportResult): boolean {
  const hasLists = files.some(({ sheets }) => sheets.some(({ kind }) => isList(kind)));
  const listsTaken = (chosen: Chosen) =>
    files.flatMap(({ file, sheets }, at) =>
      sheets.filter(({ kind }) => isList(kind)).map((sheet) => isPicked(chosen, at, file, sheet)),
    );
  const said = (chosen: Chosen) => {
    const { fieldsOf = new Map(), rows } = workerChoices(chosen);
    const fields = [...fieldsOf].map(([headers, some]) => [headers, [...some]]);
    return JSON.stringify([fields, listsTaken(chosen), rows]);
  };
  if (before.fields !== after.fields) return true;
  return hasLists && said(before) !== said(after);
}

/** A list of persons, taken or not. */
export function isList(kind: ImportedSheet["kind"]): boolean {
  return kind === "members" || kind === "leftOut";
}

function keyOf({ file, sheet }: SheetOfFile): string {
  return `${file} ${sheet}`;
}

function sheetOf(key: string): SheetOfFile {
  const [, file = "", sheet = ""] = /^(\d+) (.*)$/s.exec(key) ?? [];
  return { file: Number(file), sheet };
}
