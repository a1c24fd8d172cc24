import { type Kept, type Part, SMALL_REQUEST } from "../part";

/** One of many in a list of Excel's, which has no name: it is known by what it says. */
export interface ListedThing {
  readonly place: string;
  readonly addedSheet?: string;
  /** Queues looking for those that say just what is planned: their ids. */
  readonly look: (context: Excel.RequestContext) => () => readonly string[];
  readonly write: (context: Excel.RequestContext) => void;
  readonly remove: (context: Excel.RequestContext, id: string) => void;
}

/** A part that a plan adds to a list; one that says the same may be there already, and stays. */
export function listedThing({ look, remove, ...thing }: ListedThing): Part {
  return {
    ...thing,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const ids = look(context);
      return () => ({ state: ids() });
    },
    // One that says something else by now is somebody else's, and is not touched.
    isOurs: () => true,
    putBack: (context, { before, now }) => {
      const kept = idsIn(before);
      for (const id of idsIn(now)) if (!kept.includes(id)) remove(context, id);
      return [];
    },
  };
}

function idsIn(kept: Kept): readonly string[] {
  return Array.isArray(kept) ? (kept as string[]) : [];
}
