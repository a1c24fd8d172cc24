import { Impossible, notNegative } from "./impossible";
import { wholeDown, wholeUp } from "./wholeUp";
import { withoutNoise } from "./withoutNoise";

/**
 * UCJ, Universal Coverage Jamsostek: active participants ÷ workers who should be covered.
 *
 * @param participants active participants (persons)
 * @param eligible workers who should be covered (persons)
 * @returns a share; above 1 where more are enrolled than counted as eligible (never capped)
 * @throws Impossible `#NUM!` for a negative number, `#DIV/0!` for zero eligible
 */
export function coverage(participants: number, eligible: number): number {
  notNegative(participants, eligible);
  if (eligible === 0) throw new Impossible("#DIV/0!");
  return participants / eligible;
}

/**
 * *Selisih ke target*: how far coverage is from the target, signed.
 *
 * @param coverage a share
 * @param target a share
 * @returns target − coverage as a share (0.1489 is 14,89 points); negative when it is exceeded
 * @throws Impossible `#NUM!` for a negative number
 */
export function gap(coverage: number, target: number): number {
  notNegative(coverage, target);
  return target - coverage;
}

/**
 * *Kekurangan peserta*: whole workers still to enrol to reach the target, signed.
 *
 * @param participants active participants (persons)
 * @param eligible workers who should be covered (persons)
 * @param target a share
 * @returns whole workers by the one rounding rule; negative when the target is exceeded
 * @throws Impossible `#NUM!` for a negative number
 */
export function gapWorkers(participants: number, eligible: number, target: number): number {
  notNegative(participants, eligible, target);
  // The noise is that of the product: beside a small difference it would count.
  return wholeUp(withoutNoise(eligible * target) - participants);
}

/**
 * *Target peserta*: whole participants that reach the target.
 *
 * @param eligible workers who should be covered (persons)
 * @param target a share
 * @returns whole workers by the one rounding rule
 * @throws Impossible `#NUM!` for a negative number
 */
export function targetParticipants(eligible: number, target: number): number {
  return gapWorkers(0, eligible, target);
}

/**
 * *Belum terlindungi*: workers who should be covered and are not, signed. BPJS press calls it
 * the gap.
 *
 * @param participants active participants (persons)
 * @param eligible workers who should be covered (persons)
 * @returns persons; negative where more are enrolled than counted as eligible
 * @throws Impossible `#NUM!` for a negative number
 */
export function uncovered(participants: number, eligible: number): number {
  notNegative(participants, eligible);
  return eligible - participants;
}

/**
 * *Capaian kinerja*: how much of the target is reached, a column of every regional performance
 * report.
 *
 * @param coverage a share
 * @param target a share
 * @returns coverage ÷ target as a share; above 1 where the target is exceeded
 * @throws Impossible `#NUM!` for a negative number, `#DIV/0!` for a target of zero
 */
export function achievement(coverage: number, target: number): number {
  notNegative(coverage, target);
  if (target === 0) throw new Impossible("#DIV/0!");
  return coverage / target;
}

/**
 * The eligible workers that a printed share implies: the largest whole number of workers of
 * whom the participants still are that share. One worker more, and they are less.
 *
 * @param participants active participants (persons)
 * @param coverage a share
 * @returns whole workers, after the one rounding rule has taken away the noise of floating point
 * @throws Impossible `#NUM!` for a negative number, `#DIV/0!` for a coverage of zero
 */
export function impliedEligible(participants: number, coverage: number): number {
  notNegative(participants, coverage);
  if (coverage === 0) throw new Impossible("#DIV/0!");
  return wholeDown(participants / coverage);
}
