import { isDeepStrictEqual } from "node:util";
import { type InBrowser, measureInBrowser } from "./browser";
import type { Run } from "./measure";
import { memberFile, type MemberFormat } from "./memberFiles";
import { type Measured, measureAll, type Reader, type Task } from "./readers";

export const FEW = 100_000;
export const MANY = 1_000_000;
/** So many members has the workbook that other readers are given, too. */
export const WORKBOOK = 300_000;

const csvPeers: readonly Reader[] = ["papaparse", "udsv", "csvParseStream", "csvParseSync"];
const xlsxPeers: readonly Reader[] = ["readExcelFile", "exceljs", "sheetJs"];

/** Everything that is measured of imports. */
export interface Figures {
  readonly byteLoop: Run;
  /** Many members. */
  readonly csv: Comparison;
  readonly xlsx: Comparison;
  readonly growth: readonly Growth[];
  /** The same CSV file in a page. */
  readonly browser: InBrowser | undefined;
}

/** The import and other readers of the same file. */
export interface Comparison {
  readonly ours: Measured;
  readonly peers: readonly Measured[];
}

/** The import of few and of many members. */
export interface Growth {
  readonly format: MemberFormat;
  readonly few: Run;
  readonly many: Run;
}

/** @throws Error where a reader and the import do not come to the same counts */
export async function measureImports(): Promise<Figures> {
  const all = await measureAll([
    ...["byteLoop" as const, "ours" as const, ...csvPeers].map(taskOf("csv", MANY)),
    ...["ours" as const, ...xlsxPeers].map(taskOf("xlsx", WORKBOOK)),
    ...[taskOf("csv", FEW), taskOf("xlsx", FEW), taskOf("xlsx", MANY)].map((of) => of("ours")),
  ]);
  const measured = (reader: Reader, format: MemberFormat, rows: number) =>
    all.find((it) => it.reader === reader && it.format === format && it.rows === rows) as Measured;
  const compared = (format: MemberFormat, rows: number, peers: readonly Reader[]) => ({
    ours: measured("ours", format, rows),
    peers: peers.map((peer) => measured(peer, format, rows)),
  });
  const growthOf = (format: MemberFormat) => ({
    format,
    few: measured("ours", format, FEW),
    many: measured("ours", format, MANY),
  });
  const figures = {
    byteLoop: measured("byteLoop", "csv", MANY),
    csv: compared("csv", MANY, csvPeers),
    xlsx: compared("xlsx", WORKBOOK, xlsxPeers),
    growth: [growthOf("csv"), growthOf("xlsx")],
    browser: await browserWhereItTells(),
  };
  refuseOtherCounts(figures);
  return figures;
}

function taskOf(format: MemberFormat, rows: number): (reader: Reader) => Task {
  return (reader) => ({ reader, format, rows });
}

/** How much memory a page's process had at most is asked of Linux. */
async function browserWhereItTells(): Promise<InBrowser | undefined> {
  return process.platform === "linux" ? measureInBrowser(memberFile("csv", MANY)) : undefined;
}

function refuseOtherCounts({ csv, xlsx, growth, browser }: Figures): void {
  for (const { ours, peers } of [csv, xlsx]) {
    for (const peer of peers) refuseOtherCount(peer.reader, peer, ours);
  }
  for (const { format, many } of growth)
    refuseOtherCount(`our reader of ${format}`, many, csv.ours);
  if (browser) refuseOtherCount("the page", browser, csv.ours);
}

function refuseOtherCount(who: string, { result }: Run, ours: Run): void {
  if (!isDeepStrictEqual(result, ours.result)) {
    throw new Error(`${who} counts other members than the import of the same list`);
  }
}
