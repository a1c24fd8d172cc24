import type { Encoding } from "./fileKinds";
import { beginsWith } from "./signatures";

interface TextEncoding {
  readonly encoding: Encoding;
  /** How many bytes of the beginning only say it. */
  readonly mark: number;
}

const marks: readonly (readonly [string, Encoding])[] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/**
 * How a text is written as bytes.
 *
 * @param head its first bytes
 * @param isWhole whether it ends with them; else a character may be cut off there
 */
export function textEncoding(head: Uint8Array, isWhole: boolean): TextEncoding {
  const marked = marks.find(([mark]) => beginsWith(head, mark));
  if (marked) return { encoding: marked[1], mark: marked[0].length / 2 };
  return { encoding: wideEncoding(head) ?? narrowEncoding(head, isWhole), mark: 0 };
}

export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** In UTF-16, one byte of most letters is zero, and always the same one of the two. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [first = 0, second = 0] = zeros;
  const most = head.length / 4;
  if (second > most && first < second / 16) return "utf-16le";
  if (first > most && second < first / 16) return "utf-16be";
  return undefined;
}

/** What is not UTF-8 is Windows-1252; a broken character among sound ones stays UTF-8. */
function narrowEncoding(head: Uint8Array, isWhole: boolean): Encoding {
  const text = new TextDecoder().decode(head, { stream: !isWhole });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return broken > sound ? "windows-1252" : "utf-8";
}

/** Control characters are rare in a text, and zeros, which some programs fill up with, not many. */
export function isText(text: string): boolean {
  const controls = text.match(/[\x01-\x08\x0E-\x19\x1C-\x1F]/g)?.length ?? 0;
  const zeros = text.match(/\0/g)?.length ?? 0;
  return controls <= text.length / 50 && zeros <= text.length / 2;
}
