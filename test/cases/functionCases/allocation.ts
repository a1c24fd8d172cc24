import type { CaseRow } from "./caseRow";

export const allocationCases: readonly CaseRow[] = [
  [
    "21 more persons, by 40, 20 and 10 uncovered ones",
    "=JAMSOSTEK.ALLOCATE(101,{60;10;10},{100;30;20})",
    [[72], [16], [13]],
  ],
  [
    "the same coverage, but for the region above it",
    '=JAMSOSTEK.ALLOCATE(110,{80;10;10},{100;30;20},"pekerja")',
    [[80], [18], [12]],
  ],
  [
    "the same points, but for the region that is then full",
    '=JAMSOSTEK.ALLOCATE(176,{50;95;10},{100;100;20},"points")',
    [[63], [100], [13]],
  ],
  ["persons that cannot be halved", "=JAMSOSTEK.ALLOCATE(5,{0,0,0},{9,9,9})", [[2, 2, 1]]],
  [
    "a share: Landak and Ketapang towards 70%",
    '=JAMSOSTEK.ALLOCATE(0.7,{69590;122318},{130245;179826},"Kekurangan")',
    [[82496], [134554]],
  ],
  ["everybody", "=SUM(JAMSOSTEK.ALLOCATE(1,{60;10;10},{100;30;20}))", 150],
  ["one region", "=JAMSOSTEK.ALLOCATE(0.608,A1,B1)", 1012654],
  ["a target below what there is", "=JAMSOSTEK.ALLOCATE(79,{60;10;10},{100;30;20})", "#NUM!"],
  ["a target above all workers", "=JAMSOSTEK.ALLOCATE(151,{60;10;10},{100;30;20})", "#NUM!"],
  ["a target of half persons", "=JAMSOSTEK.ALLOCATE(90.5,{60;10;10},{100;30;20})", "#NUM!"],
  ["a region with more than its workers", "=JAMSOSTEK.ALLOCATE(90,{60;40},{100;30})", "#NUM!"],
  ["regions without their workers", "=JAMSOSTEK.ALLOCATE(90,{60;10;10},{100;30})", "#NUM!"],
  ["counts as text", "=JAMSOSTEK.ALLOCATE(90,A1:A2,B1:B2)", "#VALUE!"],
  ["a way that is none", '=JAMSOSTEK.ALLOCATE(90,{60;10},{100;30},"rata")', "#VALUE!"],
];
