import type { CaseRow } from "./caseRow";

const rule = "14 hari kerja (Permenaker 44/2015)";

export const dutiesCases: readonly CaseRow[] = [
  ["a rule left out is named", "=JAMSOSTEK.JAKONDUE(DATE(2026,11,2))", [[46346, rule]]],
  [
    "several work orders without a rule",
    "=JAMSOSTEK.JAKONDUE({46328;46331;0})",
    [
      [46346, rule],
      [46351, rule],
      ["#NUM!", rule],
    ],
  ],
  [
    "rules as people write them",
    '=JAMSOSTEK.JAKONDUE(DATE(2026,11,2),{"14 hari kerja";"14 Working Days";"14 hari";"7 days";"7  hari kalender"})',
    [[46346], [46346], [46342], [46335], [46335]],
  ],
  [
    "a holiday is no working day",
    '=JAMSOSTEK.JAKONDUE(DATE(2026,12,21),"7 hari kerja",{46381,46388})',
    46387,
  ],
  ["a holiday is a calendar day", '=JAMSOSTEK.JAKONDUE(46377,"7 hari",{46381,46388})', 46384],
  ["blank holidays", '=JAMSOSTEK.JAKONDUE(46377,"7 hari kerja",C1:C5)', 46386],
  ["holidays without a rule", "=JAMSOSTEK.JAKONDUE(46328,,46336)", [[46349, rule]]],
  [
    "rules that can't be",
    '=JAMSOSTEK.JAKONDUE(46328,{"0 hari";"366 hari";"dua minggu";"14"})',
    [["#NUM!"], ["#NUM!"], ["#VALUE!"], ["#VALUE!"]],
  ],
  ["a work order in words", '=JAMSOSTEK.JAKONDUE("besok","14 hari")', "#VALUE!"],
  ["a holiday in words", '=JAMSOSTEK.JAKONDUE(46328,"14 hari","Natal")', "#VALUE!"],
  ["an error that stands in a date", '=JAMSOSTEK.JAKONDUE(NA(),"14 hari")', "#N/A"],
];
