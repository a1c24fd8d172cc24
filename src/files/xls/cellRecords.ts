import { oldWorkbookDamaged } from "../../messages/oldFiles";
import { Refused } from "../../messages/refused";
import type { Area } from "../../tables/grid";
import { MOST_MERGED } from "../bounds";
import type { SheetRest } from "../row";
import { RecordReader } from "./recordReader";
import { beginnings, cellTypeOf, recordTypes } from "./recordTypes";

const MERGED_LENGTH = 8;
/** In the flags of a row's record. */
const hidden = { at: 12, flag: 0x20 };

/** A sheet's records that hold cells, from top to bottom. */
export interface CellRecords extends SheetRest {
  /** Where each begins in the workbook. */
  readonly starts: readonly number[];
}

/**
 * Finds the cells of a sheet. Excel writes them row by row, other programs in any order.
 *
 * @param record stands before the sheet's first record, and at its last one afterwards
 * @throws Refused if the sheet is cut off
 */
export function findCells(record: RecordReader): CellRecords {
  const starts: number[] = [];
  const merged: Area[] = [];
  const hiddenRows = new Set<number>();
  let lastRow = 0;
  let isSorted = true;
  if (!record.next() || !beginnings.has(record.type)) refuse();
  // A chart on the sheet is a part within it, with cells of its own.
  for (let depth = 1; depth > 0; ) {
    const start = record.end;
    if (!record.next()) refuse();
    if (beginnings.has(record.type)) depth++;
    else if (record.type === recordTypes.endOfPart) depth--;
    else if (depth > 1) continue;
    else if (record.type === recordTypes.merged) takeMerged(record, merged);
    else if (record.type === recordTypes.row) {
      if (record.byte(hidden.at) & hidden.flag) hiddenRows.add(record.short(0));
    } else if (cellTypeOf.has(record.type)) {
      const row = record.short(0);
      isSorted &&= row >= lastRow;
      lastRow = row;
      starts.push(start);
    }
  }
  if (!isSorted) sortByRow(starts, record.bytes);
  return { starts, merged, hiddenRows: [...hiddenRows].sort((a, b) => a - b) };
}

function sortByRow(starts: number[], bytes: Uint8Array): void {
  const record = new RecordReader(bytes, 0);
  const rowAt = (start: number) => {
    record.moveTo(start);
    return record.short(0);
  };
  starts.sort((a, b) => rowAt(a) - rowAt(b));
}

function takeMerged(record: RecordReader, merged: Area[]): void {
  const count = Math.min(record.short(0), MOST_MERGED - merged.length);
  for (let index = 0; index < count; index++) {
    const at = 2 + index * MERGED_LENGTH;
    merged.push({
      first: { row: record.short(at), column: record.short(at + 4) },
      last: { row: record.short(at + 2), column: record.short(at + 6) },
    });
  }
}

function refuse(): never {
  throw new Refused(oldWorkbookDamaged);
}
