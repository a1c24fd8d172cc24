import { cellAddress, type Cell } from "../../../src/tables/grid";
import { findingsOf } from "../check";
import { printBook, type Book } from "./book";
import { dice } from "./dice";
import type { Fault } from "./fault";

/** What became of one planted fault. */
export interface Trial {
  readonly found: boolean;
  /** Found at the slipped number's own cell. */
  readonly exact?: boolean;
  readonly findings: number;
  /** Where it was to be found, and what was found instead. */
  readonly tells: () => string;
}

/** So often a sheet is tried again, at another place. */
const ROUNDS = 40;

/** Plants a fault of one kind in many sheets, one at a time. */
export function trialsOf(fault: Fault, books: readonly Book[], wanted: number): Trial[] {
  const trials: Trial[] = [];
  for (let round = 0; round < ROUNDS && trials.length < wanted; round++) {
    for (const [index, book] of books.entries()) {
      if (trials.length === wanted) break;
      const trial = tryOn(fault, book, round * books.length + index);
      if (trial) trials.push(trial);
    }
  }
  return trials;
}

function tryOn(fault: Fault, book: Book, seed: number): Trial | undefined {
  const planted = fault.plant(book, dice(seed));
  if (!planted) return undefined;
  const sheet = printBook(planted.book);
  const findings = findingsOf(sheet.cells, sheet);
  const counted = findings.filter(({ severity, code }) =>
    planted.codes ? planted.codes.includes(code) : severity !== "note",
  );
  const groups = planted.cells(sheet);
  const isFound = (cell: Cell) => counted.some((finding) => isAt(finding, cell));
  const own = planted.exact?.(sheet);
  return {
    found: groups.every((cells) => cells.some(isFound)),
    exact: own && isFound(own),
    findings: findings.filter(({ severity }) => severity !== "note").length,
    tells: () => {
      const where = groups.map((cells) => cells.map(cellAddress).join("|")).join(" and ");
      const instead = findings.map(({ code, cell }) => `${code} ${cellAddress(cell)}`);
      return `${where}: ${instead.slice(0, 8).join(", ") || "nothing"}`;
    },
  };
}

function isAt({ cell }: { readonly cell: Cell }, { row, column }: Cell): boolean {
  return cell.row === row && cell.column === column;
}
