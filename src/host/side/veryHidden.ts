import type { DocumentRecords } from "../engine/records";

/** Sheets that only a program can show again; the grid knows plain hiding only. */
export class VeryHidden {
  constructor(private readonly records: DocumentRecords) {}

  has(sheetId: string): boolean {
    return this.records.get(keyOf(sheetId)) === true;
  }

  /** Takes over what the file says. */
  takeOver(sheetId: string): void {
    this.records.set(keyOf(sheetId), true);
  }

  set(sheetId: string, veryHidden: boolean): void {
    if (this.has(sheetId) !== veryHidden) {
      this.records.setUndoable(keyOf(sheetId), veryHidden ? true : undefined);
    }
  }
}

function keyOf(sheetId: string): string {
  return `veryHidden:${sheetId}`;
}
