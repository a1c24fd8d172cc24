import { stillWriting } from "../messages/excel";
import { Refused } from "../messages/refused";

let writing = false;

/**
 * Runs a write to its end before another may begin.
 *
 * @throws Refused while another write is under way; or what the write throws
 */
export async function oneAtATime<T>(write: () => Promise<T>): Promise<T> {
  if (writing) throw new Refused(stillWriting);
  writing = true;
  try {
    return await write();
  } finally {
    writing = false;
  }
}
