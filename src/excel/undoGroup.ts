/**
 * `Excel.run` whose writes Ctrl+Z takes back in one step, where Excel offers that
 * (ExcelApi 1.20). Could only be tried where it is not offered: there it is plain `Excel.run`.
 */
export function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const offered = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return offered ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}
