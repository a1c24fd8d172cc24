/** The wire form of a batch as office.js sends it: object paths, and actions on them. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const pathTypes = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionTypes = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** `ReferencedObjectPathIds` runs parallel to `Arguments`: a path id instead of a plain value. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface BatchReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** Reads a batch off the wire. @throws if it is not one. */
export function readBatch(message: unknown): Batch {
  const body: unknown = typeof message === "string" ? JSON.parse(message) : message;
  if (!isBatch(body)) throw new TypeError("not a batch of office.js");
  return body;
}

function isBatch(body: unknown): body is Batch {
  return (
    typeof body === "object" &&
    body !== null &&
    Array.isArray((body as Partial<Batch>).Actions) &&
    typeof (body as Partial<Batch>).ObjectPaths === "object"
  );
}

/**
 * A batch beside the document: about the pane, or the results of functions, which must never wait
 * behind a batch that waits for them.
 */
export function callsService({ ObjectPaths: paths }: Batch): boolean {
  return Object.values(paths).some((path) => path.ObjectPathType === pathTypes.service);
}

/** What office.js says of a batch beside its content: the bits of a number. */
export const requestFlags = { writes: 1, delayForCellEdit: 64 } as const;

/** A batch that only lets go of kept objects; office.js sends it by itself, at any time. */
export function isCleanUp({ Actions: actions }: Batch): boolean {
  const letsGo = ({ Name: name }: Action) => name === "_RemoveReference";
  const others = actions.filter((action) => !letsGo(action));
  const preparing: readonly number[] = [actionTypes.instantiate, actionTypes.trace];
  return actions.some(letsGo) && others.every((each) => preparing.includes(each.ActionType));
}
