import { textCount, textPercent } from "../messages/checks";
import { figures } from "./figures";
import type { Check } from "./finding";

/** A number typed as text: readable for people, but left out by every sum. */
export const textNumber: Check = {
  code: "N01",
  name: "text-number",
  severity: "error",
  find: ({ rows, totals }) =>
    [...rows, ...totals].flatMap((row) =>
      figures.flatMap((figure) => {
        const number = row[figure];
        if (!number?.fromText || number.value === undefined) return [];
        const text = String(number.raw).trim();
        return [
          {
            code: "N01",
            severity: "error" as const,
            cell: number.cell,
            message:
              figure === "coverage"
                ? textPercent(text, number.value, number.decimals ?? 0)
                : textCount(text, number.value),
          },
        ];
      }),
    ),
};
