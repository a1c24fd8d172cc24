import type { Figures } from "./figures";
import type { Run } from "./measure";

/** What is wanted of a figure, and whether it is so. */
export interface Bar {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  readonly wanted: "at most" | "at least";
  readonly isMet: boolean;
}

/** How fast and how thrifty the import is meant to be. */
export function barsOf({ byteLoop, csv, xlsx, growth, browser }: Figures): Bar[] {
  const pageBars = browser
    ? [atMost(150, "CSV: peak memory in the browser, above the empty page, MB", browser.megabytes)]
    : [];
  return [
    atMost(2.5, "CSV: time ÷ minimal byte loop", csv.ours.seconds / byteLoop.seconds),
    atLeast(
      2,
      "CSV: time of the fastest other reader ÷ ours",
      least(csv.peers, "seconds") / csv.ours.seconds,
    ),
    atMost(150, "CSV: peak memory in Node, MB", csv.ours.megabytes),
    ...pageBars,
    atLeast(
      1,
      "XLSX: time of the fastest other reader ÷ ours",
      least(xlsx.peers, "seconds") / xlsx.ours.seconds,
    ),
    atMost(
      0.5,
      "XLSX: peak memory ÷ thriftiest other reader",
      xlsx.ours.megabytes / least(xlsx.peers, "megabytes"),
    ),
    ...growth.map(({ format, few, many }) =>
      atMost(
        11,
        `${format.toUpperCase()}: time of ten times as many members ÷ time`,
        many.seconds / few.seconds,
      ),
    ),
  ];
}

function atMost(limit: number, what: string, figure: number): Bar {
  return { what, figure, limit, wanted: "at most", isMet: figure <= limit };
}

function atLeast(limit: number, what: string, figure: number): Bar {
  return { what, figure, limit, wanted: "at least", isMet: figure >= limit };
}

function least(runs: readonly Run[], of: "seconds" | "megabytes"): number {
  return Math.min(...runs.map((run) => run[of]));
}
