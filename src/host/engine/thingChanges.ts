import { thingWords } from "../../messages/workbench";
import type { DocumentRecords } from "./records";

/** A kind of things that stand on sheets, and that files are written without. */
export type ThingKind = keyof typeof thingWords;

const kinds = Object.keys(thingWords) as ThingKind[];

/** Something that stands on a sheet. */
export interface Thing {
  readonly kind: ThingKind;
  readonly sheetId: string;
  /** All that is known of it but its id. */
  readonly text: string;
}

/** The things on all sheets, in their kinds' order. */
export function thingsIn(records: DocumentRecords): Thing[] {
  return kinds.flatMap((kind) =>
    records.keys(`${kind}:`).map((key) => {
      const record = records.get(key);
      const { sheetId } = record as { readonly sheetId: string };
      return { kind, sheetId, text: JSON.stringify(record) };
    }),
  );
}

/** The kinds in which two states of a sheet differ. */
export function changedThings(
  before: readonly Thing[],
  after: readonly Thing[],
  sheetId: string,
): ThingKind[] {
  const listed = (things: readonly Thing[], kind: ThingKind) =>
    things
      .filter((thing) => thing.sheetId === sheetId && thing.kind === kind)
      .map(({ text }) => text)
      .sort()
      .join("\n");
  return kinds.filter((kind) => listed(before, kind) !== listed(after, kind));
}
