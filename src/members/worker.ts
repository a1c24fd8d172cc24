import { importFailed } from "../messages/members";
import { blobSource } from "./blobSource";
import { importFiles } from "./importFiles";
import type { ImportProgress, ImportResult } from "./importResult";
import type { WorkerReport, WorkerTask } from "./workerMessages";

/** The script of a worker that imports files once; `importInWorker` is the page's side of it. */
addEventListener("message", ({ data }: MessageEvent<WorkerTask>) => void work(data));

async function work({ files, fields }: WorkerTask): Promise<void> {
  const sources = files.map((file) => ({ name: file.name, source: blobSource(file) }));
  try {
    const result = await importFiles(sources, { fields, onProgress: progressReporter() });
    report({ kind: "result", result }, buffersOf(result));
  } catch (error) {
    report({ kind: "refused", text: importFailed(String(error)) });
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

/** The memory of all lists of rows, which is handed over instead of copied. */
function buffersOf({ lists }: ImportResult): Transferable[] {
  return lists.flatMap(({ members }) =>
    [
      members.rejectedRows,
      members.rejectedFor,
      members.duplicateRows,
      members.firstLists,
      members.firstRows,
    ].map(({ buffer }) => buffer as ArrayBuffer),
  );
}

function report(message: WorkerReport, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
