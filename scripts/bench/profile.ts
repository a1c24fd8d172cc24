import type { CDPSession } from "playwright-core";

/** A node of Chrome's profile: a function, and what it called. */
interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds of computing, by the file whose code ran. */
export type CostByFile = ReadonlyMap<string, number>;

/**
 * What a page computes while something runs, by Chrome's sampling profiler: waiting does not
 * count, nor does the collecting of garbage. What JavaScript itself provides (JSON, arrays)
 * counts for the file that called it.
 */
export async function profiled(session: CDPSession, run: () => Promise<void>): Promise<CostByFile> {
  await session.send("Profiler.start");
  await run();
  const { profile } = (await session.send("Profiler.stop")) as { profile: Profile };
  return costByFile(profile);
}

export async function startProfiler(session: CDPSession): Promise<void> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
}

function costByFile({ nodes, samples, timeDeltas }: Profile): CostByFile {
  const files = filesOf(nodes);
  const cost = new Map<string, number>();
  samples.forEach((id, index) => {
    const file = files.get(id) ?? "";
    cost.set(file, (cost.get(file) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return cost;
}

/** The file of each node; one without a file has its caller's. */
function filesOf(nodes: readonly ProfileNode[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const files = new Map<number, string>();
  const visit = (node: ProfileNode, callers: string) => {
    const own = node.callFrame.url.split(/[?#]/)[0]?.split("/").at(-1);
    const file = own || callers;
    files.set(node.id, file);
    for (const child of node.children ?? []) {
      const called = byId.get(child);
      if (called) visit(called, file);
    }
  };
  const [root] = nodes;
  if (root) visit(root, "");
  return files;
}
