import type { DocumentRecords, RecordValue } from "../engine/records";

const prefix = "setting:";

/**
 * The add-in's settings in the workbook, one store for `workbook.settings` and for the older
 * `Office.context.document.settings`. As in Excel, they are no part of the user's undo.
 */
export class DocumentSettings {
  constructor(private readonly records: DocumentRecords) {}

  get keys(): string[] {
    return this.records.keys(prefix).map((key) => key.slice(prefix.length));
  }

  get(key: string): RecordValue | undefined {
    return this.records.get(prefix + key);
  }

  set(key: string, value: RecordValue): void {
    this.records.set(prefix + key, value);
  }

  remove(key: string): void {
    this.records.set(prefix + key, undefined);
  }
}
