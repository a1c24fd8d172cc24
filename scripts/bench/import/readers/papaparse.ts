import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { measureRows } from "../measure";

/** Rows of a piece at once: one by one they take a little longer. */
void measureRows(
  (file, take) =>
    new Promise<void>((resolve, reject) => {
      const stream = createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 18 });
      Papa.parse<string[]>(stream, {
        delimiter: ",",
        newline: "\r\n",
        chunk: ({ data }) => data.forEach((row) => take(row)),
        complete: () => resolve(),
        error: reject,
      });
    }),
);
