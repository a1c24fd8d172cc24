import { isSetSupported } from "../../../src/host/core/requirementSets";

test.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.15", true],
  ["ExcelApi", "1.16", false],
  ["ExcelApi", "2.0", false],
  ["CustomFunctionsRuntime", "1.4", true],
  ["SharedRuntime", undefined, true],
  ["DelayForCellEdit", undefined, true],
  ["WordApi", "1.1", false],
])("%s %s: %p", (name, version, supported) => {
  expect(isSetSupported(name, version)).toBe(supported);
});
