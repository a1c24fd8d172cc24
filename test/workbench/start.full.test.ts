import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser/findBrowser";

const PORT = 3917;
let running: ChildProcess | undefined;

/** `npm start` in a process of its own. */
function start(env: Record<string, string>, ...args: string[]) {
  running = spawn("npm", ["start", "--", ...args], {
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
  it.each([
    { address: `http://localhost:${PORT}`, args: [] },
    { address: `https://localhost:${PORT}`, args: ["--https"] },
  ])("serves $address to a stock browser without any complaint", async ({ address, args }) => {
    const { said } = start({ PORT: String(PORT) }, ...args);
    await said(new RegExp(address));
    // Without a sandbox only because tests may run as root; otherwise as installed.
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      chromiumSandbox: false,
    });
    // The certificate need not be installed: a person is warned once and goes on.
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(address);
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

  it("says which arguments it knows", async () => {
    const { ended, said } = start({ PORT: String(PORT) }, "--http2");
    await said(/npm start tidak mengenal "--http2"/);
    expect(await ended).toBe(2);
  });
});
