import { isTooMuchAtOnce } from "./officeErrors";

/** So many that a table of 514 regions, seven years and four segments is read at once. */
const CELLS_A_STEP = 120_000;

/** The rows of a step, made anew: what was asked of a range in a sync that failed is lost. */
export type Rows = () => Excel.Range;

/**
 * Reads a range in steps of whole rows, from top to bottom. Where Excel says that a step is too
 * large, this and the following ones are half as high.
 *
 * @param range its size must be loaded
 * @param read what to do with the rows of a step
 */
export async function* readInSteps<Step>(
  range: Excel.Range,
  read: (rows: Rows) => Promise<Step>,
): AsyncGenerator<Step> {
  let height = Math.max(1, Math.floor(CELLS_A_STEP / range.columnCount));
  let row = 0;
  while (row < range.rowCount) {
    height = Math.min(height, range.rowCount - row);
    const [first, others] = [row, height - 1];
    let step: Step;
    try {
      step = await read(() => range.getRow(first).getResizedRange(others, 0));
    } catch (error) {
      if (height === 1 || !isTooMuchAtOnce(error)) throw error;
      height = Math.ceil(height / 2);
      continue;
    }
    yield step;
    row += height;
  }
}
