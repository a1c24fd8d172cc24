import { readFileSync } from "node:fs";
import type { AxeResults, Result } from "axe-core";
import type { Frame } from "playwright-core";
import type { Workbench } from "../browser/workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the pane, as "rule: element". */
export async function violations(workbench: Workbench): Promise<string[]> {
  const frame = paneFrame(workbench);
  await frame.evaluate((script) => void (0, eval)(script), axe);
  const { violations: found } = (await frame.evaluate("axe.run()")) as AxeResults;
  const place = (rule: Result) => rule.nodes.map(({ target }) => `${rule.id}: ${target.join(" ")}`);
  return found.flatMap(place);
}

/** Whether all of the pane can be seen without scrolling sideways. */
export function fitsItsWidth(workbench: Workbench): Promise<boolean> {
  return paneFrame(workbench).evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
  );
}

/** The page of the pane. */
export function paneFrame({ page }: Workbench): Frame {
  const frame = page.frames().find((each) => each.url().includes("/addin/"));
  if (!frame) throw new Error("there is no pane");
  return frame;
}
