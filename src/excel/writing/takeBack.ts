import { Refused } from "../../messages/refused";
import {
  notPutBackAsProtected,
  notPutBackWhileTyping,
  notPutBackYet,
} from "../../messages/writing";
import type { Text } from "../../messages/text";
import { codeOf, isTypingInCell } from "../officeErrors";
import type { Entry } from "./journal";
import { putBack, type PuttingBack } from "./putBack";

/**
 * How often Excel is asked to put back, and how long it is given in between. It could wait by
 * itself for as long as somebody types in a cell, but would not say so.
 */
const ATTEMPTS = 3;
const PAUSE_MS = 300;

/**
 * Puts back what a write has left, also if Excel fails at it once or twice.
 *
 * @returns the places that are left as somebody else has made them
 * @throws Refused when Excel goes on failing: the workbook then says that it is half done, and the
 *   rest is put back at the next start, or when the user asks for it
 */
export async function takeBack(entry: Entry, how: PuttingBack = {}): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await Excel.run((context) => putBack(context, entry, how));
    } catch (error) {
      if (attempt === ATTEMPTS) throw new Refused(whyNot(error));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function whyNot(error: unknown): Text {
  if (isTypingInCell(error)) return notPutBackWhileTyping;
  return codeOf(error) === "AccessDenied" ? notPutBackAsProtected : notPutBackYet;
}
