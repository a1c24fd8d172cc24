import type { Finding } from "../../src/checks/finding";
import { groupFindings } from "../../src/taskpane/groupFindings";

const found = (code: string, row: number): Finding => ({
  code,
  severity: "error",
  cell: { row, column: 0 },
  message: { id: code, en: code },
});
const shown = (...findings: Finding[]) =>
  groupFindings(findings).map((group) => group.map(({ code, cell }) => `${code} ${cell.row}`));

it("shows three or more of one check as one, where the first of them stands", () => {
  const findings = [
    found("C01", 1),
    found("R01", 2),
    found("C02", 3),
    found("R01", 4),
    found("R01", 5),
  ];
  expect(shown(...findings)).toEqual([["C01 1"], ["R01 2", "R01 4", "R01 5"], ["C02 3"]]);
});

it("leaves two of one check where each stands", () => {
  expect(shown(found("R01", 1), found("C01", 2), found("R01", 3))).toEqual([
    ["R01 1"],
    ["C01 2"],
    ["R01 3"],
  ]);
});
