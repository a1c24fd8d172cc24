/**
 * The bytes of a file, read piece by piece where they are needed. Reading is synchronous: the
 * browser reads in a worker, the command has the process for itself.
 */
export interface ByteSource {
  readonly size: number;
  /**
   * Fills a buffer with the bytes from an offset on.
   *
   * @returns how many bytes were read: fewer than asked for only at the end of the file
   */
  read(into: Uint8Array, from: number): number;
}

/** Bytes that are in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(into, from) {
      const piece = bytes.subarray(from, from + into.length);
      into.set(piece);
      return piece.length;
    },
  };
}

/** The bytes from an offset on, at most so many. */
export function bytesFrom(source: ByteSource, from: number, most: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.min(most, source.size - from)));
  return bytes.subarray(0, source.read(bytes, from));
}
