import { importFailed } from "../messages/members";
import { Refused } from "../messages/refused";
import { blobSource } from "./blobSource";
import type { ImportProgress } from "./importResult";
import { type JobKind, jobs } from "./workerJobs";
import type { WorkerReport, WorkerTask } from "./workerMessages";

/** The script of a worker that does one job with files; `inWorker` is the page's side of it. */
addEventListener("message", ({ data }: MessageEvent<WorkerTask>) => void work(data));

async function work<Kind extends JobKind>({ job, files, choices }: WorkerTask<Kind>) {
  const { run, handsOver } = jobs[job];
  const sources = files.map((file) => ({ name: file.name, source: blobSource(file) }));
  try {
    const result = await run(sources, choices, progressReporter());
    report({ kind: "result", result }, handsOver?.(result));
  } catch (error) {
    const text = error instanceof Refused ? error.text : importFailed(String(error));
    report({ kind: "refused", text });
  }
}

/** Nobody reads more often than this, and each report takes the page a moment. */
const MILLISECONDS_APART = 100;

function progressReporter(): (progress: ImportProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < MILLISECONDS_APART) return;
    last = now;
    report({ kind: "progress", progress });
  };
}

function report(message: WorkerReport, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
