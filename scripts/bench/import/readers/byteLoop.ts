import { closeSync, openSync, readSync } from "node:fs";
import { BYTES_A_PIECE } from "../../../../src/files/row";
import { measure } from "../measure";

const COMMA = 44;
const LINE_FEED = 10;

/** The least that anybody must do with a CSV file: see every byte, and the NIKs' once more. */
void measure((file) => {
  const piece = new Uint8Array(BYTES_A_PIECE);
  const handle = openSync(file, "r");
  let [commas, lines, column, hash] = [0, 0, 0, 0];
  for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
    for (let at = 0; at < read; at++) {
      const byte = piece[at] as number;
      if (byte === COMMA) {
        commas++;
        column++;
      } else if (byte === LINE_FEED) {
        lines++;
        column = 0;
      } else if (column === 0) {
        hash = Math.imul(hash ^ byte, 16_777_619);
      }
    }
  }
  closeSync(handle);
  return { commas, lines, hash };
});
