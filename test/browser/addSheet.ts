import type { Workbench } from "./workbench";

type Rows = readonly (readonly (string | number)[])[];

/** Adds a sheet with these values from A1 on, past the pane, and shows it. */
export async function addSheet({ page, pane }: Workbench, name: string, rows: Rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  await page.evaluate(
    async ([sheetName, values]) => {
      const frame = document.getElementById("addin") as HTMLIFrameElement;
      const addin = frame.contentWindow as unknown as { Excel: typeof Excel };
      await addin.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        const last = values[0]?.length ?? 1;
        sheet.getRangeByIndexes(0, 0, values.length, last).values = values;
        sheet.activate();
        await context.sync();
      });
    },
    [name, cells] as const,
  );
  await pane.getByText(`Lembar: ${name}`).waitFor();
}
