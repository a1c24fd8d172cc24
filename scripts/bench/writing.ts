import { applyPlan } from "../../src/excel/writing/applyPlan";
import { type Entry, findEntry, writesToUndo } from "../../src/excel/writing/journal";
import { askMarks } from "../../src/excel/writing/marks";
import type { NodeHost } from "../../src/host/seams/node";
import type { PlannedCell, WritePlan } from "../../src/plans/writePlan";
import { regencies } from "../../src/reference/regions";
import { cellAddress } from "../../src/tables/grid";
import { openWorkbook } from "../../test/excel/workbook";
import { print } from "./print";

const SHEET = "Rumus";
/** Seven years of five figures each, side by side. */
const COLUMNS = 7 * 5;
const ROWS = regencies.length;
/** Of several runs the least counts: what else the machine did only adds. */
const RUNS = 20;
const LONG_RUNS = 3;

/**
 * What writing formulas through the applier costs beside one bare write of the same formulas (a
 * sheet is added and they are assigned, in one sync) to the same host, which calculates nothing
 * meanwhile. Both are timed from before office.js is told of the first cell until all cells are
 * answered for; making the plan is in neither.
 *
 * Told apart: what the applier asks beforehand; looking at what was made of the plan, and taking
 * the mark out of the workbook; and noting. The journal is kept in memory here. A browser copies
 * what it keeps, so that copying both notes is what noting costs at least; its disk is not in it.
 *
 * At most 6 syncs are wanted, and no request above 1.2 MB; of ten times as many, no longer ones.
 */
export async function benchWriting(): Promise<void> {
  // The store of the tests; without it the journal keeps its notes in memory.
  Reflect.deleteProperty(globalThis, "indexedDB");
  const few = await costsOf(ROWS, RUNS);
  const many = await costsOf(ROWS * 10, LONG_RUNS);
  print(`writing ${ROWS} x 7 x 5 formulas through the applier, beside one bare write of the same`);
  print(`(${few.bare.toFixed(0)} ms here = 1). Nothing is calculated.`);
  tell(few.writing / few.bare, "writing: from the first cell to the last (wanted: at most 1.3)");
  tell(few.asking / few.bare, "asking beforehand");
  tell(few.looking / few.bare, "looking at what was made of it, and taking the mark out");
  tell(few.noting / few.bare, "noting: copying both notes, without a disk");
  tellRequests(few);
  print("  ten times as many ÷ these:");
  tell(many.bare / few.bare, "the bare write");
  tell(many.writing / few.writing, "writing through the applier");
  tell(many.asking / few.asking, "asking beforehand");
  tell(many.looking / few.looking, "looking at what was made of it");
  tellRequests(many);
}

function tell(ratio: number, what: string): void {
  print(`  ${ratio.toFixed(2).padStart(6)}  ${what}`);
}

function tellRequests({ requests: { syncs, longest } }: Costs): void {
  const megabytes = (longest / 1e6).toFixed(2);
  print(`          ${syncs} syncs, the longest request ${megabytes} MB`);
}

/** Milliseconds. */
interface Times {
  readonly asking: number;
  readonly writing: number;
  readonly looking: number;
  readonly noting: number;
}

interface Costs extends Times {
  readonly bare: number;
  readonly requests: Requests;
}

async function costsOf(rows: number, runs: number): Promise<Costs> {
  const host = await openWorkbook();
  withoutCalculation(host);
  const plan = planOf(rows);
  const requests = await requestsOf(host, plan);
  const bare: number[] = [];
  const applied: Times[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(await timed(() => writeBare(plan)));
    host.deleteSheet(SHEET);
    applied.push(await timesOf(plan));
    host.deleteSheet(SHEET);
  }
  await host.close();
  const least = (step: keyof Times) => Math.min(...applied.map((times) => times[step]));
  return {
    bare: Math.min(...bare),
    asking: least("asking"),
    writing: least("writing"),
    looking: least("looking"),
    noting: least("noting"),
    requests,
  };
}

interface Requests {
  readonly syncs: number;
  /** The length of the longest one, in bytes. */
  readonly longest: number;
}

/** Not timed, and so a warm-up, too. */
async function requestsOf(host: NodeHost, plan: WritePlan): Promise<Requests> {
  const { host: excel } = host;
  const { answer } = excel;
  const before = host.batches();
  let longest = 0;
  excel.answer = (message, writes) => {
    longest = Math.max(longest, Buffer.byteLength(JSON.stringify(message)));
    return answer.call(excel, message, writes);
  };
  await applyPlan(plan);
  excel.answer = answer;
  host.deleteSheet(SHEET);
  return { syncs: host.batches() - before, longest };
}

async function timesOf(plan: WritePlan): Promise<Times> {
  const { run } = Excel;
  let [begun, written] = [NaN, NaN];
  // What is run last is the writing, and what follows it.
  const timedRun = (...given: Parameters<typeof run>) => {
    begun = performance.now();
    return run(...given);
  };
  Object.assign(Excel, { run: timedRun });
  const start = performance.now();
  // Told after every batch: the last one counts.
  await applyPlan(plan, { progress: () => (written = performance.now()) });
  const end = performance.now();
  Object.assign(Excel, { run });
  return {
    asking: begun - start,
    writing: written - begun,
    looking: end - written,
    noting: await timed(copyingOf(await lastEntry())),
  };
}

/** Both notes of a write: the one before it knows nothing of what comes after. */
function copyingOf(entry: Entry): () => Promise<unknown> {
  const before = { ...entry, after: undefined };
  return async () => [structuredClone(before), structuredClone(entry)];
}

async function lastEntry(): Promise<Entry> {
  const { workbook = "" } = await Excel.run(async (context) => {
    const marks = askMarks(context);
    await context.sync();
    return marks();
  });
  const entry = await findEntry((await writesToUndo(workbook)).at(-1) ?? "");
  if (!entry) throw new Error("the journal has not noted the write");
  return entry;
}

function writeBare({ sheets }: WritePlan): Promise<void> {
  return Excel.run(async (context) => {
    const cells = sheets[0]?.cells ?? [];
    const sheet = context.workbook.worksheets.add(SHEET);
    const range = sheet.getRangeByIndexes(0, 0, cells.length, COLUMNS);
    range.formulas = cells.map((row) => row.map((cell) => cell?.formula));
    await context.sync();
  });
}

/** Each cell grows by a little from the one on its left. */
function planOf(rows: number): WritePlan {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column): PlannedCell => {
      const left = column === 0 ? "100" : cellAddress({ row, column: column - 1 });
      // A formula that is not calculated shows nothing, and so is planned to.
      return { value: "", formula: `=ROUNDUP(${left}*(1+0.0175)^${column},0)` };
    }),
  );
  return { sheets: [{ name: SHEET, cells, columnWidths: [] }] };
}

/**
 * The engine would take most of the time: it is told of nothing any more. Nor does it keep its
 * register of formulas, for which it goes through all that there are at each piece of 1,500 cells.
 */
function withoutCalculation({ host }: NodeHost): void {
  const { trigger } = host.book.calculation as unknown as { trigger: Trigger };
  trigger.dispose();
  trigger._formulaDataModel.updateFormulaData = () => ({});
}

/** What the engine has no public way for. */
interface Trigger {
  dispose(): void;
  readonly _formulaDataModel: { updateFormulaData: () => object };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
