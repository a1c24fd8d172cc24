import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import type { TestApi } from "../../src/workbench/page/testApi";

/** An open workbench, as a person has it before them. */
export interface Workbench {
  readonly page: Page;
  /** The add-in's task pane. */
  readonly pane: FrameLocator;
  /** Errors of the console, and requests that left this computer. */
  readonly complaints: string[];
  /** Asks or handles the workbook past the add-in, as Excel's own dialogs would. */
  ask<Result>(question: (workbook: TestApi) => Result | Promise<Result>): Promise<Result>;
  /** Shows a sheet by its tab. */
  openSheet(name: string): Promise<void>;
  /** Types into a cell of the open sheet, with the keyboard. */
  type(address: string, text: string): Promise<void>;
  /** The text that a cell shows, once everything is calculated. */
  shown(sheet: string, address: string): Promise<string>;
  close(): Promise<void>;
}

let browser: Browser | undefined;
/** The page that tests use one after another. */
let shared: OpenPage | undefined;

/** What a test needs that the page before it can't give. */
export interface Opening {
  /** Over https the add-in meets Excel on the web, else Excel for Mac. */
  readonly https?: boolean;
  /** What is done before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
}

interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
}

/**
 * Opens the workbench with its sample, ready to be used: in the page that the tests of a file
 * share, where the workbook, the grid and the add-in are other ones each time, or with an opening
 * in a page of its own, which takes longer.
 */
export async function openWorkbench(opening?: Opening): Promise<Workbench> {
  const { page, complaints } = opening ? await openPage(opening) : await beginAnew();
  const ask: Workbench["ask"] = (question) =>
    page.evaluate(
      (source) => (0, eval)(`(${source})`)(window.workbench) as ReturnType<typeof question>,
      String(question),
    );
  return {
    page,
    pane: page.frameLocator("#addin"),
    complaints,
    ask,
    openSheet: (name) => openSheet(page, name),
    type: (address, text) => typeInto(page, address, text),
    shown: (sheet, address) => shown(page, sheet, address),
    close: async () => {
      if (opening) await page.context().close();
    },
  };
}

async function openPage({ https, prepare }: Opening): Promise<OpenPage> {
  browser ??= await chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
  const context = await browser.newContext({
    viewport: { width: 1400, height: 800 },
    // Else colours are measured halfway between two states, as of a button that becomes enabled.
    reducedMotion: "reduce",
    // Nobody trusts the certificate of the tests.
    ignoreHTTPSErrors: https,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = watch(page);
  await prepare?.(page);
  await page.goto((https ? process.env.WORKBENCH_HTTPS_URL : process.env.WORKBENCH_URL) ?? "");
  await ready(page);
  return { page, complaints };
}

async function beginAnew(): Promise<OpenPage> {
  if (!shared) return (shared = await openPage({}));
  const { page, complaints } = shared;
  complaints.length = 0;
  await page.evaluate(() => {
    localStorage.clear();
    return window.workbench.beginAnew();
  });
  // Another language was chosen on the page.
  if ((await page.locator("html").getAttribute("lang")) !== "id") await page.reload();
  await ready(page);
  return shared;
}

/** Lets go of the browser, so that the test process can end. */
export async function disconnect(): Promise<void> {
  await browser?.close();
  browser = undefined;
  shared = undefined;
}

/** Waits until functions can be called and the pane has read the open sheet. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench?.ready.then(() => true));
  await page.frameLocator("#addin").getByRole("heading", { name: "Cakupan" }).waitFor();
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.stack ?? String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const local = /^(https?:\/\/localhost[:/]|data:|blob:|about:)/.test(request.url());
    if (!local) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator("#grid").getByText(name, { exact: true }).first().click();
  await page.waitForFunction((wanted) => window.workbench.activeSheet() === wanted, name);
}

/** The grid is a canvas: a click puts the keyboard there, the arrow keys go to the cell. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const canvas = page.locator("canvas[id^=univer-sheet-main]");
  await canvas.click({ position: { x: 120, y: 60 } });
  const start = await page.evaluate(() => window.workbench.selection());
  const [, fromLetters = "A", fromDigits = "1"] = /!\$?([A-Z]+)\$?(\d+)/.exec(start) ?? [];
  const from = [...fromLetters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
  await press(page, column - from, "ArrowRight", "ArrowLeft");
  await press(page, Number(digits) - Number(fromDigits), "ArrowDown", "ArrowUp");
  // On a busy machine the grid follows the keyboard at a distance.
  await page.waitForFunction((cell) => window.workbench.selection().endsWith(`!${cell}`), address);
  await page.keyboard.type(text, { delay: 30 });
  // What is typed arrives at a distance, too.
  await page.waitForFunction((typed) => window.workbench.formulaBar().trim() === typed, text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (cell) => window.workbench.selection().endsWith(`!${cell}`),
    `${letters}${Number(digits) + 1}`,
  );
}

async function press(page: Page, steps: number, forward: string, backward: string) {
  for (let n = 0; n < Math.abs(steps); n++) {
    await page.keyboard.press(steps > 0 ? forward : backward);
  }
}

async function shown(page: Page, sheet: string, address: string): Promise<string> {
  const block = await page.evaluate(
    async ([name, cell]) => {
      await window.workbench.idle();
      return window.workbench.read(name, cell);
    },
    [sheet, address] as const,
  );
  return block.text[0]?.[0] ?? "";
}
