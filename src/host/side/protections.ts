import type { DocumentRecords } from "../engine/records";

/** What can be protected: the workbook's structure, or a sheet by its id. */
export type Protectable = "workbook" | { readonly sheetId: string };

/** Excel's protection, with its passwords; the grid's own would swallow writes in silence. */
export class Protections {
  constructor(private readonly records: DocumentRecords) {}

  isProtected(what: Protectable): boolean {
    return this.records.get(keyOf(what)) !== undefined;
  }

  protect(what: Protectable, password: string): void {
    this.records.setUndoable(keyOf(what), { password });
  }

  /** Takes over a protection of the file; its password is not asked for. */
  takeOver(what: Protectable): void {
    this.records.set(keyOf(what), { password: "" });
  }

  /** @returns false if the password is wrong; then nothing changes. */
  unprotect(what: Protectable, password: string): boolean {
    const record = this.records.get(keyOf(what));
    if (record === undefined) return true;
    const known = typeof record === "object" && record !== null && "password" in record;
    if (known && record.password !== "" && record.password !== password) return false;
    this.records.setUndoable(keyOf(what), undefined);
    return true;
  }
}

function keyOf(what: Protectable): string {
  return what === "workbook" ? "protected:workbook" : `protected:sheet:${what.sheetId}`;
}
