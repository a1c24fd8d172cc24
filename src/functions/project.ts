import { type Course, projectedCoverage } from "../domain/project";
import { toNumber } from "./cells/cellValues";
import { choice } from "./cells/choice";
import { growthWords } from "./cells/growthWords";
import { spilled } from "./cells/spilled";
import { yearRows } from "./cells/yearRows";

const courseWords: Readonly<Record<string, Course>> = {
  ...growthWords,
  saturating: "saturating",
  jenuh: "saturating",
};

/**
 * Years and the coverage in each, at a pace.
 * @customfunction PROJECT
 */
export function project(
  coverage: unknown,
  year: unknown,
  pace: unknown,
  toYear: unknown,
  method?: unknown,
): unknown[][] {
  return spilled(() => {
    const course = choice(method, courseWords, "linear");
    const [share, first, yearly] = [toNumber(coverage), toNumber(year), toNumber(pace)];
    return yearRows(first, toNumber(toYear), (each) =>
      projectedCoverage(share, yearly, each - first, course),
    );
  });
}
