import { chromium } from "playwright-core";
import { build } from "./src/workbench/build";
import { serve } from "./src/workbench/server";
import { findBrowser } from "./test/browser/findBrowser";
import { books } from "./test/xlsx/books";
async function main() {
  const executablePath = await findBrowser();
  if (!process.env.NOBUILD) await build();
  const server = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(8000);
  page.on("pageerror", (e) => console.log("PAGEERROR", e.stack));
  page.on("console", (m) => { if (m.type() !== "log") console.log(m.type(), m.text()); });
  await page.goto(`http://localhost:${(server.address() as any).port}`);
  const ready = () => page.waitForFunction(() => (window as any).workbench?.ready.then(() => true), null, { timeout: 20000 });
  await ready();
  const choose = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Buka", exact: true }).click();
  await (await choose).setFiles({ name: "Rekap.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await books[0]!.bytes()) });
  await page.waitForFunction(() => document.title.startsWith("Rekap")); await ready();
  const pane = page.frameLocator("#addin");
  await pane.getByRole("button", { name: "Buat proyeksi 2024–2030" }).click();
  await pane.getByRole("radio", { name: /46,00%/ }).check();
  await pane.getByRole("button", { name: "Tulis lembar proyeksi" }).click();
  await pane.getByText("Selesai.").waitFor();
  for (let i = 0; i < 2; i++) {
    const dl = page.waitForEvent("download", { timeout: 8000 }).catch(() => console.log("NO DOWNLOAD"));
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await dl;
    console.log(await page.locator("#notice").innerText());
    await page.screenshot({ path: `/tmp/e/save${i}.png` });
  }
  console.log(await page.getByRole("dialog").innerText().catch(() => "no dialog"));
  await browser.close(); server.close(); server.closeAllConnections();
}
void main().catch((e) => { console.error(e); process.exit(1); });
