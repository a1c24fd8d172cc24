import { sharesPrintedAs } from "../../domain/printedPercent";
import { quotientFits } from "../../messages/checks/consistency";
import type { Member } from "./member";
import type { Range, Relation } from "./relation";
import type { Values } from "./values";

/** numerator ÷ denominator is the printed share. */
export interface Quotient {
  readonly numerator: Member;
  readonly denominator: Member;
  readonly share: Member;
  /** How many decimals the percent has; else as many as are printed. */
  readonly decimals?: number;
}

/**
 * @param slack by how much the numerator may be off besides, such as one person that rounding up
 *   adds
 */
export function ratioRelation(
  kind: "ratio" | "other",
  { numerator, denominator, share, decimals }: Quotient,
  values: Values,
  slack = 0,
): Relation {
  const ownDecimals = () => decimals ?? values.decimalsOf(share.number);
  return {
    kind,
    result: share,
    members: () => [numerator, denominator, share],
    says: () =>
      quotientFits(
        values.of(numerator.number),
        values.of(denominator.number),
        values.of(share.number),
        values.decimalsOf(share.number),
      ),
    fitting: ({ number }, decimalsMeant): Range[] => {
      const [some, all] = [values.of(numerator.number), values.of(denominator.number)];
      if (number === share.number) {
        // Nobody can be a part of nobody: then no percent is wrong.
        if (all <= 0) return [[-Infinity, Infinity]];
        const unit =
          sharesPrintedAs(0, decimals ?? decimalsMeant ?? ownDecimals())[1] + slack / all;
        return [[some / all - unit, some / all + unit]];
      }
      const [low, high] = sharesPrintedAs(values.of(share.number), ownDecimals());
      if (number === numerator.number) return [[low * all - slack, high * all + slack]];
      const most = low > 0 ? (some + slack) / low : Infinity;
      return high > 0 ? [[Math.max(0, some - slack) / high, most]] : [];
    },
  };
}
