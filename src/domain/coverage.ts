import { Impossible, notNegative } from "./impossible";
import { wholeUp } from "./wholeUp";

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
  return wholeUp(eligible * target - participants);
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
