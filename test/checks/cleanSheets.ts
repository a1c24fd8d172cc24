import fc from "fast-check";
import { regenciesOf } from "../../src/reference/regions";
import type { TestCell } from "../tables/sheetOf";

/** Row index of the header in every clean sheet; the regions follow from A4 on. */
export const HEADER_ROW = 2;

/** How the author of a sheet prints coverage. */
interface Printing {
  readonly decimals: number;
  readonly truncated: boolean;
  readonly unit: "percent" | "share" | "percent format" | "quoted format";
}

/** The percent at its printed decimals, as the cell that holds it. */
export function printCoverage(ratio: number, { decimals, truncated, unit }: Printing): TestCell {
  const scale = 10 ** decimals;
  const scaled = ratio * 100 * scale;
  const percent = (truncated ? Math.floor(scaled + 1e-7) : Math.round(scaled)) / scale;
  if (unit === "percent") return percent;
  const places = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  if (unit === "quoted format") return { value: percent, format: `${places}"%"` };
  const share = Number((percent / 100).toFixed(decimals + 2));
  if (unit === "share") return share;
  return { value: share, format: `${places}%` };
}

/** A clean enrolment sheet of Kalimantan Barat or Tengah, as cells and as the figures behind them. */
export interface CleanSheet {
  readonly cells: TestCell[][];
  readonly printing: Printing;
  readonly regions: readonly { name: string; participants: number; eligible: number }[];
  readonly hasTotal: boolean;
}

const printings = fc.record<Printing>({
  decimals: fc.integer({ min: 0, max: 4 }),
  truncated: fc.boolean(),
  unit: fc.constantFrom("percent", "share", "percent format", "quoted format"),
});

const spellings: ((name: string, number: number) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.replace("Kabupaten ", "Kab. "),
  (name) => name.replace("Kabupaten ", "KAB."),
  (name) => name.replace(/^\w+ /, ""),
  (name, number) => `${number}. ${name}`,
];

const headers = [
  ["Kab/Kota", "Peserta", "Pekerja", "Capaian"],
  ["KABUPATEN / KOTA", "Realisasi Peserta", "Angkatan Kerja", "Realisasi (%)"],
  ["Wilayah", "Jml Peserta", "Penduduk yang bekerja", "UCJ"],
] as const;

/** Clean sheets of any province-like figures, in any order, printing and spelling. */
export const cleanSheets: fc.Arbitrary<CleanSheet> = fc
  .record({
    printing: printings,
    spelling: fc.constantFrom(...spellings),
    hasTotal: fc.boolean(),
    header: fc.constantFrom(...headers),
    totalName: fc.constantFrom("JUMLAH", "J U M L A H", "Total", "Se-Kalbar", "Provinsi"),
    regions: fc
      .constantFrom("61", "62")
      .chain((code) => fc.shuffledSubarray([...regenciesOf(code)], { minLength: 14 })),
    // Unbiased: with the same figures in many rows nobody could tell which number is odd.
    figures: fc.noBias(
      fc.array(
        fc.record({
          eligible: fc.integer({ min: 20_000, max: 300_000 }),
          share: fc.double({ min: 0.3, max: 0.6, noNaN: true }),
        }),
        { minLength: 14, maxLength: 14 },
      ),
    ),
  })
  .map(({ printing, spelling, hasTotal, header, totalName, regions, figures }) => {
    const counted = regions.map(({ name }, index) => {
      const { eligible = 0, share = 0 } = figures[index] ?? {};
      const participants = Math.round(eligible * share);
      return { name: spelling(name, index + 1), participants, eligible };
    });
    return {
      ...sheetOfFigures(counted, printing, header, hasTotal ? totalName : undefined),
      printing,
      regions: counted,
      hasTotal,
    };
  });

function sheetOfFigures(
  regions: CleanSheet["regions"],
  printing: Printing,
  header: readonly string[],
  totalName: string | undefined,
): { cells: TestCell[][] } {
  const line = (name: string, participants: number, eligible: number): TestCell[] => [
    name,
    participants,
    eligible,
    printCoverage(participants / eligible, printing),
  ];
  const sum = (figure: "participants" | "eligible") =>
    regions.reduce((total, region) => total + region[figure], 0);
  return {
    cells: [
      ["Rekap kepesertaan 2024"],
      [],
      [...header],
      ...regions.map(({ name, participants, eligible }) => line(name, participants, eligible)),
      ...(totalName ? [line(totalName, sum("participants"), sum("eligible"))] : []),
      [],
      ["Sumber: BPJS Ketenagakerjaan"],
    ],
  };
}
