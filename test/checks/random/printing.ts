import type { TestCell } from "../../tables/sheetOf";

/** How the author of a sheet prints a column of percents. */
export interface Printing {
  readonly decimals: number;
  readonly truncated: boolean;
  readonly unit: "percent" | "share" | "percent format" | "sign in quotes" | "exact share";
}

export const units = [
  "percent",
  "percent format",
  "exact share",
  "share",
  "sign in quotes",
] as const satisfies readonly Printing["unit"][];

/** The percent as the sheet shows it: 0.364725 → "36.47". */
export function percentShown(share: number, { decimals, truncated, unit }: Printing): string {
  const scaled = Number((share * 100 * 10 ** decimals).toFixed(6));
  const cut = truncated && unit !== "exact share" ? Math.trunc(scaled) : Math.round(scaled);
  return (cut / 10 ** decimals).toFixed(decimals);
}

/** The cell that shows a share. Only a formula holds more decimals than it shows. */
export function percentCell(share: number, printing: Printing): TestCell {
  if (printing.unit !== "exact share") return typedPercent(percentShown(share, printing), printing);
  return { value: share, format: formatOf(printing), formula: true };
}

/** A percent such as "36.47" in its column's unit and format. */
export function typedPercent(shown: string, { decimals, unit }: Printing): TestCell {
  const places = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const percent = Number(shown);
  const share = Number((percent / 100).toFixed(12));
  switch (unit) {
    case "percent":
      return percent;
    case "sign in quotes":
      return { value: percent, format: `${places}"%"` };
    case "share":
      return share;
    case "percent format":
      return { value: share, format: `${places}%` };
    case "exact share":
      return { value: share, format: `${places}%`, formula: true };
  }
}

function formatOf({ decimals }: Printing): string {
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
