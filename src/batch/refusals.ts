import { about, notDone } from "../messages/batch";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";

/** Why something was not done; a fault of ours is told in its own words. */
export function reasonOf(error: unknown): Text {
  return error instanceof Refused ? error.text : notDone(String(error));
}

/** Does a piece of work on one file, whose name then stands before anything that is wrong. */
export function aboutFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new Refused(about(file, reasonOf(error)));
  }
}
