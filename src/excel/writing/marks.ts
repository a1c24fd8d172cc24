import { parsedJson } from "../parsedJson";
import type { Entry } from "./journal";
import type { AddedIds } from "./partsOf";
import { writtenPlaces } from "./writtenPlaces";

/** Tells this workbook from others, in the notes that are kept outside it. */
const WORKBOOK = "cakupan.workbook";
/**
 * Before the id of a write, or of taking it back, that is under way: it stands in the workbook for
 * as long as that is half done. One each, so that a write of another computer keeps its own.
 */
const UNDER_WAY = "cakupan.writing.";

/** What the workbook says of a write that is half done. */
export interface Mark {
  readonly id: string;
  /** Where it writes, for people. */
  readonly places: string;
  /** The sheets that are known to be added. */
  readonly added: AddedIds;
  /** It was whole, and is being taken back. */
  readonly isUndone: boolean;
}

export interface Marks {
  /** undefined before the first write. */
  readonly workbook?: string;
  readonly underWay: readonly Mark[];
}

/** Queues reading the marks. */
export function askMarks(context: Excel.RequestContext): () => Marks {
  const settings = context.workbook.settings.load("items/key,items/value");
  return () => ({
    workbook: settings.items.find(({ key }) => key === WORKBOOK)?.value as string | undefined,
    underWay: settings.items.flatMap(({ key, value }) =>
      key.startsWith(UNDER_WAY) ? [readMark(key.slice(UNDER_WAY.length), value)] : [],
    ),
  });
}

/**
 * Queues saying that a write is half done, in place of what was said of it before.
 *
 * @param isUndone it was whole, and is being taken back
 */
export function mark(
  context: Excel.RequestContext,
  { id, workbook, plan, added = {} }: Pick<Entry, "id" | "workbook" | "plan" | "added">,
  isUndone: boolean,
): void {
  const { settings } = context.workbook;
  const said: Omit<Mark, "id"> = { places: writtenPlaces(plan).join(", "), added, isUndone };
  settings.add(WORKBOOK, workbook);
  settings.add(UNDER_WAY + id, JSON.stringify(said));
}

/** Queues saying no more that a write is half done, if the workbook says so. */
export function unmark(context: Excel.RequestContext, id: string): void {
  context.workbook.settings.getItemOrNullObject(UNDER_WAY + id).delete();
}

/** What can't be understood was written by hand: only its id counts. */
function readMark(id: string, value: unknown): Mark {
  const { places, added, isUndone } = Object(parsedJson(value)) as Record<string, unknown>;
  const ids = Object.entries(Object(added) as object).filter(
    ([, sheet]) => typeof sheet === "string",
  );
  return {
    id,
    places: typeof places === "string" ? places : "",
    added: Object.fromEntries(ids) as AddedIds,
    isUndone: isUndone === true,
  };
}
