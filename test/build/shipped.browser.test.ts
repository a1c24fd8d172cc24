import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

// The browser tests' set-up has built dist/ as it ships.
const dist = (name: string) => path.resolve("dist", name);
const html = readFileSync(dist("taskpane.html"), "utf8");
const manifest = readFileSync(dist("manifest.xml"), "utf8");

/** Runs a script in a Node process of its own, for packages that jest can't load. */
async function node(script: string, env: Record<string, string> = {}): Promise<string> {
  const options = { env: { ...process.env, ...env } };
  return (await promisify(execFile)(process.execPath, ["-e", script], options)).stdout;
}

describe("what ships", () => {
  it("loads office.js, then the functions at once, then the pane", () => {
    const scripts = [...html.matchAll(/<script([^>]*)src="([^"]+)"/g)].map(([, defer, src]) => [
      src,
      /\bdefer\b/.test(defer ?? ""),
    ]);
    expect(scripts).toEqual([
      ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", false],
      ["functions.js", false],
      ["taskpane.js", true],
    ]);
  });

  it("has functions of at most 20 KB gzipped, which register each exactly once", () => {
    const script = readFileSync(dist("functions.js"));
    expect(gzipSync(script).length).toBeLessThanOrEqual(20 * 1024);
    const registered = [...script.toString().matchAll(/associate\("([A-Z]+)"/g)].map(
      ([, id]) => id,
    );
    const { functions } = JSON.parse(readFileSync(dist("functions.json"), "utf8")) as {
      functions: { id: string }[];
    };
    expect(registered.sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  it("lets the page send data to nobody but office.js's hosts, its own included", () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
    const connect = /connect-src ([^;]+)/.exec(policy)?.[1]?.trim().split(/\s+/);
    expect(connect).toEqual([
      "https://appsforoffice.microsoft.com",
      "https://*.pipe.aria.microsoft.com",
    ]);
    expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it("holds nothing of Microsoft's office.js", () => {
    expect(html).not.toMatch(/prelude/);
    expect(() => readFileSync(dist("office.js"))).toThrow();
  });

  it("has a manifest that Microsoft's own reader takes, in Indonesian by default", async () => {
    const script = `
      const { OfficeAddinManifest } = require("office-addin-manifest");
      OfficeAddinManifest.readManifestFile("dist/manifest.xml").then((info) => {
        process.stdout.write(JSON.stringify(info));
      });`;
    const info = JSON.parse(await node(script)) as Record<string, unknown>;
    expect(info.displayName).toBe("Cakupan");
    expect(info.defaultLocale).toBe("id-ID");
    expect(manifest).toMatch(/functions-en\.json/);
    expect(manifest.indexOf("<Runtimes>")).toBeLessThan(manifest.indexOf("<AllFormFactors>"));
  });

  it("takes its public address from ADDIN_URL, the manifest included", async () => {
    const script = `
      const config = require("./webpack.config.js")[0];
      config({}, { mode: "production" }).then(({ plugins }) => {
        const [pattern] = plugins.flatMap((each) => each.patterns ?? []).filter((each) => each.transform);
        process.stdout.write(pattern.transform(require("fs").readFileSync("manifest.xml")));
      });`;
    const stdout = await node(script, { ADDIN_URL: "https://contoh.go.id/cakupan" });
    expect(stdout).toMatch('"https://contoh.go.id/cakupan/taskpane.html"');
    expect(stdout).not.toMatch(/localhost/);
  });
});
