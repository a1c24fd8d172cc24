import { allocate as divide, type AllocationMethod } from "../domain/allocate";
import { Impossible } from "../domain/impossible";
import { type Argument, isBlank, toNumber } from "./cells/cellValues";
import { choice } from "./cells/choice";
import { spilled } from "./cells/spilled";

const methodWords: Readonly<Record<string, AllocationMethod>> = {
  gap: "gap",
  kekurangan: "gap",
  eligible: "eligible",
  pekerja: "eligible",
  points: "points",
  poin: "points",
};

/**
 * A proposal that divides a target among regions in whole participants.
 * @customfunction ALLOCATE
 */
export function allocate(
  target: unknown,
  participants: unknown[][],
  eligible: unknown[][],
  method?: unknown,
): unknown[][] {
  return spilled(() => {
    const regions = regionsIn(participants, eligible);
    const counted = regions.flat().filter((region) => region !== undefined);
    const targets = divide(toNumber(target), counted, choice(method, methodWords, "gap"));
    const targetOf = new Map<unknown, number>(
      counted.map((region, index) => [region, targets[index] ?? 0]),
    );
    return regions.map((row) => row.map((region) => targetOf.get(region) ?? ""));
  });
}

/** The regions in the shape of the ranges; undefined where both cells are blank. */
function regionsIn(participants: Argument[][], eligible: Argument[][]) {
  const sizes = [participants, eligible].map((range) => range.map((row) => row.length).join());
  if (sizes[0] !== sizes[1]) throw new Impossible("#NUM!");
  return participants.map((row, y) =>
    row.map((cell, x) => {
      const workers = eligible[y]?.[x];
      if (isBlank(cell) && isBlank(workers)) return undefined;
      return { participants: toNumber(cell), eligible: toNumber(workers) };
    }),
  );
}
