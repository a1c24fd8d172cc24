import type { Download } from "playwright-core";
import { ready, type Workbench } from "./workbench";

/** Chooses a file with the page's button. */
export async function choose({ page }: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Buka", exact: true }).click();
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await (await chooser).setFiles(file);
}

/** Opens a file so, until the add-in has read it. */
export async function open(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  await choose(workbench, name, bytes);
  await isOpen(workbench, name);
}

export async function isOpen({ page }: Workbench, name: string): Promise<void> {
  await page.waitForFunction((wanted) => document.title.startsWith(wanted), name);
  await ready(page);
}

/** Saves with the page's button. */
export async function save({ page }: Workbench): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  return saved(download);
}

export async function saved(download: Promise<Download>): Promise<Uint8Array> {
  const pieces = await (await (await download).createReadStream()).toArray();
  return new Uint8Array(Buffer.concat(pieces as Buffer[]));
}
