import { chooseColumns, type NumbersOf } from "./chooseColumns";
import {
  type Column,
  type EnrolmentTable,
  type Figure,
  isFigureRole,
  type Slot,
} from "./enrolmentTable";
import { type TakenSlot, withSharedColumns } from "./sharedColumns";
import { slotKey, slotOf } from "./slot";

type Rivals = EnrolmentTable["rivals"];

/** Which column of each figure each slot has. */
export function takenColumns(
  columns: readonly Column[],
  numbersOf: NumbersOf,
): { readonly slots: TakenSlot[]; readonly rivals: Rivals } {
  const own = new Map<string, { slot: Slot; among: Map<Figure, Column[]> }>();
  for (const column of columns.filter(({ role }) => isFigureRole(role))) {
    const key = slotKey(column);
    const at = own.get(key) ?? { slot: slotOf(column), among: new Map<Figure, Column[]>() };
    own.set(key, at);
    const figure = column.role as Figure;
    at.among.set(figure, [...(at.among.get(figure) ?? []), column]);
  }
  const rivals: Rivals[number][] = [];
  const taken = [...own.values()].map(({ slot, among }): TakenSlot => {
    const chosen = chooseColumns(among, numbersOf);
    for (const [figure, some] of among) {
      const first = chosen[figure];
      for (const column of some.filter((each) => each !== first)) {
        if (first && !areToldApart(column, first))
          rivals.push({ column, taken: first, same: column.text === first.text });
      }
    }
    return { slot, taken: chosen };
  });
  return { slots: withSharedColumns(taken, numbersOf), rivals };
}

/** Two definitions of workers in two columns leave nothing open. */
function areToldApart(a: Column, b: Column): boolean {
  return (
    a.denominator !== undefined && b.denominator !== undefined && a.denominator !== b.denominator
  );
}
