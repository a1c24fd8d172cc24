import type { ByteSource } from "../../../../src/files/byteSource";
import { importFiles } from "../../../../src/members/importFiles";
import { countOfImport } from "../count";

/** Workers only have it, and the types of a page know nothing of it. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

addEventListener("message", async ({ data: file }: MessageEvent<File>) => {
  const result = await importFiles([{ name: file.name, source: sourceOfFile(file) }]);
  postMessage(countOfImport(result));
});

function sourceOfFile(file: File): ByteSource {
  const reader = new FileReaderSync();
  return {
    size: file.size,
    read(into, from) {
      const bytes = reader.readAsArrayBuffer(file.slice(from, from + into.length));
      into.set(new Uint8Array(bytes));
      return bytes.byteLength;
    },
  };
}
