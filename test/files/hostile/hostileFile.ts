import type { Text } from "../../../src/messages/text";
import type { ImportedKind, RejectionCode } from "../../../src/members/importResult";

/** What a sheet must come out as, as far as it is told. */
export interface ExpectedSheet {
  readonly kind?: ImportedKind;
  readonly sheet?: string;
  readonly rows?: number;
  /** Its first rows, as far as they are told. */
  readonly first?: readonly (readonly unknown[])[];
  readonly last?: readonly unknown[];
  readonly rejected?: Partial<Record<RejectionCode, number>>;
  readonly duplicates?: number;
}

/**
 * A sentence, sheets, or either of both where it depends on chance what is left of a file: then
 * only its end, in time and without harm, is asked for.
 */
export type Expected = Text | readonly ExpectedSheet[] | "either";

export interface HostileFile {
  readonly title: string;
  /** Its name, whose ending may lie. */
  readonly name: string;
  /** Its bytes, made piece by piece. */
  readonly content: () => Iterable<string | Uint8Array>;
  /** As long as the file is, if that is longer than its bytes: zeros follow, which take no room. */
  readonly size?: number;
  /** Whether it is made at once, and read in no time. */
  readonly isSmall: boolean;
  readonly expected: Expected;
}

/** Files of one kind: title → what they hold and what must come of it. */
export function hostileFiles(
  name: string,
  files: Readonly<Record<string, readonly [HostileContent, Expected]>>,
): HostileFile[] {
  return Object.entries(files).map(([title, [content, expected]]) => ({
    title,
    name,
    isSmall: typeof content !== "function",
    content: () => piecesOf(typeof content === "function" ? content() : content),
    expected,
  }));
}

type Pieces = string | Uint8Array | Iterable<string | Uint8Array>;
export type HostileContent = string | Uint8Array | (() => Pieces);

function piecesOf(content: Pieces): Iterable<string | Uint8Array> {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

export const KB = 1024;
export const MB = 1024 * KB;

/** A text again and again, up to a length. */
export function* filled(text: string, length: number): Generator<Uint8Array> {
  const piece = Buffer.from(text.repeat(Math.ceil(MB / text.length)));
  for (let left = length; left > 0; left -= piece.length) yield piece.subarray(0, left);
}

/** Bytes that look random and are always the same. */
export function* noise(length: number, seed = 1): Generator<Uint8Array> {
  let state = seed;
  for (let left = length; left > 0; left -= MB) {
    yield Uint8Array.from({ length: Math.min(left, MB) }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 23;
    });
  }
}
