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
  const locks = sharedLocks();
  if (!locks) return alone(write);
  return locks.request(NAME, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Refused(stillWriting);
    return write();
  }) as Promise<T>;
}

/** The same, once no other pane writes any more. */
export async function afterOthers<T>(write: () => Promise<T>): Promise<T> {
  const locks = sharedLocks();
  return locks ? (locks.request(NAME, write) as Promise<T>) : alone(write);
}

/** Older browsers have none. */
function sharedLocks(): LockManager | undefined {
  return (globalThis.navigator as Navigator | undefined)?.locks;
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
