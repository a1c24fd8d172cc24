import type { ByteSource } from "./byteSource";
import type { Encoding, FileKind } from "./fileKinds";

/** No character of the other encodings takes more bytes in UTF-8 than three for each of its own. */
const LONGEST = 3;

const encoder = new TextEncoder();

/** The bytes of a text file in UTF-8, whatever its encoding, piece by piece. */
export class Utf8Reader {
  private at: number;
  private readonly decoder?: TextDecoder;

  constructor(
    private readonly source: ByteSource,
    { encoding, mark }: Pick<FileKind, "encoding" | "mark">,
  ) {
    this.at = mark;
    if (encoding !== "utf-8") this.decoder = new TextDecoder(encoding);
  }

  /** How many bytes of the file are read. */
  get bytesRead(): number {
    return this.at;
  }

  /** Fills a part of a buffer, which has room for 64 bytes at least. @returns how much; 0 at the end */
  read(into: Uint8Array): number {
    if (!this.decoder) {
      const count = this.source.read(into, this.at);
      this.at += count;
      return count;
    }
    const piece = new Uint8Array(Math.floor(into.length / LONGEST) - LONGEST);
    const count = this.source.read(piece, this.at);
    this.at += count;
    const text = this.decoder.decode(piece.subarray(0, count), { stream: count > 0 });
    return encoder.encodeInto(text, into).written;
  }
}

/** The same as texts. */
export function* textOf(
  source: ByteSource,
  { encoding, mark }: { readonly encoding?: Encoding; readonly mark: number },
  piece: number,
  onBytes: (bytesRead: number) => void,
): Generator<string> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Uint8Array(piece);
  for (let at = mark; ; ) {
    const count = source.read(bytes, at);
    yield decoder.decode(bytes.subarray(0, count), { stream: count > 0 });
    if (count === 0) return;
    at += count;
    onBytes(at);
  }
}
