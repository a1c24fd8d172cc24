import type { Row } from "./row";

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");
const western = new TextDecoder("windows-1252");

/**
 * Bytes of a cell as text: UTF-8, or Windows-1252 where they are none, for files are put together
 * from several sources. Half a surrogate, which no encoding allows, becomes U+FFFD.
 */
export function decoded(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    // Some versions of Node decode this encoding right only as a stream.
    return hasSurrogate(bytes) ? lenient.decode(bytes) : western.decode(bytes, { stream: true });
  }
}

/** A cell's text; "" for a blank one. */
export function textIn({ buffer, starts, ends, width }: Row, column: number): string {
  if (column < 0 || column >= width || starts[column] === ends[column]) return "";
  return decoded(buffer.subarray(starts[column], ends[column]));
}

/** Whether nothing or only white space stands in a cell. */
export function isBlank({ buffer, starts, ends, width }: Row, column: number): boolean {
  if (column >= width) return true;
  for (let at = starts[column] as number; at < (ends[column] as number); at++) {
    if ((buffer[at] as number) > 32) return false;
  }
  return true;
}

/** U+D800 to U+DFFF written as if they were characters. */
function hasSurrogate(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte === 0xed && (bytes[at + 1] ?? 0) >= 0xa0);
}
