import type { CaseRow } from "./caseRow";

const published = [
  [2025, 0.5956],
  [2026, 0.608],
  [2027, 0.620425],
  [2028, 0.63285],
  [2029, 0.645275],
  [2030, 0.6577],
];

export const targetsCases: readonly CaseRow[] = [
  ["the year that reaches", "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0.02)", 2029],
  ["the year in which it was reached", "=JAMSOSTEK.TARGETYEAR(0.5,2024,0.46,0.02)", 2024],
  ["no year ever", "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0)", "#N/A"],
  ["the published path", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3)", published],
  ["a path past blank cells", "=JAMSOSTEK.TARGETPATH(D1:D5,E1:E5)", published],
  ["a path to a year", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,,2026)", published.slice(0, 2)],
  ["a path from a blank cell", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,C1,2026)", published.slice(0, 2)],
  [
    "a year before the targets",
    "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,2024,2025)",
    [
      [2024, "#N/A"],
      [2025, 0.5956],
    ],
  ],
  ["years without their targets", "=JAMSOSTEK.TARGETPATH(D1:D3,E1)", "#NUM!"],
  ["years the wrong way round", "=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,2030,2025)", "#NUM!"],
];
