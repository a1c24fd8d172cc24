import type { Workbench } from "../browser/workbench";

/**
 * Drops files of the disk on something, as a person does with the mouse: the browser itself finds
 * out over what they are.
 *
 * @param paths of the files
 * @param over its middle
 */
export async function dropFiles(
  { page }: Workbench,
  paths: readonly string[],
  over: "pane" | "grid",
): Promise<void> {
  const box = await page.locator(`#${over}`).boundingBox();
  if (!box) throw new Error(`${over} is not shown`);
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x, y, data });
  }
  await session.detach();
}
