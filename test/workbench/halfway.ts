import type { Workbench } from "../browser/workbench";

/** Before the pane tries for the second time to put something back. */
const MOMENT_MS = 200;

/**
 * What becomes of Excel from the next request on once a sheet is there: it answers no more, or
 * fails. The pane's own requests come among those of a write, so they can't be counted.
 *
 * @returns when it has
 */
export function halfway(
  { page }: Workbench,
  sheet: string,
  fate: "killed" | "failing" | "failing for a moment",
): Promise<void> {
  return page.evaluate(
    ([name, end, moment]) => {
      const { faults, sheets } = window.workbench;
      const admit = faults.admit.bind(faults);
      return new Promise<void>((befallen) => {
        faults.admit = () => {
          if (sheets().some((each) => each.name === name)) {
            faults.admit = admit;
            if (end === "killed") faults.killAt(1);
            else faults.failFrom(1, "GeneralException");
            if (end === "failing for a moment") setTimeout(() => faults.stop(), moment);
            befallen();
          }
          return admit();
        };
      });
    },
    [sheet, fate, MOMENT_MS] as const,
  );
}
