const encoder = new TextEncoder();

/** A text's pieces in UTF-8. A piece may end within a character that takes two places. */
export function* utf8Pieces(pieces: Iterable<string>): Generator<Uint8Array> {
  let begun = "";
  for (const piece of pieces) {
    const text = begun + piece;
    const isCut = /[\uD800-\uDBFF]$/.test(text);
    begun = isCut ? text.slice(-1) : "";
    yield encoder.encode(isCut ? text.slice(0, -1) : text);
  }
  yield encoder.encode(begun);
}
