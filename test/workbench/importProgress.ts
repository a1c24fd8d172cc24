import type { Workbench } from "../browser/workbench";
import { paneFrame } from "./accessible";

declare global {
  interface Window {
    /** How many rows the pane has said that it has read, each time. */
    rowsTold: number[];
  }
}

/** Notes from now on how far the pane says that it is. @returns what asks for that, in rows */
export async function rowsTold(workbench: Workbench): Promise<() => Promise<number[]>> {
  const frame = paneFrame(workbench);
  await frame.evaluate(() => {
    window.rowsTold = [];
    new MutationObserver(() => {
      const said = document.querySelector("main [role=status]")?.textContent ?? "";
      const [, rows] = / · ([\d.]+) baris/.exec(said) ?? [];
      if (rows) window.rowsTold.push(Number(rows.replaceAll(".", "")));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => frame.evaluate(() => window.rowsTold);
}

/** Presses *Batal* as soon as the pane says that it has read so many rows. */
export async function cancelAtRows(workbench: Workbench, least: number): Promise<void> {
  await paneFrame(workbench).evaluate((wanted) => {
    new MutationObserver((_, observer) => {
      const said = document.querySelector("main [role=status]")?.textContent ?? "";
      const [, rows = "0"] = / · ([\d.]+) baris/.exec(said) ?? [];
      if (Number(rows.replaceAll(".", "")) < wanted) return;
      observer.disconnect();
      [...document.querySelectorAll("button")]
        .find((each) => each.textContent === "Batal")
        ?.click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, least);
}
