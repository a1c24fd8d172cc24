import { stillWriting } from "../messages/excel";
import { Refused } from "../messages/refused";

const NAME = "cakupan.writing";

/** Whether this pane writes, where the browser has no locks that all panes share. */
let writing = false;

/**
 * Runs a write to its end before another may begin, in this pane or in another one of this
 * computer's. A pane that is closed has ended its write.
 *
 * @throws Refused while another write is under way; or what the write throws
 */
export async function oneAtATime<T>(write: () => Promise<T>): Promise<T> {
  return locked({ ifAvailable: true }, write);
}

/** The same, once no other pane writes any more. */
export async function afterOthers<T>(write: () => Promise<T>): Promise<T> {
  return locked({}, write);
}

async function locked<T>(options: LockOptions, write: () => Promise<T>): Promise<T> {
  // Older browsers have none.
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) return alone(write);
  let isAnswered = false;
  try {
    return (await locks.request(NAME, options, (lock) => {
      isAnswered = true;
      if (!lock) throw new Refused(stillWriting);
      return write();
    })) as T;
  } catch (error) {
    if (isAnswered) throw error;
    // A browser that keeps nothing for a page of somebody else's in its frame has none either.
    return alone(write);
  }
}

async function alone<T>(write: () => Promise<T>): Promise<T> {
  if (writing) throw new Refused(stillWriting);
  writing = true;
  try {
    return await write();
  } finally {
    writing = false;
  }
}
