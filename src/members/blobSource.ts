import type { ByteSource } from "../files/byteSource";
import { unreadable } from "../messages/members";
import { Refused } from "../messages/refused";

/** Workers only have it, and the types of a page know nothing of it. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** The bytes of a file that a person chose. A worker's source: a page can't wait for bytes. */
export function blobSource(blob: Blob): ByteSource {
  const reader = new FileReaderSync();
  return {
    size: blob.size,
    read(into, from) {
      const bytes = piece(reader, blob.slice(from, from + into.length));
      into.set(bytes);
      return bytes.length;
    },
  };
}

/** @throws Refused if the file is no longer what it was when it was chosen */
function piece(reader: FileReaderSync, blob: Blob): Uint8Array {
  try {
    return new Uint8Array(reader.readAsArrayBuffer(blob));
  } catch {
    throw new Refused(unreadable);
  }
}
