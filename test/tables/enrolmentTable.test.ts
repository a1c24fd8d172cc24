import { isCount, isFigureRole, isShare, type Role } from "../../src/tables/enrolmentTable";

test.each<[Role | undefined, string]>([
  ["participants", "count"],
  ["population", "count"],
  ["coverage", "share"],
  ["gapPoints", "share"],
  ["gap", "figure"],
  ["budget", "figure"],
  ["region", "none"],
  ["year", "none"],
  [undefined, "none"],
])("a column of %p holds: %s", (role, kind) => {
  expect(isCount(role)).toBe(kind === "count");
  expect(isShare(role)).toBe(kind === "share");
  expect(isFigureRole(role)).toBe(kind !== "none");
});
