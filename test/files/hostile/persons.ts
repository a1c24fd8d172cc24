/** Rows of a list of persons, many in a piece. */
export function* listOf(header: string, rows: Iterable<string>): Generator<string> {
  yield `${header}\n`;
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length === 10_000) {
      yield `${piece.join("\n")}\n`;
      piece = [];
    }
  }
  yield piece.join("\n");
}

/** Rows of persons whose NIKs are sound and, up to nine millions, all different. */
export function* numbered(count: number, row: (nik: string, index: number) => string) {
  for (let index = 0; index < count; index++) {
    const place = 610101 + (index % 50);
    const serial = String(1 + (Math.floor(index / 50) % 9999)).padStart(4, "0");
    const day = 10 + (Math.floor(index / 499_950) % 18);
    yield row(`${place}${day}0190${serial}`, index);
  }
}
