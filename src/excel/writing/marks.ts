/** Tells this workbook from others, in the notes that are kept outside it. */
const WORKBOOK = "cakupan.workbook";
/** The write that is under way: it stands in the workbook for as long as that is half-written. */
const WRITING = "cakupan.writing";

export interface Marks {
  /** undefined before the first write. */
  readonly workbook?: string;
  readonly writing?: string;
}

/** Queues reading the marks. */
export function askMarks(context: Excel.RequestContext): () => Marks {
  const { settings } = context.workbook;
  const [workbook, writing] = [WORKBOOK, WRITING].map((key) =>
    settings.getItemOrNullObject(key).load("value"),
  ) as [Excel.Setting, Excel.Setting];
  const valueOf = (setting: Excel.Setting) =>
    setting.isNullObject ? undefined : String(setting.value);
  return () => ({ workbook: valueOf(workbook), writing: valueOf(writing) });
}

export function markWriting(context: Excel.RequestContext, workbook: string, id: string): void {
  const { settings } = context.workbook;
  settings.add(WORKBOOK, workbook);
  settings.add(WRITING, id);
}

export function unmarkWriting(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(WRITING).delete();
}
