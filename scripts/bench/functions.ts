import type { AddressInfo } from "node:net";
import { type CDPSession, chromium, type Frame, type Page } from "playwright-core";
import { functionHelp } from "../../src/messages/functionHelp";
import { build } from "../../src/workbench/build";
import { serve } from "../../src/workbench/server";
import { findBrowser } from "../../test/browser/findBrowser";
import { type Call, installBench } from "./inPage";
import { print } from "./print";
import { type CostByFile, profiled, startProfiler } from "./profile";

/** How many calls are handed over in one message, and how many one by one. */
const TOGETHER = 10_000;
const ONE_BY_ONE = 30;
/** The rows of a call that spills, and over how many of those its cost is measured. */
const ROWS = 10_000;
const SPILLS = 5;
/** Of several runs of many calls the least counts: what else the machine did only adds. */
const RUNS = 3;

/** The two scripts of the add-in's page in which a call computes. */
const OWN = "functions.js";
const RUNTIME = /^(office|excel-.*)\.js$/;

/**
 * What the custom functions cost beside Microsoft's own runtime: the workbench's page with the
 * built add-in and the real office.js, which is handed calls as its host hands them over. What is
 * counted is what a script computes, from the message with the calls until the results are handed
 * back; office.js's pauses between batches of results (50 ms and more) are not.
 *
 * A call has two prices. Alone, as when somebody edits a cell, it pays for a message and a batch
 * of results of its own. In a recalculation thousands of calls share these, and each pays for
 * its entry in both: JSON, a promise, an invocation object. That is the cheapest that a call can
 * be, and no function can be free beside it. A spilling call pays it once, but office.js still
 * reads every cell of its arguments, looks whether it is an error, and writes every result: this
 * part bounds how much cheaper than single calls it can be, whatever the function does.
 */
export async function benchFunctions(): Promise<void> {
  await build();
  const server = await serve(0);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const { port } = server.address() as AddressInfo;
    const page = await openPage(await browser.newPage(), `http://localhost:${port}`);
    const runtime = await Runtime.in(page);
    const alone = await runtime.oneByOne(runtime.simple, ONE_BY_ONE);
    await compareWithRuntime(runtime, alone);
    await compareSpills(runtime, alone);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function openPage(page: Page, address: string): Promise<Page> {
  // tsx names functions through a helper that the page lacks.
  await page.addInitScript({ content: "globalThis.__name = (it) => it;" });
  await page.addInitScript(installBench);
  await page.goto(address);
  await page.waitForFunction(() => window.workbench?.ready.then(() => true));
  return page;
}

/** office.js in the add-in's frame, ready to be called. */
class Runtime {
  private constructor(
    private readonly page: Page,
    private readonly frame: Frame,
    private readonly session: CDPSession,
    /** The functions' examples, as Excel hands them over. */
    readonly examples: readonly Call[],
  ) {}

  /** A call of two numbers that gives one: the least to read and to write. */
  get simple(): Call {
    const ucj = this.examples.find(({ name }) => name === "UCJ");
    if (!ucj) throw new Error("UCJ was not called");
    return ucj;
  }

  static async in(page: Page): Promise<Runtime> {
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("the add-in's frame is missing");
    const formulas = Object.values(functionHelp).map(({ example }) => example.formula);
    await typeAll(frame, formulas);
    await page.evaluate(() => window.workbench.idle());
    const session = await page.context().newCDPSession(page);
    await startProfiler(session);
    return new Runtime(page, frame, session, await frame.evaluate(() => window.bench.calls()));
  }

  /** What the scripts compute while calls in one message are made and their results handed back. */
  async together(call: Call, times: number): Promise<Cost> {
    const runs: Cost[] = [];
    for (let run = 0; run < RUNS; run++) {
      const cost = await profiled(this.session, () => this.call(call, times));
      runs.push({ own: ownTime(cost) / times, runtime: runtimeTime(cost) / times });
    }
    return runs.reduce((least, cost) => (total(cost) < total(least) ? cost : least));
  }

  /** The same of calls of which each waits for the result of the one before. */
  async oneByOne(call: Call, times: number): Promise<Cost> {
    const cost = await profiled(this.session, async () => {
      for (let done = 0; done < times; done++) await this.call(call, 1);
    });
    return { own: ownTime(cost) / times, runtime: runtimeTime(cost) / times };
  }

  private async call(call: Call, times: number): Promise<void> {
    const before = await this.page.evaluate(() => window.bench.results());
    const message = [call, times] as const;
    await this.frame.evaluate(([what, count]) => window.bench.call(what, count), message);
    await this.page.waitForFunction((wanted) => window.bench.results() >= wanted, before + times);
  }

  /** Milliseconds of one direct call, without office.js. */
  async own(call: Call): Promise<number> {
    return this.frame.evaluate(([what, runs]) => window.bench.timed(what, runs), [
      call,
      RUNS,
    ] as const);
  }

  async result(call: Call): Promise<unknown> {
    return this.frame.evaluate((what) => window.bench.direct(what), call);
  }
}

/** Through Excel's own API, below each other with room to spill. */
async function typeAll(frame: Frame, formulas: readonly string[]): Promise<void> {
  await frame.evaluate(async (all) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bench");
      all.forEach((formula, index) => (sheet.getCell(index * 40, 0).formulas = [[formula]]));
      await context.sync();
    });
  }, formulas);
}

