import { type Kept, type Part, SMALL_REQUEST, type States } from "../part";

/** Excel's ids of the things in a list, and what each of them says. */
export type Listed = Readonly<Record<string, string>>;

/** One of many in a list of Excel's, which has no name: it is known by what it says. */
export interface ListedThing {
  readonly place: string;
  readonly addedSheet?: string;
  readonly planned: string;
  /** Queues looking at all of the list. */
  readonly look: (context: Excel.RequestContext) => () => Listed;
  readonly write: (context: Excel.RequestContext) => void;
  readonly remove: (context: Excel.RequestContext, id: string) => void;
}

/** What a write that was cut off may leave: one that says nothing yet. */
const HALF = "";

/** A part that a plan adds to a list; one that says the same may be there already, and stays. */
export function listedThing({ look, remove, planned, ...thing }: ListedThing): Part {
  const isPlanned = (says: string) => says === planned || says === HALF;
  return {
    ...thing,
    isListed: true,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const listed = look(context);
      return () => ({ state: listed() });
    },
    isOurs: (states) => standing(states, isPlanned).every(({ says }) => isPlanned(says)),
    putBack: (context, states) => {
      const all = standing(states, isPlanned);
      for (const { id, says } of all) if (isPlanned(says)) remove(context, id);
      // One that says something else by now is somebody's work, and is not touched.
      return all.every(({ says }) => isPlanned(says)) ? [] : [thing.place];
    },
  };
}

/** Those that the plan has added and that are still there. */
function standing(
  { before, after, now }: States,
  isPlanned: (says: string) => boolean,
): { id: string; says: string }[] {
  const added = Object.entries(listedIn(after ?? now)).filter(
    ([id, says]) => isPlanned(says) && listedIn(before)[id] === undefined,
  );
  return added.flatMap(([id]) => {
    const says = listedIn(now)[id];
    return says === undefined ? [] : [{ id, says }];
  });
}

function listedIn(kept: Kept | undefined): Listed {
  return Object(kept) as Listed;
}
