import { MALFORMED, signs } from "./xmlBytes";

const named: ReadonlyMap<string, number> = new Map([
  ["amp", signs.ampersand],
  ["lt", signs.less],
  ["gt", signs.greater],
  ["quot", signs.quote],
  ["apos", signs.apostrophe],
]);
/** "&#x10FFFF;" with a few zeros before it. */
const LONGEST_ENTITY = 16;

/**
 * Turns text as it is written in XML into the text that it means: entities, and the ends of
 * lines. Both get shorter by it, so that it stays where it is.
 *
 * @returns where it ends now; MALFORMED if it holds an entity that XML does not have
 */
export function plainText(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number;
    if (byte === signs.ampersand) {
      const entity = bytes.subarray(at + 1, Math.min(end, at + LONGEST_ENTITY));
      const length = entity.indexOf(signs.semicolon);
      const code = length < 0 ? undefined : characterOf(entity.subarray(0, length));
      if (code === undefined) return MALFORMED;
      to = putCharacter(bytes, to, code);
      at += length + 2;
    } else if (byte === signs.carriageReturn) {
      bytes[to++] = signs.lineFeed;
      at += bytes[at + 1] === signs.lineFeed && at + 1 < end ? 2 : 1;
    } else {
      bytes[to++] = byte;
      at++;
    }
  }
  return to;
}

/** Where a text can be cut that goes on, so that no entity and no end of a line is cut in two. */
export function cutBefore(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[end - 1] === signs.carriageReturn) return end - 1;
  const tail = bytes.subarray(Math.max(start, end - LONGEST_ENTITY), end);
  const entity = tail.lastIndexOf(signs.ampersand);
  const isWhole = entity < 0 || tail.includes(signs.semicolon, entity);
  return isWhole ? end : end - tail.length + entity;
}

/** The character that "amp", "#38" or "#x26" stands for; undefined for one that XML does not have. */
function characterOf(entity: Uint8Array): number | undefined {
  const name = String.fromCharCode(...entity);
  const character = named.get(name);
  if (character !== undefined) return character;
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return isCharacter(code) ? code : undefined;
}

function isCharacter(code: number): boolean {
  if (code < signs.space) {
    return code === signs.tab || code === signs.lineFeed || code === signs.carriageReturn;
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return !isSurrogate && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Writes a character in UTF-8. @returns where it ends */
function putCharacter(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  // As many ones as there are bytes, then a zero.
  bytes[at] = (0xff00 >> (following + 1)) | (code >> (6 * following));
  for (let left = following - 1, to = at + 1; left >= 0; left--, to++) {
    bytes[to] = 0x80 | ((code >> (6 * left)) & 0x3f);
  }
  return at + following + 1;
}
