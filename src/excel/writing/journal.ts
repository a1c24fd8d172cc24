import { type DBSchema, openDB } from "idb";
import type { WritePlan } from "../../plans/writePlan";
import type { Kept } from "./part";
import type { AddedIds } from "./partsOf";

/** A write of the pane, with all that is needed to take it back. */
export interface Entry {
  readonly id: string;
  /** Which workbook it went into, as the workbook itself says. */
  readonly workbook: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly plan: WritePlan;
  /** Of each part of the plan what was there before. */
  readonly before: readonly Kept[];
  /** Of each part what was there right after; undefined while the write has not ended. */
  readonly after?: readonly Kept[];
  readonly added?: AddedIds;
  /** The id of the sheet that was shown before. */
  readonly shown?: string;
  /** It was taken back. */
  readonly isUndone?: boolean;
}

/** Writes that can be taken back, and the others: the file on the disk may still hold a half. */
type List = "toUndo" | "others";

/** So many of each list are kept of a workbook. */
const MOST_WRITES = 20;

interface KeptEntry extends Entry {
  readonly list: List;
}

/** Where entries are kept. */
interface Store {
  put(entry: KeptEntry): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  get(id: string): Promise<Entry | undefined>;
  /** The ids of a list of a workbook's, the latest last. */
  ids(workbook: string, list: List): Promise<string[]>;
}

/**
 * What the pane writes is noted outside the workbook, in the browser's own store, so that a write
 * which was cut off can be put back at the next start. Where the browser keeps nothing, it is
 * noted for as long as the pane lives.
 */
export async function note(entry: Entry): Promise<void> {
  const list = entry.after && !entry.isUndone ? "toUndo" : "others";
  await (await store()).put({ ...entry, list });
}

/** Forgets what is older than the last writes of a workbook. */
export async function forgetOldest(workbook: string): Promise<void> {
  const kept = await store();
  const lists = await Promise.all([kept.ids(workbook, "toUndo"), kept.ids(workbook, "others")]);
  await Promise.all(lists.flatMap((ids) => ids.slice(0, -MOST_WRITES).map(kept.delete)));
}

export async function findEntry(id: string): Promise<Entry | undefined> {
  return (await store()).get(id);
}

/** The ids of the writes that can be taken back, the latest last. They themselves may be large. */
export async function writesToUndo(workbook: string): Promise<string[]> {
  return (await store()).ids(workbook, "toUndo");
}

let opened: Promise<Store> | undefined;

function store(): Promise<Store> {
  opened ??= browserStore().catch(paneStore);
  return opened;
}

interface Tables extends DBSchema {
  writes: {
    key: string;
    value: KeptEntry;
    indexes: { order: [workbook: string, list: List, at: number] };
  };
}

/** Each user of a shared browser has their own (`partitionKey`). */
async function browserStore(): Promise<Store> {
  const name = `cakupan ${Office.context.partitionKey ?? ""}`.trim();
  const database = await openDB<Tables>(name, 2, {
    upgrade: (made) => {
      // The first version was never published.
      if (made.objectStoreNames.contains("writes")) made.deleteObjectStore("writes");
      const writes = made.createObjectStore("writes", { keyPath: "id" });
      writes.createIndex("order", ["workbook", "list", "at"]);
    },
  });
  return {
    put: (entry) => database.put("writes", entry),
    delete: (id) => database.delete("writes", id),
    get: (id) => database.get("writes", id),
    ids: (workbook, list) => {
      const all = IDBKeyRange.bound([workbook, list, 0], [workbook, list, Infinity]);
      return database.getAllKeysFromIndex("writes", "order", all);
    },
  };
}

function paneStore(): Store {
  const entries = new Map<string, KeptEntry>();
  return {
    put: async (entry) => entries.set(entry.id, entry),
    delete: async (id) => entries.delete(id),
    get: async (id) => entries.get(id),
    ids: async (workbook, list) =>
      [...entries.values()]
        .filter((each) => each.workbook === workbook && each.list === list)
        .map(({ id }) => id),
  };
}
