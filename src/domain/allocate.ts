import { targetParticipants } from "./coverage";
import { Impossible, notNegative } from "./impossible";

/** A region among which a target is divided; counts are whole. */
export interface AllocationRegion {
  /** Active participants (persons). */
  readonly participants: number;
  /** Workers who should be covered (persons). */
  readonly eligible: number;
}

/**
 * By the uncovered: each region enrols the same part of its uncovered workers. By eligible
 * workers: each reaches the same coverage, but for those that are above it already. By points:
 * each gains the same points, but for those that are then fully covered.
 */
export type AllocationMethod = "gap" | "eligible" | "points";

/**
 * Divides a province's target among its regions in whole participants. Nothing rules how; this
 * is a proposal.
 *
 * The exact shares are rounded by largest remainder (the earlier region first where they are
 * equal), so each stands within one person of its exact share. Therefore a higher target can
 * take one person away from a region (the Alabama paradox), never more.
 *
 * @param target a share up to 1, or else whole participants
 * @param regions all regions of the province
 * @returns target participants of each region: together exactly the target, none below what it
 *   has or above its eligible workers
 * @throws Impossible `#NUM!` for counts that are not whole or are negative, a region with more
 *   participants than eligible workers, or a target below what there is or above all the eligible
 */
export function allocate(
  target: number,
  regions: readonly AllocationRegion[],
  method: AllocationMethod,
): number[] {
  regions.forEach(checkCounts);
  const participants = sum(regions.map((region) => region.participants));
  const eligible = sum(regions.map((region) => region.eligible));
  const total = target <= 1 ? targetParticipants(eligible, target) : target;
  if (!Number.isSafeInteger(total) || total < participants || total > eligible) {
    throw new Impossible("#NUM!");
  }
  const exact = quotas(BigInt(total), regions.map(claims[method]));
  return largestRemainder(BigInt(total), exact);
}

function checkCounts({ participants, eligible }: AllocationRegion): void {
  notNegative(participants, eligible - participants);
  if (!Number.isSafeInteger(participants) || !Number.isSafeInteger(eligible)) {
    throw new Impossible("#NUM!");
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * What a region gets: `base` and its part, by `weight`, of all that is divided; at least `least`,
 * at most `most`. BigInt, because a product of two counts has more digits than a number keeps.
 */
interface Claim {
  readonly base: bigint;
  readonly weight: bigint;
  readonly least: bigint;
  readonly most: bigint;
}

const claims: Record<AllocationMethod, (region: AllocationRegion) => Claim> = {
  gap: ({ participants, eligible }) =>
    claim(participants, eligible, participants, eligible - participants),
  eligible: ({ participants, eligible }) => claim(participants, eligible, 0, eligible),
  points: ({ participants, eligible }) => claim(participants, eligible, participants, eligible),
};

function claim(participants: number, eligible: number, base: number, weight: number): Claim {
  return {
    base: BigInt(base),
    weight: BigInt(weight),
    least: BigInt(participants),
    most: BigInt(eligible),
  };
}

/** What is divided among the claims that no bound holds, and the sum of their weights. */
interface Division {
  readonly amount: bigint;
  readonly weights: bigint;
}

/** An exact share: a whole number and `remainder` parts of the division's weights. */
interface Quota {
  readonly whole: bigint;
  readonly remainder: bigint;
}

/**
 * The exact shares. A claim that the division leads past a bound is held there and the others
 * divide the rest, until none is led past. What is held changes the others in one direction
 * only (all up or all down), so it stays rightly held.
 */
function quotas(total: bigint, claimed: readonly Claim[]): Quota[] {
  const held: (bigint | undefined)[] = claimed.map(() => undefined);
  for (;;) {
    const division = divisionOf(total, claimed, held);
    const passed = claimed.map((each, index) => held[index] ?? boundPassed(each, division));
    if (passed.every((bound, index) => bound === held[index])) {
      return claimed.map((each, index) => quota(each, held[index], division));
    }
    passed.forEach((bound, index) => (held[index] = bound));
  }
}

function divisionOf(
  total: bigint,
  claimed: readonly Claim[],
  held: readonly (bigint | undefined)[],
): Division {
  let amount = total;
  let weights = 0n;
  claimed.forEach(({ base, weight }, index) => {
    const bound = held[index];
    amount -= bound ?? base;
    if (bound === undefined) weights += weight;
  });
  // Without any weight there is nothing left to divide.
  return { amount, weights: weights || 1n };
}

function boundPassed(
  { base, weight, least, most }: Claim,
  { amount, weights }: Division,
): bigint | undefined {
  const part = amount * weight;
  if (part > (most - base) * weights) return most;
  return part < (least - base) * weights ? least : undefined;
}

function quota({ base, weight }: Claim, held: bigint | undefined, division: Division): Quota {
  if (held !== undefined) return { whole: held, remainder: 0n };
  const part = division.amount * weight;
  return { whole: base + part / division.weights, remainder: part % division.weights };
}

/** Whole persons that add up to the total: the largest remainders are rounded up. */
function largestRemainder(total: bigint, exact: readonly Quota[]): number[] {
  const missing = total - exact.reduce((all, { whole }) => all + whole, 0n);
  const largestFirst = [...exact].sort((a, b) => Number(b.remainder - a.remainder));
  const roundedUp = new Set(largestFirst.slice(0, Number(missing)));
  return exact.map((each) => Number(each.whole) + (roundedUp.has(each) ? 1 : 0));
}
