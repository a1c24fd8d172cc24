import type { CellPlace } from "../engine/calculation";
import type { GridBook } from "../engine/gridBook";
import { fullAddress } from "../model/address";
import type { EventMessage } from "../model/eventMessages";
import type { Argument, Blank } from "./arguments";
import { argumentsForCall } from "./arguments";
import type { FunctionMetadata } from "./metadata";
import { readResult } from "./results";
import type { FunctionResult } from "./results";

export interface CustomFunctionsOptions {
  /** What stands before the point: JAMSOSTEK in =JAMSOSTEK.UCJ(…). */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** What the seam gives for a blank scalar argument. */
  readonly blank: Blank;
  /** After this long without an answer a cell shows #BUSY!. */
  readonly timeoutMs?: number;
  /** How many results are remembered at most. */
  readonly memory?: number;
}

/** A call that the add-in is to answer, and the cells that wait for it. */
interface Call {
  readonly id: number;
  readonly key: string;
  readonly metadata: FunctionMetadata;
  readonly values: readonly Argument[];
  readonly cells: CellPlace[];
  readonly timer: ReturnType<typeof setTimeout>;
}

const waiting = "#GETTING_DATA";
const tooLate = "#BUSY!";
const invocationCategory = 1;
const invocationType = 1000;
const allowErrorsFlag = 4;

/**
 * The add-in's functions in the cells of the grid. The grid's engine must not wait for a cell, so
 * a call shows #GETTING_DATA at once; all calls of one moment go to the add-in in one message,
 * and its answers are remembered and shown by calculating the callers again.
 */
export class CustomFunctions {
  /** Resolves when the add-in can take calls for the first time. */
  readonly started: Promise<void>;
  private readonly results = new Map<string, FunctionResult>();
  private readonly calls = new Map<number, Call>();
  private readonly callsByKey = new Map<string, Call>();
  private queued: Call[] = [];
  private lastId = 0;
  private tellStarted: () => void = () => undefined;
  private ready = false;
  private send: (messages: EventMessage[]) => void = () => undefined;

  constructor(
    private readonly book: GridBook,
    private readonly options: CustomFunctionsOptions,
  ) {
    this.started = new Promise((resolve) => (this.tellStarted = resolve));
    for (const metadata of options.functions) {
      const name = `${options.namespace}.${metadata.name}`;
      book.registerFunction(
        name,
        metadata.description ?? "",
        (args, cell) => this.valueFor(metadata, args, cell),
        metadata.parameters,
      );
    }
  }

  /** True when no cell waits for the add-in; those that show #BUSY! do not. */
  get idle(): boolean {
    return [...this.calls.values()].every((call) => this.results.has(call.key));
  }

  /** Where calls go once the add-in is ready. */
  connect(send: (messages: EventMessage[]) => void): void {
    this.send = send;
  }

  /** The add-in can take calls from now on; those that have come meanwhile are sent. */
  addInReady(): void {
    this.ready = true;
    this.tellStarted();
    this.flush();
  }

  /** The add-in's page went away: what it has not answered is asked of the next one. */
  addInGone(): void {
    this.ready = false;
    this.queued = [...this.calls.values()];
  }

  /** The grid is gone: nobody waits any more. */
  close(): void {
    for (const { timer } of this.calls.values()) clearTimeout(timer);
    this.calls.clear();
  }

  /** Takes the add-in's answers off the wire. */
  receive(answers: unknown): void {
    if (!Array.isArray(answers)) return;
    const cells = answers.flatMap((answer: unknown) => {
      const read = readResult(answer);
      return read ? this.finish(read.id, read.result) : [];
    });
    // Not less than has just come, or its cells would ask for it again.
    this.forgetOldest(Math.max(this.options.memory ?? 50_000, answers.length));
    if (cells.length > 0) this.book.calculation.recalculate(cells);
  }

  /** What a cell shows now. Never throws: that would wedge the grid's engine. */
  private valueFor(
    metadata: FunctionMetadata,
    given: readonly unknown[],
    cell: CellPlace,
  ): FunctionResult {
    const call = argumentsForCall(metadata, given, this.options.blank);
    if ("error" in call) return call.error;
    const key = metadata.id + JSON.stringify(call.values);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const pending = this.callsByKey.get(key) ?? this.enqueue(key, metadata, call.values);
    pending.cells.push(cell);
    return waiting;
  }

  private enqueue(key: string, metadata: FunctionMetadata, values: readonly Argument[]): Call {
    const id = ++this.lastId;
    const timer = setTimeout(() => this.tellLate(id), this.options.timeoutMs ?? 20_000);
    const call: Call = { id, key, metadata, values, cells: [], timer };
    this.calls.set(id, call);
    this.callsByKey.set(key, call);
    this.queued.push(call);
    if (this.queued.length === 1) setTimeout(() => this.flush(), 0);
    return call;
  }

  private flush(): void {
    if (!this.ready || this.queued.length === 0) return;
    const calls = this.queued;
    this.queued = [];
    this.send(calls.map((call) => this.invocation(call)));
  }

  /** The cells show that it takes too long; an answer that still comes will replace it. */
  private tellLate(id: number): void {
    const call = this.calls.get(id);
    if (!call) return;
    this.results.set(call.key, tooLate);
    this.book.calculation.recalculate(call.cells);
  }

  private invocation({ id, metadata, values, cells: [cell] }: Call): EventMessage {
    const sheet = cell && this.book.sheet(cell.sheetId);
    const address = cell && sheet ? fullAddress(sheet.name, { first: cell, last: cell }) : "";
    const flags = metadata.allowErrorForDataTypeAny ? allowErrorsFlag : 0;
    const call = [id, metadata.id, values, address, flags, null];
    return [invocationCategory, invocationType, "", JSON.stringify(call), id];
  }

  /** @returns the cells to calculate again. */
  private finish(id: number, result: FunctionResult): readonly CellPlace[] {
    const call = this.calls.get(id);
    if (!call) return [];
    clearTimeout(call.timer);
    this.calls.delete(id);
    this.callsByKey.delete(call.key);
    this.results.set(call.key, result);
    return call.cells;
  }

  private forgetOldest(kept: number): void {
    for (const key of this.results.keys()) {
      if (this.results.size <= kept) return;
      this.results.delete(key);
    }
  }
}
