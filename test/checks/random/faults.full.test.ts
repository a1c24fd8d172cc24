import fc from "fast-check";
import { cleanBooks } from "./cleanBooks";
import { faults } from "./faults";
import { trialsOf, type Trial } from "./trial";

jest.setTimeout(900_000);

/** Faults planted of each kind, and how many of them must be found. */
const PLANTED = 300;
const FOUND = 0.99;

const books = fc.sample(cleanBooks, {
  numRuns: 2 * PLANTED,
  seed: fc.readConfigureGlobal().seed,
});
const report: string[][] = [];

test.each(faults.map((fault) => [fault.kind, fault] as const))("%s", (kind, fault) => {
  const trials = trialsOf(fault, books, PLANTED);
  const found = trials.filter((trial) => trial.found).length;
  report.push(lineOf(kind, trials, found), ...missed(trials));
  expect(trials).toHaveLength(PLANTED);
  expect(found / PLANTED).toBeGreaterThanOrEqual(FOUND);
});

afterAll(() => {
  const lines = [
    ["kind", "found", "of", "share", "own cell", "median findings per sheet"],
    ...report,
  ];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.filter(({ length }) => length > 1).map((line) => line[column]?.length ?? 0)),
  );
  const printed = lines.map((line) =>
    line.length === 1
      ? line[0]
      : line.map((text, column) => text.padEnd(widths?.[column] ?? 0)).join("  "),
  );
  process.stdout.write(`\n${printed.join("\n")}\n`);
});

function lineOf(kind: string, trials: readonly Trial[], found: number): string[] {
  const exact = trials.filter((trial) => trial.exact !== undefined);
  const counts = trials.map(({ findings }) => findings).sort((a, b) => a - b);
  return [
    kind,
    String(found),
    String(trials.length),
    percent(found, trials.length),
    exact.length === 0 ? "" : percent(exact.filter((trial) => trial.exact).length, exact.length),
    String(counts[Math.floor(counts.length / 2)] ?? ""),
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}

/** With MISSED set: up to three examples of what was not found, and what was found instead. */
function missed(trials: readonly Trial[]): string[][] {
  if (process.env.MISSED === undefined) return [];
  return trials
    .filter(({ found }) => !found)
    .slice(0, 3)
    .map(({ tells }) => [`    ${tells()}`]);
}
