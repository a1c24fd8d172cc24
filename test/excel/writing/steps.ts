import { explain } from "../../../src/excel/officeErrors";
import { type Applying, applyPlan, type Written } from "../../../src/excel/writing/applyPlan";
import type { Entry } from "../../../src/excel/writing/journal";
import { previewPlan } from "../../../src/excel/writing/previewPlan";
import { lastWrite, undoWrite } from "../../../src/excel/writing/undo";
import type { NodeHost } from "../../../src/host/seams/node";
import type { WritePlan } from "../../../src/plans/writePlan";

/** Writes a plan, with the user's agreement to all that it replaces. */
export async function write(plan: WritePlan, how: Applying = {}): Promise<Written> {
  return applyPlan(plan, { agreed: await previewPlan(plan), ...how });
}

export async function undo(): Promise<string[]> {
  return undoWrite(await lastEntry());
}

/** What the pane offers to take back; there must be something. */
export async function lastEntry(): Promise<Entry> {
  const entry = await lastWrite();
  if (!entry) throw new Error("There is nothing to take back.");
  return entry;
}

/** The Indonesian sentence that a refused job ends with; "" for a job that is done. */
export function sentence(job: Promise<unknown>): Promise<string> {
  return job.then(
    () => "",
    (error: unknown) => explain(error).id,
  );
}

/** Does something in the workbook past the pane, as its user, or a colleague, would. */
export async function meanwhile<Result>(
  work: (rekap: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Rekap"), context);
    await context.sync();
    return result;
  });
}

/** Something happens right before Excel does the n-th request from now on. */
export function beforeBatch(host: NodeHost, n: number, happens: () => void): void {
  const { host: excel } = host;
  const answer = excel.answer.bind(excel);
  const last = host.batches() + n - 1;
  let isDue = true;
  excel.answer = (message, flags) => {
    if (isDue && host.batches() === last) {
      isDue = false;
      happens();
    }
    return answer(message, flags);
  };
}
