import { useRef, useState } from "react";
import { explain } from "../excel/officeErrors";
import type { SheetReading } from "../excel/readSheet";
import { applyPlan, type Written } from "../excel/writing/applyPlan";
import type { Amount } from "../excel/writing/writeParts";
import type { Text } from "../messages/text";
import { writingStopped } from "../messages/writing";
import type { WritePlan } from "../plans/writePlan";

/** A write that has not ended. */
export type UnderWay =
  | { readonly kind: "writing"; readonly done: Amount; readonly all: Amount }
  | { readonly kind: "stopping" };

/** How the write stands. */
type Job =
  | { readonly kind: "none" }
  | UnderWay
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly text: Text }
  | { readonly kind: "written"; readonly written: Written };

const nothing: Amount = { rows: 0, cells: 0 };

/** Writes plans. */
export function useWriting() {
  const [job, setJob] = useState<Job>({ kind: "none" });
  const stopper = useRef(new AbortController());

  /**
   * @param source the sheet from which the plan was made, if it was made from one
   * @returns what was written, or why nothing was
   */
  const write = async (
    plan: WritePlan,
    source?: SheetReading,
  ): Promise<{ readonly written?: Written; readonly failure?: Text }> => {
    const { signal } = (stopper.current = new AbortController());
    const progress = (done: Amount, all: Amount) => {
      if (!signal.aborted) setJob({ kind: "writing", done, all });
    };
    progress(nothing, nothing);
    try {
      const written = await applyPlan(plan, { source, progress, stop: signal });
      setJob({ kind: "written", written });
      return { written };
    } catch (error) {
      const text = explain(error);
      setJob(text === writingStopped ? { kind: "stopped" } : { kind: "failed", text });
      return { failure: text };
    }
  };

  const stop = () => {
    stopper.current.abort();
    setJob({ kind: "stopping" });
  };

  /** What has ended is told no more. */
  const forget = () => setJob((now) => (isUnderWay(now) ? now : { kind: "none" }));

  return { job, write, stop, forget };
}

export type Writing = Omit<ReturnType<typeof useWriting>, "forget">;

export function isUnderWay(job: Job): job is UnderWay {
  return job.kind === "writing" || job.kind === "stopping";
}
