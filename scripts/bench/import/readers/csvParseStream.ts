import { parse } from "csv-parse";
import { createReadStream } from "node:fs";
import { finished } from "node:stream/promises";
import { measureRows } from "../measure";

void measureRows(async (file, take) => {
  const parser = createReadStream(file, { highWaterMark: 1 << 20 }).pipe(parse({ bom: true }));
  parser.on("readable", () => {
    for (let row = parser.read(); row !== null; row = parser.read()) take(row);
  });
  await finished(parser);
});
