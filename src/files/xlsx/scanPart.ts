import { Refused } from "../../messages/refused";
import { partDamaged, partMissing } from "../../messages/xlsx";
import { type ScanListener, XmlScanner } from "./xmlScanner";
import { encodingOf, type ZipReader } from "./zipReader";

/**
 * Scans a part piece by piece: sheets and shared strings can be very long.
 *
 * @param onPacked told how many more bytes of the file are read
 * @throws Refused if the part is missing, is no well-formed XML or declares a document type
 */
export function scanPart(
  zip: ZipReader,
  part: string,
  listener: ScanListener,
  onPacked?: (bytes: number) => void,
): void {
  if (!zip.has(part)) refuseMissing(part);
  scan(part, zip.pieces(part, onPacked), listener);
}

/** Scans a part that is not long: one that says what there is in the package. */
export function scanShortPart(zip: ZipReader, part: string, listener: Partial<ScanListener>): void {
  const bytes = zip.bytes(part) ?? refuseMissing(part);
  scan(part, [bytes], { open: ignore, text: ignore, close: ignore, ...listener });
}

function scan(part: string, pieces: Iterable<Uint8Array>, listener: ScanListener): void {
  const scanner = new XmlScanner(listener, () => {
    throw new Refused(partDamaged(part));
  });
  for (const piece of inUtf8(pieces)) scanner.write(piece);
  scanner.end();
}

/** The pieces of a part that may be UTF-16. */
function* inUtf8(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    const isUtf8 = decoder.encoding === "utf-8";
    yield isUtf8 ? piece : encoder.encode(decoder.decode(piece, { stream: true }));
  }
}

function ignore(): void {
  return;
}

function refuseMissing(part: string): never {
  throw new Refused(partMissing(part));
}
