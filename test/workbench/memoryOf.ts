import type { Workbench } from "../browser/workbench";

/**
 * The memory that the page and its pane, which share a process, hold on to: objects, what the
 * browser itself keeps for them, and buffers. In bytes, without what is garbage.
 */
export async function memoryOf({ page }: Workbench): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  // What a first collection lets go of may hold others.
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