async function compareWithRuntime(runtime: Runtime, alone: Cost): Promise<void> {
  const shared = (await runtime.together(runtime.simple, TOGETHER)).runtime;
  const times = [alone.runtime, shared].map((time) => `${(time * 1000).toFixed(1)} µs`);
  print(
    "functions, beside what office.js itself spends on a call (1): on one alone, and on one in",
  );
  print(
    `a message of ${TOGETHER}; here that is ${times.join(" and ")}. The last column is a cell of`,
  );
  print(`a spill over ${ROWS} rows, beside a call in such a message. At most 0.1 is wanted.`);
  print("    alone   shared  spilled");
  for (const call of runtime.examples) {
    const own = await runtime.own(call);
    const tall = await spilling(runtime, call);
    const cell = tall && (await runtime.own(tall)) / cellsIn(await runtime.result(tall));
    const columns = [own / alone.runtime, own / shared, cell && cell / shared];
    print(`  ${columns.map((ratio) => figure(ratio, 4)).join("  ")}  ${call.name}`);
  }
}

async function compareSpills(runtime: Runtime, alone: Cost): Promise<void> {
  print(`functions: ${ROWS} single calls, beside one call that spills over ${ROWS} rows (1): each`);
  print("call alone, and all in one message. The last column is what the latter would be if the");
  print("function took no time. At least 20 is wanted.");
  print("    alone   shared    limit");
  for (const call of runtime.examples) {
    const tall = await spilling(runtime, call);
    if (!tall) continue;
    const spill = await runtime.together(tall, SPILLS);
    const shared = await runtime.together(ofSingleCells(call), ROWS);
    const ratios = [
      (total({ ...alone, own: shared.own }) * ROWS) / total(spill),
      (total(shared) * ROWS) / total(spill),
      (shared.runtime * ROWS) / spill.runtime,
    ];
    print(`  ${ratios.map((ratio) => figure(ratio, 0)).join("  ")}  ${call.name}`);
  }
}

/** The same function of single cells: the first of each range. */
function ofSingleCells(call: Call): Call {
  const first = (value: unknown) => (isRange(value) ? [[value[0]?.[0]]] : value);
  return { ...call, values: call.values.map(first) };
}

/** The call with columns for its cells; undefined where that does not give a result for each. */
async function spilling(runtime: Runtime, call: Call): Promise<Call | undefined> {
  const column = (value: unknown) => (isRange(value) ? Array(ROWS).fill(value[0]) : value);
  const tall = { ...call, values: ofSingleCells(call).values.map(column) };
  return cellsIn(await runtime.result(tall)) >= ROWS ? tall : undefined;
}

function isRange(value: unknown): value is unknown[][] {
  return Array.isArray(value);
}

function cellsIn(result: unknown): number {
  return Array.isArray(result) ? result.flat().length : 1;
}

/** Milliseconds of one call: in the function, and in office.js. */
interface Cost {
  readonly own: number;
  readonly runtime: number;
}

function ownTime(cost: CostByFile): number {
  return cost.get(OWN) ?? 0;
}

function runtimeTime(cost: CostByFile): number {
  const files = [...cost].filter(([file]) => RUNTIME.test(file));
  return files.reduce((sum, [, time]) => sum + time, 0);
}

function total({ own, runtime }: Cost): number {
  return own + runtime;
}

function figure(ratio: number | undefined, digits: number): string {
  return (ratio?.toFixed(digits) ?? "").padStart(7);
}
