import type { Text } from "../../../messages/text";
import { isSame, type Kept, type Part, SMALL_REQUEST } from "../part";

/** How something is found that is not there before the plan, and is known by a name or a cell. */
export interface NamedThing {
  readonly place: string;
  readonly addedSheet?: string;
  /** Queues looking at it; null where it is not there. */
  readonly look: (context: Excel.RequestContext) => () => Kept;
  readonly write: (context: Excel.RequestContext) => void;
  /** Queues taking away what is there now; what it lies over stays. */
  readonly remove: (context: Excel.RequestContext, now: Kept) => void;
  /** What it is like when nobody has changed it since. */
  readonly planned: Kept;
  /** Whether it is what a write leaves that was cut off half-way. */
  readonly isHalf?: (now: Kept) => boolean;
  /** Whether it has lost what it was for, with its sheet. */
  readonly isSpoilt?: (now: Kept) => boolean;
  /** What to say of what is there before. */
  readonly objection: (before: Kept) => Text;
}

const no = () => false;

/** A part that a plan adds; a plan never replaces one that is there. */
export function namedThing(named: NamedThing): Part {
  const { look, remove, planned, objection, isHalf = no, isSpoilt = no, ...thing } = named;
  const isOurs: Part["isOurs"] = ({ now, after }) =>
    now === null ||
    isSame(now, after ?? planned) ||
    isSpoilt(now) ||
    (after === undefined && isHalf(now));
  return {
    ...thing,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const seen = look(context);
      return () => ({ state: seen() });
    },
    objection: (before) => (before === null ? undefined : objection(before)),
    isOurs,
    putBack: (context, states) => {
      if (states.now === null) return [];
      if (!isOurs(states)) return [thing.place];
      remove(context, states.now);
      return [];
    },
  };
}
