import { sharesPrintedAs } from "../../domain/printedPercent";
import { shortfallFits } from "../../messages/checks/consistency";
import type { Member } from "./member";
import type { Range, Relation } from "./relation";
import type { Values } from "./values";

/** Rounding up a target headcount adds less than one person. */
export const ONE_PERSON = 1;

interface Shortfall {
  readonly shortfall: Member;
  readonly participants: Member;
  readonly eligible: Member;
  readonly target: Member;
  /** How many decimals its percent has; else as many as are printed. */
  readonly decimals?: number;
}

/** eligible × target − participants are the workers missing to the target. */
export function shortfallRelation(
  { shortfall, participants, eligible, target, decimals }: Shortfall,
  values: Values,
): Relation {
  const read = () =>
    [shortfall, participants, eligible].map(({ number }) => values.of(number)) as [
      number,
      number,
      number,
    ];
  return {
    kind: "other",
    result: shortfall,
    members: () => [shortfall, participants, eligible, target],
    says: () => shortfallFits(...read()),
    fitting: ({ number }, decimalsMeant): Range[] => {
      const [missing, some, all] = read();
      const other = number === target.number ? decimalsMeant : undefined;
      const [low, high] = sharesPrintedAs(
        values.of(target.number),
        decimals ?? other ?? values.decimalsOf(target.number),
      );
      if (number === shortfall.number)
        return [[low * all - some - ONE_PERSON, high * all - some + ONE_PERSON]];
      if (number === participants.number)
        return [[low * all - missing - ONE_PERSON, high * all - missing + ONE_PERSON]];
      const wanted: Range = [missing + some - ONE_PERSON, missing + some + ONE_PERSON];
      if (number === eligible.number) {
        return low > 0 ? [[wanted[0] / high, wanted[1] / low]] : [];
      }
      const unit = high - values.of(target.number);
      return all > 0 ? [[wanted[0] / all - unit, wanted[1] / all + unit]] : [];
    },
  };
}
