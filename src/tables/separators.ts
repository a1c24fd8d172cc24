import type { DecimalSign } from "../messages/numbers";
import type { CellValue } from "./grid";
import { decimalSignOf, mayBeTwo, oneOfTwo } from "./readNumber";

/** What stands between the fields of a table that is written as text. */
export const separators = [";", "\t", "|", ","] as const;
export type Separator = (typeof separators)[number];

/** The rows of a text as one separator cuts them. */
interface Cut {
  readonly separator: Separator;
  /** How many fields each row has then. */
  readonly widths: readonly number[];
}

/**
 * The separator that cuts most rows into the same number of fields, at least two. Decimal commas
 * stand in every row, too: of two that do alike, the first of `separators` is it.
 */
export function mostRegular(
  cuts: readonly Cut[],
): { separator: Separator; width: number; rows: number } | undefined {
  const regular = cuts.map(({ separator, widths }) => {
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const rows = Math.max(0, ...counts.values());
    const [width = 1] = [...counts].find(([, count]) => count === rows) ?? [];
    return { separator, width, rows };
  });
  const most = Math.max(...regular.map(({ rows }) => rows));
  return regular.find(({ rows }) => rows > 0 && rows * 2 >= most);
}

/** A row of text cut at the separator, but not within quotes. */
export function fieldsOf(line: string, separator: Separator): string[] {
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

/**
 * Puts what is meant into fields of such rows: "1234" is a number and, beside commas as separators,
 * "12.5"; beside others also "12,5". "1.001" and "24,737" may be thousands or a fraction: they are
 * numbers where others of their column show which, and else stay text. So does anything else, a
 * NIK and "0812", too.
 */
export function readFields(rows: readonly CellValue[][], separator: Separator): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < width; column++) {
    const decimal = decimalSignOf(rows.map((row) => row[column]));
    for (const row of rows) {
      const field = row[column];
      if (typeof field === "string") row[column] = fieldValue(field, separator, decimal);
    }
  }
}

/** @param decimal the sign of fractions in its column, if that is known */
function fieldValue(field: string, separator: Separator, decimal?: DecimalSign): CellValue {
  const text = field.trim();
  if (mayBeTwo(text)) return decimal === undefined ? field : oneOfTwo(text, decimal);
  if (/^-?\d{1,15}$/.test(text) && !/^0\d/.test(text)) return Number(text);
  if (/^-?\d+\.\d+$/.test(text)) return Number(text);
  return separator !== "," && /^-?\d+,\d+$/.test(text) ? Number(text.replace(",", ".")) : field;
}
