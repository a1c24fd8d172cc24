import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { build } from "../../src/workbench/build";
import { serve } from "../../src/workbench/server";
import { findBrowser } from "./findBrowser";

/** Builds what ships, serves it and starts one browser for all browser tests. */
export default async function setUp(): Promise<void> {
  const executablePath = await findBrowser();
  await build();
  const server = await serve(0);
  const browser = await chromium.launchServer({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  process.env.WORKBENCH_URL = `http://localhost:${(server.address() as AddressInfo).port}`;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  Object.assign(globalThis, {
    stopWorkbench: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  });
}
