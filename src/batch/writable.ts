import { unwritable } from "../messages/batch";
import { Refused } from "../messages/refused";

/**
 * Writes something to the disk.
 *
 * @throws Refused with what the system has against it
 */
export function writable<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Refused(unwritable(code));
  }
}
