import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { build } from "../../src/workbench/build";
import { localCertificate } from "../../src/workbench/certificate";
import { serve, type WorkbenchServer } from "../../src/workbench/server";
import { findBrowser } from "./findBrowser";

/** Builds what ships, serves it over both seams and starts one browser for all browser tests. */
export default async function setUp(): Promise<void> {
  const executablePath = await findBrowser();
  await build();
  const servers = [await serve(0), await serve(0, await localCertificate())] as const;
  const browser = await chromium.launchServer({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  process.env.WORKBENCH_URL = `http://localhost:${portOf(servers[0])}`;
  process.env.WORKBENCH_HTTPS_URL = `https://localhost:${portOf(servers[1])}`;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  Object.assign(globalThis, {
    stopWorkbench: async () => {
      await browser.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  });
}

function portOf(server: WorkbenchServer): number {
  return (server.address() as AddressInfo).port;
}
