import fc from "fast-check";

fc.configureGlobal({ numRuns: 3000 });

// The laws of the unit tests again, over many more cases.
describe.each([
  "./domain/coverage.test",
  "./domain/targetPath.test",
  "./domain/targetYear.test",
  "./domain/wholeUp.test",
  "./plans/projection.test",
  "./tables/readNumber.test",
  "./checks/planted.test",
])("%s", (file) => {
  require(file);
});
