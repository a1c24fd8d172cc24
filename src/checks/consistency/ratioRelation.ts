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
}

/**
 * @param slack by how much the numerator may be off besides, such as one person that rounding up
 *   adds
 */
export function ratioRelation(
  kind: "ratio" | "other",
  { numerator, denominator, share }: Quotient,
  values: Values,
  slack = 0,
): Relation {
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
        const decimals = decimalsMeant ?? values.decimalsOf(number);
        const unit = sharesPrintedAs(0, decimals)[1] + slack / all;
        return [[some / all - unit, some / all + unit]];
      }
      const [low, high] = sharesPrintedAs(values.of(share.number), values.decimalsOf(share.number));
      if (number === numerator.number) return [[low * all - slack, high * all + slack]];
      const most = low > 0 ? (some + slack) / low : Infinity;
      return high > 0 ? [[Math.max(0, some - slack) / high, most]] : [];
    },
  };
}
