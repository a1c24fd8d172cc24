/** The bytes that say in XML what is what. */
export const signs = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  quote: 34,
  ampersand: 38,
  apostrophe: 39,
  hyphen: 45,
  slash: 47,
  colon: 58,
  semicolon: 59,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  bracket: 93,
} as const;

/** What a byte does in text or in the value of an attribute. */
export const roles = {
  ordinary: 0,
  /** Begins what means something else than is written. */
  replaced: 1,
  /** Ends the text. */
  ending: 2,
  forbidden: 3,
} as const;

export const roleOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === signs.less) return roles.ending;
  if (byte === signs.ampersand || byte === signs.carriageReturn) return roles.replaced;
  return byte >= signs.space || isSpace(byte) ? roles.ordinary : roles.forbidden;
});

export function isSpace(byte: number): boolean {
  return (
    byte === signs.space ||
    byte === signs.lineFeed ||
    byte === signs.carriageReturn ||
    byte === signs.tab
  );
}

export function isNameEnd(byte: number): boolean {
  return isSpace(byte) || byte === signs.greater || byte === signs.slash || byte === signs.equals;
}

/** Something that ends only in the next piece. */
export const UNFINISHED = -1;
/** Something that is no XML. */
export const MALFORMED = -2;
