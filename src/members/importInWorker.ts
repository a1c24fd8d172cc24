import { importBroke, importNotLoaded } from "../messages/members";
import { Refused } from "../messages/refused";
import type { FieldsByHeader } from "../tables/memberColumns";
import type { ImportProgress, ImportResult } from "./importResult";
import type { WorkerReport, WorkerTask } from "./workerMessages";

export interface WorkerOptions {
  /** What columns hold, as a person says; the headers say the rest. */
  readonly fields?: FieldsByHeader;
  /** Told some ten times a second. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Cancels the import at once. */
  readonly signal?: AbortSignal;
}

/**
 * Imports files in a worker of its own, which ends with the import, whatever comes of it: the page
 * stays quick, and lives on where a file is too much.
 *
 * @throws AbortError if the import is cancelled; Refused if the worker can't be loaded or breaks off
 */
export async function importInWorker(
  files: readonly File[],
  { fields, onProgress, signal }: WorkerOptions = {},
): Promise<ImportResult> {
  signal?.throwIfAborted();
  const worker = new Worker("import.js");
  const ended = new AbortController();
  const once = { signal: ended.signal };
  try {
    return await new Promise<ImportResult>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<WorkerReport>) => {
        if (data.kind === "progress") onProgress?.(data.progress);
        else if (data.kind === "result") resolve(data.result);
        else reject(new Refused(data.text));
      };
      worker.addEventListener("message", hear, once);
      worker.addEventListener("messageerror", () => reject(new Refused(importBroke)), once);
      worker.addEventListener("error", (event) => reject(reasonOf(event)), once);
      signal?.addEventListener("abort", () => reject(signal.reason), once);
      worker.postMessage({ files, fields } satisfies WorkerTask);
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
