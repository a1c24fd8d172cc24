/**
 * Tells when the user goes to another sheet or changes cells.
 *
 * @param onChange called with nothing: whoever wants to know what changed reads it
 * @returns stops the watching
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  const notify = async () => onChange();
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onActivated.add(notify),
      worksheets.onChanged.add(notify),
      worksheets.onDeleted.add(notify),
    ];
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
