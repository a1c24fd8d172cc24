import { closeSync, openSync, readSync } from "node:fs";
import { inferSchema, initParser, type Parser } from "udsv";
import { measureRows } from "../measure";

/** Pieces are read as the import reads them: as a stream they take a little longer. */
void measureRows((file, take) => {
  const bytes = new Uint8Array(1 << 20);
  const decoder = new TextDecoder();
  const handle = openSync(file, "r");
  let parser: Parser | undefined;
  for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes)) {
    const piece = decoder.decode(bytes.subarray(0, read), { stream: true });
    if (!parser) {
      const schema = inferSchema(piece);
      parser = initParser(schema);
      take(schema.cols.map(({ name }) => name));
    }
    parser.chunk<string[]>(piece, parser.stringArrs, take);
  }
  parser?.end();
  closeSync(handle);
});
