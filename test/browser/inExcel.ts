import type { Workbench } from "./workbench";

/**
 * Runs something with the add-in's own Excel, past its pane.
 *
 * @param task goes to the page as its source: it knows its arguments only
 */
export function inExcel<Given, Result>(
  { page }: Workbench,
  task: (context: Excel.RequestContext, given: Given) => Promise<Result>,
  given?: Given,
): Promise<Result> {
  return page.evaluate(
    ([source, argument]) => {
      const frame = document.getElementById("addin") as HTMLIFrameElement;
      const addin = frame.contentWindow as unknown as { Excel: typeof Excel };
      const run = (0, eval)(`(${source})`) as (...given: unknown[]) => Promise<Result>;
      return addin.Excel.run((context) => run(context, argument));
    },
    [String(task), given as unknown] as const,
  );
}
