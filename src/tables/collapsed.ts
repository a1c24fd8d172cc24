import type { CellValue, Grid } from "./grid";
import { tidy } from "./rowKinds";

/** A sheet's cells; where one column held a whole table as text, cut apart. */
export interface Uncollapsed {
  readonly grid: Grid;
  /** The sheet column that held it. */
  readonly collapsedInto?: number;
}

const separators = [";", "\t", "|", ","] as const;
type Separator = (typeof separators)[number];
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
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, at) => numberOf(row[at] ?? "", separator)),
  );
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

/**
 * The separator that cuts most rows into the same number of fields, at least two. Titles may be
 * many beside few rows: what is cut in vain holds no table.
 */
function separatorOf(texts: readonly (CellValue | undefined)[]): Separator | undefined {
  const lines = texts
    .slice(0, ROWS_LOOKED_AT)
    .filter((text) => typeof text === "string" && text !== "") as string[];
  const regular = separators.map((separator) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const fields = fieldsOf(line, separator).length;
      if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
    }
    return { separator, rows: Math.max(0, ...counts.values()) };
  });
  const most = Math.max(...regular.map(({ rows }) => rows));
  // Decimal commas stand in every row, too.
  return regular.find(({ rows }) => rows >= FEWEST_ROWS && rows * 2 >= most)?.separator;
}

/** Cut at the separator, but not within quotes. */
function fieldsOf(line: string, separator: Separator): string[] {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? "";
    if (sign === '"' && quoted && line[at + 1] === '"') {
      field += sign;
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      fields.push(field);
      field = "";
    } else field += sign;
  }
  return [...fields, field];
}

/** "1234" and, beside commas as separators, "12.5"; beside others also "12,5". */
function numberOf(field: CellValue, separator: Separator): CellValue {
  if (typeof field !== "string") return field;
  const text = field.trim();
  if (/^-?\d{1,15}$/.test(text) && !/^0\d/.test(text)) return Number(text);
  if (/^-?\d+\.\d+$/.test(text) && (separator === "," || !/^-?\d{1,3}\.\d{3}$/.test(text))) {
    return Number(text);
  }
  return separator !== "," && /^-?\d+,\d+$/.test(text) ? Number(text.replace(",", ".")) : field;
}
