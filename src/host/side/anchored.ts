import { sheetSize } from "../../tables/address";
import type { Area } from "../../tables/grid";
import type { GridBook } from "../engine/gridBook";
import type { GridEvent } from "../engine/gridEvents";
import type { RecordValue } from "../engine/records";
import type { ThingKind } from "../engine/thingChanges";
import type { Cause } from "../engine/undo";

/** Something that stands on a sheet. */
export type OnSheet = { readonly sheetId: string };

/** Something that lies over cells of a sheet. */
export type Anchored = OnSheet & { readonly area: Area };

/** Rows or columns that were put in or taken out. */
export type Shift = Extract<GridEvent, { kind: "changed" }>;

/**
 * Things of one kind that stand on sheets and for which the grid has no place: tables, charts,
 * rules. They follow the rows and columns under them, and the user can undo each change.
 */
export abstract class FollowingThings<Thing extends OnSheet> {
  constructor(
    protected readonly book: GridBook,
    private readonly kind: ThingKind,
  ) {
    book.listen((event, cause) => this.follow(event, cause));
  }

  /** Those of a sheet by their ids, in the order in which they were added. */
  on(sheetId: string): readonly (readonly [id: string, thing: Thing])[] {
    return this.all.filter(([, thing]) => thing.sheetId === sheetId);
  }

  /** Those of all sheets that are there. */
  get all(): readonly (readonly [id: string, thing: Thing])[] {
    return this.book.records
      .keys(`${this.kind}:`)
      .map((key) => [key.slice(this.kind.length + 1), this.record(key)] as const)
      .filter(([, thing]) => this.book.sheet(thing.sheetId) !== null);
  }

  get(id: string): Thing | undefined {
    return this.all.find(([known]) => known === id)?.[1];
  }

  /** @returns its new id. */
  add(thing: Thing): string {
    const id = newId();
    this.set(id, thing);
    return id;
  }

  /** Adds it, or puts it in the place of the one with this id. */
  set(id: string, thing: Thing): void {
    this.book.records.setUndoable(this.keyOf(id), thing as unknown as RecordValue);
  }

  remove(id: string): void {
    this.book.records.setUndoable(this.keyOf(id), undefined);
  }

  /** What a thing is once rows or columns moved on some sheet; undefined if nothing is left. */
  protected abstract moved(thing: Thing, shift: Shift): Thing | undefined;

  private follow(event: GridEvent, cause: Cause): void {
    if (event.kind !== "changed" || event.change === "RangeEdited") return;
    for (const [id, thing] of this.all) {
      const moved = this.moved(thing, event);
      if (moved === thing) continue;
      // Moving back alone would not bring back what is gone or cut off here.
      const value = moved as unknown as RecordValue | undefined;
      this.book.records.setBecauseOf(cause, this.keyOf(id), value);
    }
  }

  private record(key: string): Thing {
    return this.book.records.get(key) as unknown as Thing;
  }

  private keyOf(id: string): string {
    return `${this.kind}:${id}`;
  }
}

/** Things of one kind that lie over one area each. */
export class AnchoredThings<Thing extends Anchored> extends FollowingThings<Thing> {
  protected override moved(thing: Thing, shift: Shift): Thing | undefined {
    if (thing.sheetId !== shift.sheetId) return thing;
    const area = areaAfter(thing.area, shift);
    return area && { ...thing, area };
  }
}

/** In the form of Excel's own. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** Where an area is once rows or columns were put in or taken out; undefined if nothing is left. */
export function areaAfter(area: Area, { change, area: changed }: Shift): Area | undefined {
  const side = change.startsWith("Row") ? "row" : "column";
  const size = change.startsWith("Row") ? sheetSize.rows : sheetSize.columns;
  // Whole columns stay whole, whatever becomes of their rows.
  if (area.first[side] === 0 && area.last[side] === size - 1) return area;
  const [from, until] = [changed.first[side], changed.last[side]];
  const count = until - from + 1;
  const [first, last] = change.endsWith("Inserted")
    ? [area.first[side], area.last[side]].map((at) => (at >= from ? at + count : at))
    : [
        after(area.first[side], from, count, until + 1),
        after(area.last[side], from, count, from + count - 1),
      ];
  if (first === undefined || last === undefined || last < first || first >= size) return undefined;
  return {
    first: { ...area.first, [side]: first },
    last: { ...area.last, [side]: Math.min(last, size - 1) },
  };
}

/** Where a row is once others were taken out; one of these counts as the row `instead`. */
function after(at: number, from: number, count: number, instead: number): number {
  if (at < from) return at;
  return (at < from + count ? instead : at) - count;
}
