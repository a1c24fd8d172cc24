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
}

/** Where entries are kept. */
interface Store {
  put(entry: Entry): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  get(id: string): Promise<Entry | undefined>;
  /** The ids of a workbook's entries, the latest last. */
  ids(workbook: string): Promise<string[]>;
}

/**
 * What the pane writes is noted outside the workbook, in the browser's own store, so that a write
 * which was cut off can be put back at the next start. Where the browser keeps nothing, it is
 * noted for as long as the pane lives.
 */
export async function note(entry: Entry): Promise<void> {
  await (await store()).put(entry);
}

export async function strike(id: string): Promise<void> {
  await (await store()).delete(id);
}

export async function findEntry(id: string): Promise<Entry | undefined> {
  return (await store()).get(id);
}

/** The ids of the writes into a workbook, the latest last. The writes themselves may be large. */
export async function writesInto(workbook: string): Promise<string[]> {
  return (await store()).ids(workbook);
}

let opened: Promise<Store> | undefined;

function store(): Promise<Store> {
  opened ??= browserStore().catch(paneStore);
  return opened;
}

interface Tables extends DBSchema {
  writes: { key: string; value: Entry; indexes: { order: [workbook: string, at: number] } };
}

/** Each user of a shared browser has their own (`partitionKey`). */
async function browserStore(): Promise<Store> {
  const name = `cakupan ${Office.context.partitionKey ?? ""}`.trim();
  const database = await openDB<Tables>(name, 1, {
    upgrade: (made) => {
      const writes = made.createObjectStore("writes", { keyPath: "id" });
      writes.createIndex("order", ["workbook", "at"]);
    },
  });
  return {
    put: (entry) => database.put("writes", entry),
    delete: (id) => database.delete("writes", id),
    get: (id) => database.get("writes", id),
    ids: (workbook) => {
      const all = IDBKeyRange.bound([workbook, 0], [workbook, Infinity]);
      return database.getAllKeysFromIndex("writes", "order", all);
    },
  };
}

function paneStore(): Store {
  const entries = new Map<string, Entry>();
  return {
    put: async (entry) => entries.set(entry.id, entry),
    delete: async (id) => entries.delete(id),
    get: async (id) => entries.get(id),
    ids: async (workbook) =>
      [...entries.values()].filter((each) => each.workbook === workbook).map(({ id }) => id),
  };
}
