import { kalbar } from "../../../src/plans/sampleFigures";

/** A workbook that another program made, with an enrolment table of Kalimantan Barat in it. */
export interface Book {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
  /** The sheet with the table. */
  readonly sheet: string;
  /** Where the participants of its first region stand: 39.707, Kab. Sambas. */
  readonly participants: string;
  /** Programs that can't open it or misread it. */
  readonly unreadableTo?: readonly ("ExcelJS" | "LibreOffice" | "SheetJS")[];
}

/** The table from its header down, its formulas as if it began in A3: one array a row. */
export function tableRows(): (string | number | { formula: string; result: number })[][] {
  const sum = (figure: "participants" | "eligible") =>
    kalbar.reduce((total, region) => total + region[figure], 0);
  const [participants, eligible] = [sum("participants"), sum("eligible")];
  return [
    ["Kab/Kota", "Peserta", "Pekerja", "UCJ"],
    ...kalbar.map((region, index) => [
      region.name,
      region.participants,
      region.eligible,
      {
        formula: `B${index + 4}/C${index + 4}`,
        result: region.participants / region.eligible,
      },
    ]),
    [
      "JUMLAH",
      { formula: "SUM(B4:B17)", result: participants },
      { formula: "SUM(C4:C17)", result: eligible },
      { formula: "B18/C18", result: participants / eligible },
    ],
  ];
}
