import { importBroke, importNotLoaded } from "../messages/members";
import { Refused } from "../messages/refused";
import type { ImportProgress } from "./importResult";
import type { ChoicesOf, JobKind, ResultOf } from "./workerJobs";
import type { WorkerReport, WorkerTask } from "./workerMessages";

export interface WatchingWorker {
  /** Told some ten times a second. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Cancels the job at once. */
  readonly signal?: AbortSignal;
}

/**
 * Does a job with files in a worker of its own, which ends with the job, whatever comes of it: the
 * page stays quick, and lives on where a file is too much.
 *
 * @throws AbortError if the job is cancelled; Refused if the worker can't be loaded or breaks off
 */
export async function inWorker<Kind extends JobKind>(
  job: Kind,
  files: readonly File[],
  choices: ChoicesOf<Kind>,
  { onProgress, signal }: WatchingWorker = {},
): Promise<ResultOf<Kind>> {
  signal?.throwIfAborted();
  const worker = new Worker("import.js");
  const ended = new AbortController();
  const once = { signal: ended.signal };
  try {
    return await new Promise<ResultOf<Kind>>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<WorkerReport<Kind>>) => {
        if (data.kind === "progress") onProgress?.(data.progress);
        else if (data.kind === "result") resolve(data.result);
        else reject(new Refused(data.text));
      };
      worker.addEventListener("message", hear, once);
      worker.addEventListener("messageerror", () => reject(new Refused(importBroke)), once);
      worker.addEventListener("error", (event) => reject(reasonOf(event)), once);
      signal?.addEventListener("abort", () => reject(signal.reason), once);
      worker.postMessage({ job, files, choices } satisfies WorkerTask<Kind>);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

/** A script that fails while it runs says why; one that never came can't. */
function reasonOf(event: ErrorEvent): Refused {
  return new Refused(event.message === undefined ? importNotLoaded : importBroke);
}
