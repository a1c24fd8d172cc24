import { isTooMuchAtOnce } from "../officeErrors";

/** Excel on the web takes 5 MB at once; a request is a few times as long as what it says. */
export const BYTES_A_BATCH = 800_000;

/**
 * Does a piece of work for groups of items, each group in one sync. Where Excel says that a group
 * is too large, it and the following ones are half as large.
 *
 * @param sizeOf of one item, in the unit of `most`
 * @param work queues and syncs a group; it may be called again for a part of the group
 * @param isTooMuch tells that a group failed only as it is too large
 */
export async function inBatches<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
  work: (group: readonly Item[]) => Promise<void>,
  isTooMuch = isTooMuchAtOnce,
): Promise<void> {
  let limit = most;
  let at = 0;
  while (at < items.length) {
    const group = groupFrom(items, at, sizeOf, limit);
    try {
      await work(group);
    } catch (error) {
      if (group.length === 1 || !isTooMuch(error)) throw error;
      limit = group.reduce((sum, item) => sum + sizeOf(item), 0) / 2;
      continue;
    }
    at += group.length;
  }
}

/** As many as fit, and one at least. */
function groupFrom<Item>(
  items: readonly Item[],
  from: number,
  sizeOf: (item: Item) => number,
  limit: number,
): Item[] {
  const group: Item[] = [];
  let size = 0;
  for (const item of items.slice(from)) {
    size += sizeOf(item);
    if (group.length > 0 && size > limit) break;
    group.push(item);
  }
  return group;
}
