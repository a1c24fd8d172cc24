import type { Action, ArgumentInfo, Batch, BatchReply, ObjectPath, QueryInfo } from "./batch";
import { actionTypes, pathTypes } from "./batch";
import type { BreakOff } from "./faults";
import { HostError } from "./hostError";
import { HostCollection, HostObject } from "./hostObject";

/** What is asked for below an object: property name → what is asked for below that. */
interface Selection {
  [name: string]: Selection;
}

export interface InterpreterParts {
  /** The object that Excel's own paths begin at: the workbook. */
  readonly root: HostObject;
  /** The services that paths may name, beside the root. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Awaited before a query; the names are those that the add-in loads, empty for all. */
  readonly beforeQuery: (names: readonly string[]) => Promise<void>;
}

/**
 * Answers the batches of office.js over plain objects. Every path is evaluated once a batch, in
 * the order of the actions, and may be a promise. The first error ends the batch: what was done
 * before it stays done, as in Excel.
 */
export class Interpreter {
  private readonly kept = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(private readonly parts: InterpreterParts) {}

  /**
   * Runs a whole batch; errors come back in the reply.
   * @param breakOff makes it fail on the way, at its end at the latest.
   */
  async run(batch: Batch, breakOff?: BreakOff): Promise<BatchReply> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const paths = new PathEvaluation(batch, (path, parent, args) =>
      this.follow(path, parent, args),
    );
    const last = batch.Actions.length - 1;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === breakOff?.after) throw breakOff.error;
        results.push({ ActionId: action.Id, Value: await this.perform(action, paths) });
        if (breakOff && index === last) throw breakOff.error;
      } catch (error) {
        return { Results: results, Error: describeError(error, index, action) };
      }
    }
    return { Results: results };
  }

  private async perform(action: Action, paths: PathEvaluation): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) return null;
    const target = await paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return target === null ? null : identity(target);
      case actionTypes.query:
        await this.parts.beforeQuery(action.QueryInfo?.Select ?? []);
        return target === null ? null : answerQuery(target, action.QueryInfo ?? {});
      case actionTypes.call:
        return target === null ? null : this.call(target, action, paths);
      case actionTypes.set:
        if (target === null) throw new HostError("InvalidOperation", "The object does not exist.");
        return setProperty(target, nameOf(action), (await paths.arguments(action.ArgumentInfo))[0]);
      default:
        throw new HostError("InvalidRequest", `Action type ${action.ActionType} is unknown.`);
    }
  }

  private async call(target: HostObject, action: Action, paths: PathEvaluation): Promise<unknown> {
    const args = await paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.keep(target);
    if (action.Name === "_RemoveReference") {
      this.kept.delete(String(args[0]));
      return null;
    }
    const value = await callMethod(target, nameOf(action), args);
    return value === undefined || value instanceof HostObject ? null : value;
  }

  private keep(target: HostObject): null {
    target.referenceId ??= `r${++this.lastReference}`;
    this.kept.set(target.referenceId, target);
    return null;
  }

  private follow(path: ObjectPath, parent: HostObject | null, args: readonly unknown[]): unknown {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.parts.root;
      case pathTypes.service:
        return this.service(path.Name);
      case pathTypes.reference:
        return this.reference(path.Name);
      case pathTypes.nullObject:
        return null;
    }
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return callMethod(parent, path.Name, args);
      case pathTypes.property:
        return property(parent, path.Name);
      case pathTypes.indexer:
        return callMethod(parent, "GetItem", args);
      default:
        throw new HostError("InvalidRequest", `Path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private service(name: string): HostObject {
    const service = this.parts.services[name];
    if (!service) throw new HostError("ApiNotFound", `The service ${name} is not emulated.`);
    return service;
  }

  private reference(name: string): HostObject {
    const object = this.kept.get(name);
    if (!object) throw new HostError("InvalidReference", "The object is no longer kept.");
    return object;
  }
}

type Follow = (path: ObjectPath, parent: HostObject | null, args: readonly unknown[]) => unknown;

/** The paths of one batch, each evaluated at its first use. */
class PathEvaluation {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly follow: Follow,
  ) {}

  async object(id: number | undefined): Promise<HostObject | null> {
    if (id === undefined) throw new HostError("InvalidRequest", "An action without an object.");
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = await this.evaluate(id);
    this.found.set(id, object);
    return object;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const id = info?.ReferencedObjectPathIds?.[index];
      values.push(id ? await this.object(id) : await this.withObjects(value));
    }
    return values;
  }

  /** A plain object may hold others of Excel's objects: these come as their paths. */
  private async withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    const filled: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) filled[key] = await this.withObjects(part);
    return filled;
  }

  private async evaluate(id: number): Promise<HostObject | null> {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", `The batch has no path ${id}.`);
    const parent = path.ParentObjectPathId ? await this.object(path.ParentObjectPathId) : null;
    const value = await this.follow(path, parent, await this.arguments(path.ArgumentInfo));
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw new HostError("InvalidRequest", `${path.Name} is not an object.`);
  }
}

function nameOf(action: Action): string {
  if (!action.Name) throw new HostError("InvalidRequest", "An action without a name.");
  return action.Name;
}

/** "RowIndex" → "rowIndex", "_RegisterDataChangedEvent" → "_registerDataChangedEvent". */
function camelCase(name: string): string {
  return name.replace(
    /^(_?)([A-Z])/,
    (_, mark: string, letter: string) => mark + letter.toLowerCase(),
  );
}

function pascalCase(name: string): string {
  return name.replace(
    /^(_?)([a-z])/,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

function missing(object: HostObject, name: string): HostError {
  const member = `${object.constructor.name}.${camelCase(name)}`;
  return new HostError("ApiNotFound", `${member} is not emulated by this host.`);
}

function property(object: HostObject, name: string): unknown {
  return Reflect.get(object, keyOf(object, name));
}

function setProperty(object: HostObject, name: string, value: unknown): null {
  if (!Reflect.set(object, keyOf(object, name), value)) {
    throw new HostError("InvalidOperation", `${camelCase(name)} is read-only.`);
  }
  return null;
}

function keyOf(object: HostObject, name: string): string {
  const key = camelCase(name);
  if (!(key in object)) throw missing(object, name);
  return key;
}

function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = property(object, name);
  if (typeof method !== "function") throw missing(object, name);
  return Reflect.apply(method, object, args);
}

function identity(object: HostObject): Record<string, unknown> {
  const reply: Record<string, unknown> = {};
  if (object.referenceId) reply._ReferenceId = object.referenceId;
  if ("id" in object) reply.Id = object.id;
  return reply;
}

/** ["items/name", "visibility"] → {items: {name: {}}, visibility: {}} */
function selectionOf(select: readonly string[]): Selection {
  const selection: Selection = {};
  for (const path of select) {
    let place = selection;
    for (const part of path.split("/")) place = place[camelCase(part)] ??= {};
  }
  return selection;
}

/** All scalars; office.js asks so where the add-in names `items`, and nothing of them. */
const everything = "*";

function answerQuery(object: HostObject, query: QueryInfo): unknown {
  const reply = read(object, selectionOf(query.Select ?? []));
  if (Array.isArray(reply._Items)) {
    const first = query.Skip ?? 0;
    reply._Items = reply._Items.slice(first, query.Top ? first + query.Top : undefined);
  }
  return reply;
}

function read(object: HostObject, asked: Selection): Record<string, unknown> {
  const selection = Object.keys(asked).length > 0 ? asked : { [everything]: {} };
  if (object instanceof HostCollection) return readCollection(object, selection);
  return readProperties(object, Object.keys(selection), selection);
}

/**
 * `load("name")` on a collection means each item's name; `load("items/name")` says it in full. A
 * property of the collection itself, like a count, is none of its items'.
 */
function readCollection(
  collection: HostCollection<HostObject>,
  selection: Selection,
): Record<string, unknown> {
  const { items: ofItems = {}, ...others } = selection;
  const own = Object.keys(others).filter((name) => name in collection || name === everything);
  const reply = readProperties(collection, own, others);
  const ofEach = Object.entries(others).filter(([name]) => !own.includes(name));
  const selected = { ...Object.fromEntries(ofEach), ...ofItems };
  reply._Items = collection.items.map((item) => read(item, selected));
  return reply;
}

function readProperties(
  object: HostObject,
  names: readonly string[],
  selection: Selection,
): Record<string, unknown> {
  const reply = identity(object);
  const all = names.flatMap((name) => (name === everything ? object.scalars : [name]));
  for (const name of all) {
    const value = property(object, name);
    reply[pascalCase(name)] =
      value instanceof HostObject ? read(value, selection[name] ?? {}) : value;
  }
  return reply;
}

function describeError(error: unknown, index: number, action: Action): BatchReply["Error"] {
  return {
    Code: error instanceof HostError ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    ActionIndex: index,
    Location: action.Name ?? "",
  };
}
