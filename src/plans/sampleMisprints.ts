import {
  headers,
  misprintFoot,
  misprintNote,
  misprintTitle,
  mistakes,
  sheetNames,
  total,
} from "../messages/sample";
import { COUNT, evenRows, number, type Row, text } from "./cells";
import type { PlannedCell, PlannedSheet } from "./writePlan";

/** Where the checks must find something on the sheet of misprints. */
export interface PlantedError {
  readonly code: string;
  readonly address: string;
}

/** A typed row, as printed. Percents are typed as percents (24.1). */
interface MisprintedRow {
  readonly name: string;
  readonly participants: number | string;
  readonly eligible: number;
  readonly percent: number;
  readonly mistake?: Exclude<keyof typeof mistakes, "none">;
}

const rows: readonly MisprintedRow[] = [
  {
    name: "Kab. Sambass",
    participants: 39707,
    eligible: 164761,
    percent: 24.1,
    mistake: "misspeltRegion",
  },
  {
    name: "Kab. Mempawah",
    participants: "24.737",
    eligible: 64186,
    percent: 38.54,
    mistake: "textNumber",
  },
  {
    name: "Kab. Sanggau",
    participants: 24737,
    eligible: 58203,
    percent: 45.2,
    mistake: "percentMismatch",
  },
  { name: "Kab. Ketapang", participants: 122318, eligible: 179826, percent: 68.02 },
  {
    name: "Kab. Sintang",
    participants: 306047,
    eligible: 133900,
    percent: 26.92,
    mistake: "extraZero",
  },
  { name: "Kab. Kapuas Hulu", participants: 21042, eligible: 89925, percent: 23.4 },
  {
    name: "Kab. Bengkayang",
    participants: 93200,
    eligible: 91400,
    percent: 101.97,
    mistake: "aboveEligible",
  },
  {
    name: "Kab. Landak",
    participants: 69940,
    eligible: 130245,
    percent: 5.37,
    mistake: "lostDecimal",
  },
  { name: "Kab. Sekadau", participants: 19789, eligible: 69678, percent: 28.4 },
  {
    name: "Kab. Melawi",
    participants: 15826,
    eligible: 716120,
    percent: 2.21,
    mistake: "againstTotal",
  },
  { name: "Kab. Kubu Raya", participants: 57431, eligible: 189540, percent: 30.3 },
  {
    name: "Kab. Kapuas Hulu",
    participants: 21042,
    eligible: 89925,
    percent: 23.4,
    mistake: "duplicate",
  },
  { name: "Kota Pontianak", participants: 77573, eligible: 199931, percent: 38.8 },
  { name: "Kota Singkawang", participants: 24499, eligible: 64720, percent: 37.85 },
];

/** What the listed rows add up to before the extra zeros of Sintang (36.047) and Melawi (71.612). */
const totals = { participants: 647888, eligible: 1597852, percent: 40.55 };

/** Title, note and a blank row stand above the header. */
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

/** For each kind of mistake the check that finds it, and the column of its cell. */
const finders = {
  misspeltRegion: { code: "R02", column: "A" },
  textNumber: { code: "N01", column: "B" },
  percentMismatch: { code: "C02", column: "D" },
  extraZero: { code: "C03", column: "B" },
  aboveEligible: { code: "C01", column: "B" },
  lostDecimal: { code: "C03", column: "D" },
  againstTotal: { code: "C03", column: "C" },
  duplicate: { code: "R04", column: "A" },
} as const;

/** Everything that must be found on the sheet, each once and nothing else. */
export const plantedErrors: readonly PlantedError[] = [
  { code: "R05", address: `A${HEADER_ROW}` },
  ...rows.flatMap(({ mistake }, index) => {
    if (mistake === undefined) return [];
    const { code, column } = finders[mistake];
    return [{ code, address: `${column}${FIRST_ROW + index}` }];
  }),
];

/** Misprints seen in print, planted one by one in typed figures. */
export function misprintSheet(): PlannedSheet {
  const { region, participants, eligible, coverage, origin } = headers;
  return {
    name: sheetNames.misprints,
    cells: evenRows([
      [text(misprintTitle, "title")],
      [text(misprintNote, "note")],
      [],
      [region, participants, eligible, `${coverage} (%)`, origin].map((header) =>
        text(header, "header"),
      ),
      ...rows.map(misprintedRow),
      [
        text(total, "total"),
        number(totals.participants, COUNT, "total"),
        number(totals.eligible, COUNT, "total"),
        number(totals.percent, "0.00", "total"),
        text(mistakes.none, "total"),
      ],
      [],
      ...misprintFoot.map((note) => [text(note, "note")]),
    ]),
    columnWidths: [28, 14, 14, 14, 62],
  };
}

function misprintedRow({ name, participants, eligible, percent, mistake }: MisprintedRow): Row {
  return [
    text(name),
    countOrText(participants),
    number(eligible, COUNT, "input"),
    number(percent, "0.00", "input"),
    text(mistakes[mistake ?? "none"]),
  ];
}

function countOrText(count: number | string): PlannedCell {
  return typeof count === "string" ? text(count, "input") : number(count, COUNT, "input");
}
