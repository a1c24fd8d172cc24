import { inExcel } from "./inExcel";
import type { Workbench } from "./workbench";

type Rows = readonly (readonly (string | number)[])[];

/** Adds a sheet with these values from A1 on, past the pane, and shows it. */
export async function addSheet(workbench: Workbench, name: string, rows: Rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  await inExcel(
    workbench,
    async (context, { name, values, width }) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, values.length, width).values = values;
      sheet.activate();
      await context.sync();
    },
    { name, values, width },
  );
  await workbench.pane.getByText(`Lembar: ${name}`).waitFor();
}
