import { build } from "esbuild";
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build as buildAddin } from "../../../src/workbench/build";
import { findBrowser } from "../../../test/browser/findBrowser";
import type { Run } from "./measure";
import { cache } from "./memberFiles";
import { RUNS, summary } from "./readers";

const folder = path.join(cache, "page");
const addin = path.resolve(__dirname, "../../../dist");

/** What an import in the browser comes to. */
export interface InBrowser extends Run {
  /** The browser's. */
  readonly version: string;
}

/**
 * A file as a person chooses it, imported by the add-in's worker beside a page. The memory is that of the page's
 * process, its worker included, above the same page in which nothing is done. It is asked of
 * Linux.
 */
export async function measureInBrowser(file: string): Promise<InBrowser> {
  await buildAddin();
  await bundlePage();
  const server = http.createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/index.html`;
  const runs: InBrowser[] = [];
  for (let round = 0; round < RUNS; round++) {
    const empty = await inFreshBrowser(address);
    const full = await inFreshBrowser(address, file);
    runs.push({ ...full, megabytes: full.megabytes - empty.megabytes });
  }
  server.closeAllConnections();
  server.close();
  return { version: runs[0]?.version ?? "", ...summary(runs) };
}

async function bundlePage(): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, "page.ts")],
    outdir: folder,
    bundle: true,
    minify: true,
  });
  const html = '<!doctype html><title>Bench</title><body><script src="page.js"></script>';
  writeFileSync(path.join(folder, "index.html"), html);
}

function answer({ url = "" }: http.IncomingMessage, response: http.ServerResponse): void {
  const name = path.basename(url);
  const file = [folder, addin].map((place) => path.join(place, name)).find(existsSync);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("content-type", file.endsWith(".js") ? "text/javascript" : "text/html");
  createReadStream(file).pipe(response);
}

/** @param file to be imported; without one the page is only opened */
async function inFreshBrowser(address: string, file?: string): Promise<InBrowser> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "importChosen" in window);
    const version = browser.version();
    if (!file) return { version, seconds: 0, megabytes: await peakOf(browser), result: undefined };
    await page.setInputFiles("input", file);
    const { seconds, count } = await page.evaluate(() => window.importChosen());
    return { version, seconds, megabytes: await peakOf(browser), result: count };
  } finally {
    await browser.close();
  }
}

/** The most memory that the page's process ever had. A browser may keep a smaller one in reserve. */
async function peakOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const peaks = renderers.map(({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) / 1024;
  });
  return Math.max(...peaks);
}
