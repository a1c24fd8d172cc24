import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Figure, KnownNumber } from "../figures";
import { type Meant, meantCounts, meantCoverages } from "../slippedNumbers";
import { remember } from "../remember";
import { demandsOn } from "./demands";
import { meantWithDigit } from "./digits";
import { type Outlier, outliersOf } from "./history";

/** A number that fits its history once a slip of the hand is taken back. */
export interface HistorySlip extends Outlier {
  readonly kind: "power" | "digit";
  readonly fits: Meant;
}

/**
 * How far a number may be from what its history lets expect, once a zero is taken away or the
 * decimal sign moved back, and with any other digit.
 */
const near = { power: Math.log(1.15), digit: Math.log(1.5) };

/**
 * Every number that history shows to be a slip. A power of ten that a percent or a total shows too
 * is told as that.
 */
export const historySlipsOf = remember((table: EnrolmentTable): readonly HistorySlip[] =>
  outliersOf(table).flatMap((outlier) => slipOf(table, outlier) ?? []),
);

/**
 * Where other figures contradict the number, what is meant must fit one of them. A lost zero is
 * one digit of ten: it is told as one where no other digit fits better.
 */
function slipOf(table: EnrolmentTable, outlier: Outlier): HistorySlip | undefined {
  const { figure } = outlier;
  const { number } = outlier.point;
  const demands = demandsOn(table, number);
  const agrees = ({ value, decimals }: Meant) =>
    demands.length === 0 || demands.some((demand) => demand(value, decimals));
  const powers = powersFor(outlier).filter(agrees);
  if (demands.length > 0 && powers.length > 0) return undefined;
  const visible = powers.filter(
    ({ value }) => value < number.value || isShift(number.value, value),
  );
  const power = nearestOf(outlier, visible, near.power);
  if (power) return { ...outlier, kind: "power", fits: power };
  const digit = nearestOf(outlier, meantWithDigit(figure, number).filter(agrees), near.digit);
  if (!digit) return undefined;
  const isZero = powers.some(({ value }) => value === digit.value);
  return { ...outlier, kind: isZero ? "power" : "digit", fits: digit };
}

function isShift(one: number, other: number): boolean {
  const places = Math.log10(one / other);
  return Math.abs(places - Math.round(places)) < 1e-9;
}

function nearestOf(
  { expected }: Outlier,
  meant: readonly Meant[],
  furthest: number,
): Meant | undefined {
  const [nearest] = meant
    .map((one) => ({ one, distance: Math.abs(Math.log(one.value / expected)) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.one;
}

function meantFor(figure: Figure, { value, decimals = 0 }: KnownNumber): Meant[] {
  if (figure === "coverage") return meantCoverages(value, decimals);
  return meantCounts(value).map((count) => ({ value: count, decimals: 0 }));
}

/**
 * A percent whose decimal sign moved keeps its digits: 5,57 beside 53,10 and 54,20 is not 55,7
 * but has lost one.
 */
function powersFor({ figure, point: { number }, witnesses }: Outlier): Meant[] {
  const printed = Math.max(...witnesses.map((witness) => witness.number.decimals ?? 0));
  return meantFor(figure, number).filter(({ decimals }) => decimals >= printed);
}
