import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser/findBrowser";

const PORT = 3917;
let running: ChildProcess | undefined;

/** `npm start` in a process of its own. */
function start(env: Record<string, string>) {
  running = spawn("npm", ["start"], {
    env: { ...process.env, ...env, CI: "true" },
    detached: true,
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => running?.once("exit", resolve));
  const said = (words: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        if (words.test(output)) resolve();
      };
      running?.stdout?.on("data", listen);
      running?.stderr?.on("data", listen);
      void ended.then(() => reject(new Error(`npm start ended: ${output}`)));
    });
  return { said, ended, output: () => output };
}

afterEach(async () => {
  if (!running?.pid || running.exitCode !== null) return;
  const ended = once(running, "exit");
  process.kill(-running.pid);
  await ended;
});

describe("npm start", () => {
  it("serves a page that a stock browser opens without any complaint", async () => {
    const { said } = start({ PORT: String(PORT) });
    await said(new RegExp(`http://localhost:${PORT}`));
    // Without a sandbox only because tests may run as root; otherwise as installed.
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      chromiumSandbox: false,
    });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`http://localhost:${PORT}`);
    await page.frameLocator("#addin").getByText("14 kab/kota").waitFor();
    expect(complaints).toEqual([]);
    await browser.close();
  });

  it("says at once that a port is taken, and which to take instead", async () => {
    const taken = PORT + 1;
    const other = createServer().listen(taken, "localhost");
    await once(other, "listening");
    const { ended, said } = start({ PORT: String(taken) });
    await said(new RegExp(`Port ${taken} sedang dipakai[^]*PORT=${taken + 1} npm start`));
    expect(await ended).not.toBe(0);
    other.close();
  });

  it("says what PORT must be", async () => {
    const { ended, said } = start({ PORT: "banyak" });
    await said(/PORT harus bilangan/);
    expect(await ended).not.toBe(0);
  });
});
