import type { ImportChoices, SheetOfFile } from "../../members/importChoices";
import type { ImportedSheet, ImportResult, NiksShown } from "../../members/importResult";
import { asRead, keptMappings, type Mapping } from "./keptMappings";

/** What a person says of the files of an import. */
export interface Chosen {
  /** How columns are read, by the keys of their headers. */
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** The headers of which a person has said that they are read right. */
  readonly confirmed: ReadonlySet<string>;
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
  return { mappings, confirmed: new Set(mappings.keys()), picked: new Map() };
}

export function mappingOf({ mappings }: Chosen, headers: string): Mapping {
  return mappings.get(headers) ?? asRead;
}

export function withMapping(chosen: Chosen, headers: string, change: Partial<Mapping>): Chosen {
  const mapping = { ...mappingOf(chosen, headers), ...change };
  return { ...chosen, mappings: new Map(chosen.mappings).set(headers, mapping) };
}

export function withPicked(chosen: Chosen, sheet: SheetOfFile, isPicked: boolean): Chosen {
  return { ...chosen, picked: new Map(chosen.picked).set(keyOf(sheet), isPicked) };
}

/** A sheet without a table that is known is taken only if somebody says so. */
export function isPicked(
  { picked }: Chosen,
  file: number,
  { kind, sheet }: ImportedSheet,
): boolean {
  return picked.get(keyOf({ file, sheet })) ?? kind !== "other";
}

/** What the worker must know: lists of persons are read by it. */
export function workerChoices({ mappings, picked, rows }: Chosen): ImportChoices {
  return {
    fieldsOf: new Map([...mappings].map(([headers, { fields }]) => [headers, fields])),
    leftOut: [...picked].flatMap(([key, isPicked]) => (isPicked ? [] : sheetOf(key))),
    rows,
  };
}

/** Whether the files must be read again for what was said: lists are counted while they are read. */
export function isReadOtherwise(before: Chosen, after: Chosen, { lists }: ImportResult): boolean {
  const ofLists = (chosen: Chosen) => {
    const { fieldsOf, leftOut, rows } = workerChoices(chosen);
    const fields = [...(fieldsOf ?? [])].map(([headers, some]) => [headers, [...some]]);
    return JSON.stringify([fields, leftOut, rows]);
  };
  const hasLists = lists.length > 0 || before.picked.size > 0;
  return hasLists && ofLists(before) !== ofLists(after);
}

function keyOf({ file, sheet }: SheetOfFile): string {
  return `${file} ${sheet}`;
}

function sheetOf(key: string): SheetOfFile {
  const [, file = "", sheet = ""] = /^(\d+) (.*)$/s.exec(key) ?? [];
  return { file: Number(file), sheet };
}
