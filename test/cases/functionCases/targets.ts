import type { CaseRow } from "./caseRow";

const published = [
  [2025, 0.5956],
  [2026, 0.608],
  [2027, 0.620425],
  [2028, 0.63285],
  [2029, 0.645275],
  [2030, 0.6577],
];

const neededThenYear =
  "JAMSOSTEK.TARGETYEAR(0.3647,2024,0.6577,JAMSOSTEK.NEEDEDPACE(0.3647,2024,0.6577,2030))";
/** Kalbar towards 46%: 158.727 participants missing. */
const perMonth = "JAMSOSTEK.PERMONTH(A1,B1,0.46,";

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
  [
    "a path of the same percent every year",
    '=JAMSOSTEK.TARGETPATH({2024;2026},{0.36;0.49},,,"majemuk")',
    [
      [2024, 0.36],
      [2025, 0.42],
      [2026, 0.49],
    ],
  ],
  [
    "a percent of nothing",
    '=JAMSOSTEK.TARGETPATH({2024;2026},{0;0.49},,,"compound")',
    [
      [2024, 0],
      [2025, "#NUM!"],
      [2026, 0.49],
    ],
  ],
  ["a path of no known kind", '=JAMSOSTEK.TARGETPATH(D1:D3,E1:E3,,,"lurus")', "#VALUE!"],
  ["Ketapang's pace", "=JAMSOSTEK.PACE({2023;2024},{0.5569;0.6802})", 0.1233],
  ["the pace of three years", "=JAMSOSTEK.PACE({2023,2024,2025},{0.3,0.4,0.38})", 0.04],
  ["a pace past blank cells", "=JAMSOSTEK.PACE(D1:D5,E1:E5)", 0.1739 / 14],
  [
    "a pace on the rebased workers only",
    "=JAMSOSTEK.PACE({2023;2024;2025;2026},{0.34;0.3535;0.27;0.28},2025)",
    0.01,
  ],
  ["the pace of one year", "=JAMSOSTEK.PACE({2024;2024},{0.3;0.4})", "#N/A"],
  ["one year after the break", "=JAMSOSTEK.PACE({2023;2024;2025},{0.3;0.4;0.2},2025)", "#N/A"],
  ["the pace of ranges of unlike size", "=JAMSOSTEK.PACE(D1:D3,E1:E2)", "#NUM!"],
  ["the pace of half years", "=JAMSOSTEK.PACE({2024;2024.5},{0.3;0.4})", "#NUM!"],
  ["the pace of text", '=JAMSOSTEK.PACE({2024;2025},{0.3;"naik"})', "#VALUE!"],
  ["the pace that the target takes", "=JAMSOSTEK.NEEDEDPACE(0.36,2024,0.46,2029)", 0.02],
  [
    "paces to the target, one of them down",
    "=JAMSOSTEK.NEEDEDPACE({0.36;0.5},2024,0.46,2026)",
    [[0.05], [-0.02]],
  ],
  ["a target of the same year", "=JAMSOSTEK.NEEDEDPACE(0.36,2024,0.46,2024)", "#NUM!"],
  ["the year of the pace that it takes", `=${neededThenYear}`, 2030],
  ["participants a month from August on", `=${perMonth}DATE(2024,8,1))`, 31746],
  ["three months from the end of September on", `=${perMonth}DATE(2024,9,30))`, 52909],
  ["with September's end still to come", `=${perMonth}DATE(2024,9,29))`, 39682],
  ["a deadline of next year", `=${perMonth}DATE(2024,10,31),DATE(2025,3,10))`, 31746],
  ["a month that is not over", `=${perMonth}DATE(2024,12,20))`, 158727],
  ["no month left", `=${perMonth}DATE(2024,12,31))`, "#NUM!"],
  ["a deadline that is over", `=${perMonth}DATE(2024,12,20),DATE(2024,12,10))`, "#NUM!"],
  ["a blank date", `=${perMonth}C1)`, "#NUM!"],
  ["a date as text", `=${perMonth}"1 Agustus 2024")`, "#VALUE!"],
  [
    "a target that is reached, beside one that is not",
    "=JAMSOSTEK.PERMONTH({60;10},100,0.5,DATE(2024,12,31),DATE(2025,2,28))",
    [[0], [20]],
  ],
  [
    "the same points every year",
    "=JAMSOSTEK.PROJECT(0.4,2024,0.3,2027)",
    [
      [2024, 0.4],
      [2025, 0.7],
      [2026, 1],
      [2027, 1.3],
    ],
  ],
  [
    "the same percent every year",
    '=JAMSOSTEK.PROJECT(0.4,2024,0.02,2026,"majemuk")',
    [
      [2024, 0.4],
      [2025, 0.42],
      [2026, 0.441],
    ],
  ],
  [
    "the same percent of the uncovered",
    '=JAMSOSTEK.PROJECT(0.4,2024,0.3,2026,"Saturating")',
    [
      [2024, 0.4],
      [2025, 0.7],
      [2026, 0.85],
    ],
  ],
  [
    "coverage that would fall below zero",
    "=JAMSOSTEK.PROJECT(0.3,2024,-0.2,2026)",
    [
      [2024, 0.3],
      [2025, 0.1],
      [2026, "#NUM!"],
    ],
  ],
  ["a projection into the past", "=JAMSOSTEK.PROJECT(0.3,2024,0.1,2023)", "#NUM!"],
  ["a projection of text", '=JAMSOSTEK.PROJECT("banyak",2024,0.1,2026)', "#VALUE!"],
  ["a projection of no known kind", '=JAMSOSTEK.PROJECT(0.3,2024,0.1,2026,"cepat")', "#VALUE!"],
  ["a published target", '=JAMSOSTEK.TARGET("Kalbar",2026)', 0.608],
  ["a target between published ones", '=JAMSOSTEK.TARGET("Kalbar",2027)', 0.620425],
  [
    "the targets of a path",
    '=JAMSOSTEK.TARGET("Kalimantan Barat",D1:D3)',
    [[0.5956], [0.608], [0.6577]],
  ],
  ["the target of a code typed as a number", "=JAMSOSTEK.TARGET(61,2025)", 0.5956],
  ["a city's own target", '=JAMSOSTEK.TARGET("61.71",2026)', 0.45],
  [
    "a nation's target on one of two scales",
    '=JAMSOSTEK.TARGET("Nasional",2025,"kemendagri")',
    0.5215,
  ],
  [
    "a basis as it is printed, with a hyphen",
    '=JAMSOSTEK.TARGET("Kalbar",2024,"RPJMN 2020-2024")',
    0.5024,
  ],
  [
    "a basis with blanks round its hyphen, and one of blanks only",
    '=JAMSOSTEK.TARGET("Kalbar",{2024;2026},{"rpjmn 2020 - 2024";"  "})',
    [[0.5024], [0.608]],
  ],
  ["a year with targets of two bases", '=JAMSOSTEK.TARGET("Kalbar",2024)', "#N/A"],
  ["a year beyond the published ones", '=JAMSOSTEK.TARGET("Kalbar",2031)', "#N/A"],
  ["a year between targets of two bases", '=JAMSOSTEK.TARGET("Sulsel",2030)', "#N/A"],
  ["a regency without a target of its own", '=JAMSOSTEK.TARGET("Kab. Sambas",2026)', "#N/A"],
  ["a target of no known region", '=JAMSOSTEK.TARGET("Entah",2026)', "#N/A"],
  ["a target for half a year", '=JAMSOSTEK.TARGET("Kalbar",2026.5)', "#NUM!"],
  ["a target for a year that is text", '=JAMSOSTEK.TARGET("Kalbar","tahun depan")', "#VALUE!"],
  [
    "who published a year's targets",
    '=JAMSOSTEK.TARGETSOURCE("Kalbar",2024)',
    [
      [
        "Target UCJ Kalbar, dokumen tidak disebut: 46,00% (https://borneotrend.com/2024/08/pj-gubernur-pimpin-diskusi-tingkat.html, 08-2024)",
      ],
      [
        "RPJMN 2020–2024: 50,24% (https://infopublik.id/kategori/nusantara/880836/index.html, 26-10-2024)",
      ],
    ],
  ],
  [
    "between which targets one is computed",
    '=JAMSOSTEK.TARGETSOURCE("Kalbar",2027)',
    "dihitung di antara 60,80% (2026) dan 65,77% (2030), Pemprov Kalimantan Barat, dasar Kemendagri (https://beta.insidepontianak.com/pontianak/39154/sekda-kalbar-harisson-hadiri-program-jaminan-sosial-ketenagakerjaan-pada-ekosistem-desa, 09-10-2025)",
  ],
  [
    "the sources of a column, one a row",
    '=JAMSOSTEK.TARGETSOURCE("Kalbar",{2024;2025})',
    [
      ["#N/A"],
      [
        "Pemprov Kalimantan Barat, dasar Kemendagri, dokumen tidak disebut: 59,56% (https://beta.insidepontianak.com/pontianak/39154/sekda-kalbar-harisson-hadiri-program-jaminan-sosial-ketenagakerjaan-pada-ekosistem-desa, 09-10-2025)",
      ],
    ],
  ],
  [
    "a source that names its document",
    '=JAMSOSTEK.TARGETSOURCE("NTB",2025)',
    "Kemendagri, SE Bina Bangda 500.11.2/9602: 62,22% (https://mataram.antaranews.com/berita/469281/pemprov-ntb-genjot-kepesertaan-bpjs-ketenagakerjaan-sektor-informal)",
  ],
  ["the source of no target", '=JAMSOSTEK.TARGETSOURCE("Kalteng",2026)', "#N/A"],
];
