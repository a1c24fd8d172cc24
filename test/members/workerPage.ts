import { buildSync } from "esbuild";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const address = `${process.env.WORKBENCH_URL}/addin`;
/** Where the page's worker comes from. */
export const workerScript = `${address}/import.js`;

let browser: Browser | undefined;

/**
 * A page beside the scripts of the built add-in, under the policy of its pane, that holds nothing
 * but the page's side of imports (workerClient.ts).
 */
export async function openImportPage(): Promise<Page> {
  browser ??= await chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(10_000);
  const html = `<!doctype html>${policyOfPane()}<body><script src="client.js"></script>`;
  await page.route(`${address}/import.html`, (route) =>
    route.fulfill({ body: html, contentType: "text/html" }),
  );
  await page.route(`${address}/client.js`, (route) =>
    route.fulfill({ body: client(), contentType: "text/javascript" }),
  );
  await page.goto(`${address}/import.html`);
  return page;
}

/** Lets go of the browser, so that the test process can end. */
export async function closeImportPages(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

function policyOfPane(): string {
  const pane = readFileSync(path.resolve("dist/taskpane.html"), "utf8");
  const [policy] = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(pane) ?? [];
  if (!policy) throw new Error("the pane has no policy");
  return policy;
}

function client(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, "workerClient.ts")],
    bundle: true,
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
