import { fits, type NumbersOf, type Taken } from "./chooseColumns";
import { type Figure, figures, type Slot } from "./enrolmentTable";
import { inOrder } from "./slot";

/** Which column each figure has in a slot. */
export interface TakenSlot {
  readonly slot: Slot;
  readonly taken: Taken;
}

/** What columns that speak of no year may stand beside in every year. */
const shareable: readonly Figure[] = ["eligible", "population", "assisted", "months", "bill"];

/**
 * Columns that say less than the others (no year, no basis): eligible workers and their like
 * stand beside every slot that they can belong to. Others belong to the one whose numbers they
 * fit, else to the latest; but where participants say no year either, these columns are a slot of
 * their own.
 */
export function withSharedColumns(slots: readonly TakenSlot[], numbersOf: NumbersOf): TakenSlot[] {
  const given = new Map<TakenSlot, Taken>();
  const gone = new Set<TakenSlot>();
  for (const open of slots) {
    const saysMore = slots.filter((other) => other !== open && saysLess(open.slot, other.slot));
    const homes = saysMore.filter(({ taken }) => taken.participants ?? taken.coverage);
    const shared = pick(open.taken, shareable);
    (homes.length > 0 ? homes : saysMore).forEach((other) => give(given, other, shared));
    if (homes.length === 0 || open.taken.participants) continue;
    gone.add(open);
    const rest = pick(
      open.taken,
      figures.filter((figure) => !shareable.includes(figure)),
    );
    const home = homeOf(rest, homes, given, numbersOf);
    if (home) give(given, home, rest);
  }
  return slots
    .filter((slot) => !gone.has(slot))
    .map((each) => ({ slot: each.slot, taken: { ...given.get(each), ...each.taken } }));
}

function give(given: Map<TakenSlot, Taken>, slot: TakenSlot, taken: Taken): void {
  given.set(slot, { ...taken, ...given.get(slot) });
}

/** Of one segment, and no part of it contradicts the other. */
function saysLess(open: Slot, other: Slot): boolean {
  const parts = ["year", "month", "basis"] as const;
  return (
    open.segment === other.segment &&
    parts.every((part) => open[part] === undefined || open[part] === other[part])
  );
}

function pick(taken: Taken, wanted: readonly Figure[]): Taken {
  return Object.fromEntries(
    Object.entries(taken).filter(([figure]) => wanted.includes(figure as Figure)),
  );
}

function homeOf(
  { coverage }: Taken,
  homes: readonly TakenSlot[],
  given: ReadonlyMap<TakenSlot, Taken>,
  numbersOf: NumbersOf,
): TakenSlot | undefined {
  const latest = [...homes].sort((a, b) => inOrder(b.slot, a.slot));
  const fitting = latest.find((other) => {
    const { participants, eligible } = { ...given.get(other), ...other.taken };
    return (
      participants && eligible && coverage && fits({ participants, eligible, coverage }, numbersOf)
    );
  });
  return fitting ?? latest[0];
}
