import { useRef, useState } from "react";
import { explain } from "../../excel/officeErrors";
import type { ImportProgress } from "../../members/importResult";
import { inWorker } from "../../members/inWorker";
import type { ChoicesOf, JobKind, ResultOf } from "../../members/workerJobs";
import { cancelled } from "../../messages/importPane";
import type { Text } from "../../messages/text";

/** How a job with files stands. */
interface JobState<Result> {
  /** How far it has come; "begun" before anything is told of it. */
  readonly progress?: ImportProgress | "begun";
  /** What came of it last. */
  readonly result?: Result;
  /** Why it ended without a result. */
  readonly ended?: { readonly kind: "info" | "error"; readonly text: Text };
}

/** A job with files that a worker does, one at a time. */
export function useWorkerJob<Kind extends JobKind>(kind: Kind) {
  const [state, setState] = useState<JobState<ResultOf<Kind>>>({});
  const latest = useRef(new AbortController());

  /**
   * Does it, instead of one that is under way; the earlier result stays until there is another.
   *
   * @returns whether it ended without a result, and no other has begun since
   */
  const run = async (files: readonly File[], choices: ChoicesOf<Kind>): Promise<boolean> => {
    const { signal } = begin();
    setState(({ result }) => ({ result, progress: "begun" }));
    const onProgress = (progress: ImportProgress) => {
      if (!signal.aborted) setState(({ result }) => ({ result, progress }));
    };
    try {
      const result = await inWorker(kind, files, choices, { onProgress, signal });
      if (!signal.aborted) setState({ result });
      return false;
    } catch (error) {
      if (signal !== latest.current.signal) return false;
      const ended: JobState<unknown>["ended"] = signal.aborted
        ? { kind: "info", text: cancelled }
        : { kind: "error", text: explain(error) };
      setState(({ result }) => ({ result, ended }));
      return true;
    }
  };

  const begin = () => {
    latest.current.abort();
    return (latest.current = new AbortController());
  };

  const cancel = () => latest.current.abort();

  const forget = () => {
    begin();
    setState({});
  };

  return { ...state, run, cancel, forget };
}

export type WorkerJob<Kind extends JobKind> = ReturnType<typeof useWorkerJob<Kind>>;
