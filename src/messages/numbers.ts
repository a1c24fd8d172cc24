/** Numbers are shown the Indonesian way in both languages: 607.426 · 36,47% · 14,89. */
const whole = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/** A headcount: 607426 → "607.426". */
export function showCount(value: number): string {
  return whole.format(value);
}

/** A plain number with at most `digits` decimals: 14.89 → "14,89". */
export function showNumber(value: number, digits = 2): string {
  return new Intl.NumberFormat("id-ID", { maximumFractionDigits: digits }).format(value);
}

/** A number as a cell shows it unformatted: 2029 → "2029", 0.1 + 0.2 → "0,3". */
export function showUnformatted(value: number): string {
  const format = { maximumSignificantDigits: 15, useGrouping: false };
  return new Intl.NumberFormat("id-ID", format).format(value);
}

/** A share as percent with `minimum` to `maximum` decimals: 0.620425 → "62,0425%". */
export function showPercent(share: number, minimum = 2, maximum = 4): string {
  return `${showPoints(share, minimum, maximum)}%`;
}

/** The same without its sign, as it is typed into a field: 0.02 → "2". */
export function showPoints(share: number, minimum = 0, maximum = 4): string {
  const percent = Number((share * 100).toFixed(10));
  const format = new Intl.NumberFormat("id-ID", {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
  });
  return format.format(percent);
}
