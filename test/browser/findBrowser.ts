import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where Chrome, Edge and Chromium are usually installed. */
const usualPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const needed =
  "The browser tests need a browser: install Chrome, Edge or Chromium, or set CHROME_PATH to one.";

/**
 * The browser for the tests: CHROME_PATH, else an installed one, else the one that an npm
 * package carries (Linux x64).
 *
 * @throws Error that says what to install
 */
export async function findBrowser(): Promise<string> {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}. ${needed}`);
    return wanted;
  }
  return usualPlaces.find((place) => existsSync(place)) ?? (await carriedBrowser());
}

async function carriedBrowser(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(needed);
  // The package unpacks into the temporary folder under a name without its version, and brings
  // the libraries that it needs only when it believes to run on Lambda.
  const folder = path.resolve("node_modules/.cache/browser-143.0.4");
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  // Its own list of font folders names fixed places; without any font a page crashes.
  const fonts = path.join(folder, "fonts.conf");
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = fonts;
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
