import type { CaseRow } from "./caseRow";

export const contributionsCases: readonly CaseRow[] = [
  ["all four programmes of a wage", "=JAMSOSTEK.IURANPU(5000000,2,DATE(2026,11,1))", 477000],
  ["JP up to the ceiling of the date", "=JAMSOSTEK.IURANPU(12000000,1,DATE(2026,11,1))", 1081389],
  [
    "JP alone, under two ceilings",
    '=JAMSOSTEK.IURANPU(12000000,1,{46081;46082},"JP")',
    [[316422], [332589]],
  ],
  [
    "risk classes side by side; a sixth there is not",
    '=JAMSOSTEK.IURANPU(10000000,{1,2,3,4,5,6},DATE(2024,1,1),"JKK")',
    [[24000, 54000, 89000, 127000, 174000, "#NUM!"]],
  ],
  [
    "programmes as people write them",
    '=JAMSOSTEK.IURANPU(5000000,2,DATE(2024,1,1),{"JKK+JKM";"jkk jkm dan jht";"JHT JHT"})',
    [[42000], [327000], [285000]],
  ],
  ["programmes in a list", '=JAMSOSTEK.IURANPU(5000000,2,45292,"JKK, JKM, JHT")', 327000],
  [
    "JKP, an unknown programme and no programme",
    '=JAMSOSTEK.IURANPU(5000000,2,DATE(2024,1,1),{"JKK+JKP";"JKN";"+"})',
    [["#VALUE!"], ["#VALUE!"], ["#VALUE!"]],
  ],
  ["a date before the rates", '=JAMSOSTEK.IURANPU(5000000,2,DATE(2015,6,30),"JKK")', "#N/A"],
  ["the rates' first day", '=JAMSOSTEK.IURANPU(5000000,2,DATE(2015,7,1),"JKK")', 27000],
  [
    "JP without a known ceiling; the others need none",
    '=JAMSOSTEK.IURANPU(5000000,2,DATE(2022,1,1),{"JP";"JKK+JKM+JHT"})',
    [["#N/A"], [327000]],
  ],
  ["a wage as text", '=JAMSOSTEK.IURANPU("lima juta",2,DATE(2024,1,1))', "#VALUE!"],
  ["a negative wage", "=JAMSOSTEK.IURANPU(-1,2,DATE(2024,1,1))", "#NUM!"],
  ["a blank date", "=JAMSOSTEK.IURANPU(5000000,2,C1)", "#NUM!"],

  ["the lowest bill", "=JAMSOSTEK.IURANBPU(0,DATE(2024,1,1))", 16800],
  ["the lowest bill with JHT", '=JAMSOSTEK.IURANBPU(C1,DATE(2024,1,1),"JKK+JKM+JHT")', 36800],
  [
    "incomes between and at the brackets",
    '=JAMSOSTEK.IURANBPU({1099000;1099999;1100000;30000000;-1},DATE(2024,1,1),"JKK")',
    [[10000], [10000], [12000], [207000], ["#NUM!"]],
  ],
  [
    "the cut by payer in June 2026",
    '=JAMSOSTEK.IURANBPU(0,DATE(2026,6,1),,{"APBN";"apbd";"mandiri";"swasta";"transportasi";"desa";"CSR";"koperasi"})',
    [[16800], [16800], [8400], [8400], [8400], ["#VALUE!"], ["#VALUE!"], ["#VALUE!"]],
  ],
  [
    "more words for payers",
    '=JAMSOSTEK.IURANBPU(0,DATE(2026,6,1),,{"sendiri";"pemerintah";"government";"perusahaan";"Company";"yayasan";"foundation"})',
    [[8400], [16800], [16800], [8400], [8400], [8400], [8400]],
  ],
  [
    "the cut of transport workers by date",
    '=JAMSOSTEK.IURANBPU(0,{46022;46023;46477;46478},,"transport")',
    [[16800], [8400], [8400], [16800]],
  ],
  [
    "the cut of other private payers by date",
    '=JAMSOSTEK.IURANBPU(0,{46112;46113;46387;46388},,"private")',
    [[16800], [8400], [8400], [16800]],
  ],
  [
    "a payer left out where it matters",
    "=JAMSOSTEK.IURANBPU(0,{46022;46023;46477;46478})",
    [[16800], ["#VALUE!"], ["#VALUE!"], [16800]],
  ],
  ["JHT is never cut", '=JAMSOSTEK.IURANBPU(0,DATE(2026,6,1),"JHT")', 20000],
  ["JP is not for the self-employed", '=JAMSOSTEK.IURANBPU(0,DATE(2024,1,1),"JP")', "#VALUE!"],
  ["a bill before the rates", "=JAMSOSTEK.IURANBPU(0,DATE(2015,6,30))", "#N/A"],

  ["a contract of Rp750 million", "=JAMSOSTEK.IURANJAKON(750000000,DATE(2026,11,1))", 1375000],
  ["a contract of Rp7 billion", "=JAMSOSTEK.IURANJAKON(7000000000,DATE(2026,11,1))", 8550000],
  [
    "PPN taken out of a value, 10% and 11%",
    "=JAMSOSTEK.IURANJAKON({825000000;832500000},{44651;44652},TRUE)",
    [[1375000], [1375000]],
  ],
  ["PPN not included", "=JAMSOSTEK.IURANJAKON(750000000,DATE(2026,11,1),FALSE)", 1375000],
  [
    "no value, a negative one, one in words",
    '=JAMSOSTEK.IURANJAKON({0;-1;"satu miliar"},DATE(2026,11,1))',
    [[0], ["#NUM!"], ["#VALUE!"]],
  ],
  ["a contract before the rates", "=JAMSOSTEK.IURANJAKON(750000000,DATE(2015,6,30))", "#N/A"],

  ["Kalbar's assistance of 2024", "=JAMSOSTEK.ASSISTANCE(26373,12,DATE(2024,1,1))", 5316796800],
  ["the same in 2026", '=JAMSOSTEK.ASSISTANCE(26373,12,DATE(2026,1,1),"APBD")', 5316796800],
  [
    "less with a private payer: three months in full, nine at half",
    '=JAMSOSTEK.ASSISTANCE(26373,12,DATE(2026,1,1),"swasta")',
    26373 * (3 * 16800 + 9 * 8400),
  ],
  ["a payer who must be named", "=JAMSOSTEK.ASSISTANCE(26373,12,DATE(2025,6,15))", "#VALUE!"],
  ["the last months before the cut", "=JAMSOSTEK.ASSISTANCE(10,2,DATE(2025,11,15))", 336000],
  ["assistance with JHT", "=JAMSOSTEK.ASSISTANCE(10,12,DATE(2024,1,1),,TRUE)", 10 * 12 * 36800],
  [
    "workers in a column; half a worker there is not",
    "=JAMSOSTEK.ASSISTANCE({100;0;0.5;-1},1,DATE(2024,1,1))",
    [[1680000], [0], ["#NUM!"], ["#NUM!"]],
  ],
  [
    "no months, half a month and too many months",
    "=JAMSOSTEK.ASSISTANCE(1,{0;0.5;1201},DATE(2024,1,1))",
    [[0], ["#NUM!"], ["#NUM!"]],
  ],

  ["a budget to the rupiah", '=JAMSOSTEK.COVEREDBY(5316796800,12,DATE(2026,1,1),"APBD")', 26373],
  ["a rupiah less", "=JAMSOSTEK.COVEREDBY(5316796799,12,DATE(2024,1,1))", 26372],
  ["a budget with JHT", "=JAMSOSTEK.COVEREDBY(5316796800,12,DATE(2024,1,1),,TRUE)", 12039],
  [
    "budgets in a column",
    '=JAMSOSTEK.COVEREDBY({16800;0;-1;"banyak"},1,DATE(2024,1,1))',
    [[1], [0], ["#NUM!"], ["#VALUE!"]],
  ],
  ["a budget for no months", "=JAMSOSTEK.COVEREDBY(1000000,0,DATE(2024,1,1))", "#DIV/0!"],
];
