import { showPercent } from "./numbers";

/**
 * Texts that functions give back. They are Indonesian for every reader: a workbook travels, and
 * what a cell shows must not depend on who opens it.
 */
export interface SourceWords {
  readonly target: number;
  readonly year: number;
  readonly basis: string;
  readonly document?: string;
  /** Where and when it was read. */
  readonly citation: string;
  /** Another outlet gives another figure. */
  readonly disputed: boolean;
}

/** "Kemendagri, SE Bina Bangda 500.11.2/9602: 59,56% (insidepontianak.com, 09-10-2025)". */
export function publishedTarget(source: SourceWords): string {
  const { target, basis, document } = source;
  const others = document === undefined ? "" : `, ${document}`;
  const issuer = document?.startsWith(basis) ? document : `${basis}${others}`;
  return `${issuer}: ${showPercent(target)} (${readAt([source])})`;
}

/** "dihitung di antara 60,80% (2026) dan 65,77% (2030), Kemendagri (insidepontianak.com, …)". */
export function computedTarget(from: SourceWords, to: SourceWords): string {
  const [start, end] = [from, to].map(({ target, year }) => `${showPercent(target)} (${year})`);
  return `dihitung di antara ${start} dan ${end}, ${from.basis} (${readAt([from, to])})`;
}

function readAt(sources: readonly SourceWords[]): string {
  const disputed = sources.some((source) => source.disputed);
  const citations = new Set(sources.map(({ citation }) => citation));
  return [...citations, ...(disputed ? ["media lain menyebut angka lain"] : [])].join("; ");
}
