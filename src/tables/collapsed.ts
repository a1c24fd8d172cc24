import { type CellValue, type Grid, MOST_CELLS } from "./grid";
import { tidy } from "./rowKinds";
import { fieldsOf, mostRegular, readFields, type Separator, separators } from "./separators";

/** A sheet's cells; where one column held a whole table as text, cut apart. */
export interface Uncollapsed {
  readonly grid: Grid;
  /** The sheet column that held it. */
  readonly collapsedInto?: number;
}

/** So many rows must have the same number of fields to be a table. */
const FEWEST_ROWS = 3;
/** This many rows tell the separator. */
const ROWS_LOOKED_AT = 1000;

/**
 * A file with separators that was opened as if it were one column: each row's text is cut into
 * its fields. Numbers in it are numbers, as they are in such files; anything else stays text.
 */
export function uncollapsed(sheet: Grid): Uncollapsed {
  const column = onlyColumn(sheet);
  if (column === undefined) return { grid: sheet };
  const texts = sheet.values.map((row) => row[column]);
  const separator = separatorOf(texts);
  if (!separator) return { grid: sheet };
  const rows = texts.map((text) =>
    typeof text === "string" ? fieldsOf(text, separator) : [text ?? ""],
  );
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * rows.length > MOST_CELLS) return { grid: sheet };
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  readFields(values, separator);
  return {
    grid: {
      ...sheet,
      column: sheet.column + column,
      values,
      formats: values.map((row) => row.map(() => "General")),
      formulas: undefined,
      merged: undefined,
    },
    collapsedInto: sheet.column + column,
  };
}

/** The index of the column that alone holds something. */
function onlyColumn({ values }: Grid): number | undefined {
  const filled = new Set<number>();
  for (const row of values) {
    row.forEach((value, column) => {
      if (tidy(value) !== "") filled.add(column);
    });
    if (filled.size > 1) return undefined;
  }
  return [...filled][0];
}

/** Titles may be many beside few rows: what is cut in vain holds no table. */
function separatorOf(texts: readonly (CellValue | undefined)[]): Separator | undefined {
  const lines = texts
    .slice(0, ROWS_LOOKED_AT)
    .filter((text) => typeof text === "string" && text !== "") as string[];
  const found = mostRegular(
    separators.map((separator) => ({
      separator,
      widths: lines.map((line) => fieldsOf(line, separator).length),
    })),
  );
  const isTable = found && found.rows >= FEWEST_ROWS && found.width * texts.length <= MOST_CELLS;
  return isTable ? found.separator : undefined;
}
