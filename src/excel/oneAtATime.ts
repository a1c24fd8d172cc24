import { stillWriting } from "../messages/excel";
import { Refused } from "../messages/refused";

const NAME = "cakupan.writing";

/** Whether this pane writes, where the browser has no locks that all panes share. */
let writing = false;

/** What this pane does of itself, and nobody sees: it is not to be told of as a write. */
let ownWork: Promise<unknown> = Promise.resolve();

/**
 * Runs a write to its end before another may begin, in this pane or in another one of this
 * computer's. A pane that is closed has ended its write.
 *
 * @throws Refused while another write is under way; or what the write throws
 */
export async function oneAtATime<T>(write: () => Promise<T>): Promise<T> {
  await ownWork;
  return locked({ ifAvailable: true }, write);
}

/** The same, once no other pane writes any more; a write of this pane then waits for it. */
export async function afterOthers<T>(write: () => Promise<T>): Promise<T> {
  const work = locked({}, write);
  ownWork = work.catch(() => undefined);
  return work;
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
