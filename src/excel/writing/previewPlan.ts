import type { WritePlan } from "../../plans/writePlan";
import { refuseIfOutside } from "./circumstances";
import { lookAt } from "./lookAt";
import type { Part, Replaced, Seen } from "./part";
import { partsOf } from "./partsOf";

/**
 * The cells that a plan would replace, for the user to see before they are.
 *
 * @throws Refused where the plan runs over the edge of a sheet
 */
export function previewPlan(plan: WritePlan): Promise<Replaced[]> {
  return Excel.run(async (context) => {
    refuseIfOutside(plan);
    const parts = partsOf(plan);
    return replacedIn(parts, await lookAt(context, parts));
  });
}

/** The same of parts that were looked at. */
export function replacedIn(parts: readonly Part[], seen: readonly Seen[]): Replaced[] {
  return parts.flatMap((part, index) => part.replaces?.(seen[index]?.state ?? null) ?? []);
}
