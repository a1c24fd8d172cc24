import { cpus } from "node:os";
import { format } from "prettier";
import { showCount, showNumber } from "../../../src/messages/numbers";
import { table } from "../../manual/markdown";
import { type Bar, barsOf } from "./bars";
import { type Comparison, FEW, type Figures, type Growth, MANY, WORKBOOK } from "./figures";
import type { Run } from "./measure";
import { titles } from "./titles";

/** `docs/benchmarks.md`: what was measured, where and when. */
export async function benchmarksPage(figures: Figures): Promise<string> {
  const { byteLoop, csv, xlsx, growth, browser } = figures;
  const text = [
    "# Benchmarks",
    "<!-- Written by `npm run bench`. -->",
    "What the import of member lists costs beside other readers of files. All get the same generated list, with faults in some rows. The rows are checked, NIKs that come again found, and persons counted by region, segment and status; all must come to the same counts. The import does so while it reads; the other readers give their rows to one plain counter.",
    "Each run is a process of its own, and the readers take turns. The time goes from opening the file to the result. Memory is all that the process had at its peak, Node itself included. The best of three runs counts, for each reader.",
    `${machine(figures)}.`,
    "## What is wanted",
    table(["", "Wanted", "Measured", ""], barsOf(figures).map(barLine)),
    `## CSV, ${showCount(MANY)} members`,
    comparison(csv, [[titles.byteLoop, byteLoop]]),
    "The byte loop counts commas and lines, and hashes the bytes of the NIKs.",
    ...(browser ? [inPage(browser)] : []),
    `## XLSX, ${showCount(WORKBOOK)} members`,
    comparison(xlsx),
    "## More members",
    table(["", showCount(FEW), showCount(MANY), "÷"], growth.map(growthLine)),
  ];
  return format(text.join("\n\n"), { parser: "markdown", printWidth: 100 });
}

function machine({ browser }: Figures): string {
  const processors = cpus();
  const browsers = browser ? [`Chromium ${browser.version}`] : [];
  return [
    `${processors[0]?.model.trim()}, ${processors.length} cores`,
    `Node ${process.versions.node}`,
    ...browsers,
    new Date().toISOString().slice(0, 10),
  ].join("; ");
}

function barLine({ what, wanted, limit, figure, isMet }: Bar): string[] {
  const unmet = isMet ? "met" : "**not met**";
  return [what, `${wanted} ${showNumber(limit)}`, showNumber(figure), unmet];
}

function comparison({ ours, peers }: Comparison, others: readonly [string, Run][] = []): string {
  const runs: (readonly [string, Run])[] = [
    ...others,
    ...[ours, ...peers].map((run) => [titles[run.reader], run] as const),
  ];
  const lines = runs.map(([title, { seconds, megabytes }]) => [
    title,
    showNumber(seconds),
    showNumber(seconds / ours.seconds),
    showCount(megabytes),
  ]);
  return table(["", "Seconds", "÷ ours", "Peak memory, MB"], lines);
}

function inPage({ seconds, megabytes }: Run): string {
  return `A worker of a page in Chromium takes ${showNumber(seconds)} seconds; the page's process has at most ${showCount(megabytes)} MB more than with the page empty.`;
}

function growthLine({ format: name, few, many }: Growth): string[] {
  const ratio = showNumber(many.seconds / few.seconds);
  return [name.toUpperCase(), lineOf(few), lineOf(many), ratio];
}

function lineOf({ seconds, megabytes }: Run): string {
  return `${showNumber(seconds)} s, ${showCount(megabytes)} MB`;
}
