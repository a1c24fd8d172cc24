import { showPercent } from "./numbers";

/**
 * Texts that functions give back. They are Indonesian for every reader: a workbook travels, and
 * what a cell shows must not depend on who opens it.
 */
export interface SourceWords {
  readonly target: number;
  readonly year: number;
  readonly basis: string;
  /** Who set it, where that is not whose scale it is. */
  readonly issuer?: string;
  readonly document?: string;
  /** Where and when it was read. */
  readonly citation: string;
  /** Another outlet gives another figure. */
  readonly disputed: boolean;
}

/**
 * "Kemendagri, SE Bina Bangda 500.11.2/9602: 52,15% (…)", "RPJMN 2025–2029: 32,15% (…)",
 * "Kemendagri, dokumen tidak disebut: 67,28% (…)".
 */
export function publishedTarget(source: SourceWords): string {
  const { target, basis, document = "dokumen tidak disebut" } = source;
  const origin = document.startsWith(basis) ? document : `${setterOf(source)}, ${document}`;
  return `${origin}: ${showPercent(target)} (${readAt([source])})`;
}

/** "dihitung di antara 60,80% (2026) dan 65,77% (2030), Kemendagri (insidepontianak.com, …)". */
export function computedTarget(from: SourceWords, to: SourceWords): string {
  const [start, end] = [from, to].map(({ target, year }) => `${showPercent(target)} (${year})`);
  return `dihitung di antara ${start} dan ${end}, ${setterOf(from)} (${readAt([from, to])})`;
}

/** "Kemendagri", "Pemprov Kalimantan Barat, dasar Kemendagri". */
function setterOf({ issuer, basis }: SourceWords): string {
  return issuer === undefined ? basis : `${issuer}, dasar ${basis}`;
}

function readAt(sources: readonly SourceWords[]): string {
  const disputed = sources.some((source) => source.disputed);
  const citations = new Set(sources.map(({ citation }) => citation));
  return [...citations, ...(disputed ? ["media lain menyebut angka lain"] : [])].join("; ");
}
