import type { ColumnCorrection } from "../tables/enrolmentTable";

/** The latest last, in the place of what was said of the same column. */
export function withColumn(
  said: readonly ColumnCorrection[],
  correction: ColumnCorrection,
): ColumnCorrection[] {
  const others = said.filter(
    ({ text, column }) => text !== correction.text || column !== correction.column,
  );
  return [...others, correction];
}
