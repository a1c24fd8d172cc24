import type { Workbench } from "../browser/workbench";

/** Where files may be dropped: how far down something it is, from 0 to 1. */
const places = {
  grid: ["#grid", 0.5],
  pane: ["#pane", 0.5],
  "foot of the pane": ["#pane", 0.99],
} as const;

/**
 * Drops files of the disk somewhere, as a person does with the mouse: the browser itself finds
 * out over what they are.
 *
 * @param paths of the files
 */
export async function dropFiles(
  { page }: Workbench,
  paths: readonly string[],
  over: keyof typeof places,
): Promise<void> {
  const [element, down] = places[over];
  const box = await page.locator(element).boundingBox();
  if (!box) throw new Error(`the ${over} is not shown`);
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height * down];
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x, y, data });
  }
  await session.detach();
}
