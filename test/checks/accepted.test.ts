import { fingerprintOf, openFindings } from "../../src/checks/accepted";
import type { Finding } from "../../src/checks/finding";

const finding: Finding = {
  code: "C02",
  severity: "error",
  cell: { row: 8, column: 3 },
  message: { id: "tertulis 45,20%, hitungan 42,50%", en: "printed 45,20%, computed 42,50%" },
};
const otherFigure = { ...finding, message: { id: "tertulis 46%", en: "printed 46%" } };
const otherCell = { ...finding, cell: { row: 9, column: 3 } };
const otherCheck = { ...finding, code: "C01" };

it("an accepted finding is no longer open; what is another figure, cell or check still is", () => {
  const all = [finding, otherFigure, otherCell, otherCheck];
  expect(openFindings(all, [fingerprintOf(finding)])).toEqual([otherFigure, otherCell, otherCheck]);
});

it("is known again whatever language it was read in, and however severe it is by then", () => {
  const known = fingerprintOf(finding);
  expect(fingerprintOf({ ...finding, message: { ...finding.message, en: "…" } })).toBe(known);
  expect(openFindings([{ ...finding, severity: "note" }], [known])).toEqual([]);
});

it("all findings are open where nothing was accepted", () => {
  expect(openFindings([finding, otherCell], [])).toEqual([finding, otherCell]);
});
