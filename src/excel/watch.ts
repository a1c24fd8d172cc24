/** Stops the watching. */
export type Stop = () => Promise<void>;

/**
 * Tells when the user goes to another sheet, when cells change, and when results come, which can
 * be later: after a custom function has answered, or when somebody calculates by hand.
 *
 * @param onChange called with nothing: whoever wants to know what changed reads it
 */
export function watchWorkbook(onChange: () => void): Promise<Stop> {
  const notify = async () => onChange();
  return watch((sheets) => [
    sheets.onActivated.add(notify),
    sheets.onChanged.add(notify),
    sheets.onCalculated.add(notify),
    sheets.onDeleted.add(notify),
  ]);
}

/** Tells when the user goes to another cell or another sheet. */
export function watchSelection(onChange: () => void): Promise<Stop> {
  const notify = async () => onChange();
  return watch((sheets) => [sheets.onActivated.add(notify), sheets.onSelectionChanged.add(notify)]);
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

async function watch(listen: (sheets: Excel.WorksheetCollection) => Handler[]): Promise<Stop> {
  const handlers = await Excel.run(async (context) => {
    const added = listen(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return async () => {
    const context = handlers[0]?.context;
    if (!context) return;
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  };
}
