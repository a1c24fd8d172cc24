const PIECE = 1 << 20;
const encoder = new TextEncoder();

/** Texts as UTF-8, in pieces of about a megabyte: a long file is never in memory as a whole. */
export function* pieces(texts: Iterable<string>): Generator<Uint8Array> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  yield encoder.encode(piece);
}
