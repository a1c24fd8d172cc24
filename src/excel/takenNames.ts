import type { TakenNames } from "../plans/enrolment/enrolmentSheets";

/** The names that new sheets and tables can't have: the workbook has them already. */
export function takenNames(): Promise<TakenNames> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const lists = [worksheets, tables, names].map((list) => list.load("items/name"));
    await context.sync();
    const [sheets = [], ...others] = lists.map(({ items }) => items.map(({ name }) => name));
    return { sheets, tables: others.flat() };
  });
}
