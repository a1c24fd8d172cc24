import fc from "fast-check";
import { textIn } from "../../../src/files/cellText";
import { CsvRows } from "../../../src/files/csv/csvRows";
import { few } from "../../few";

const signs = ["a", "é", ",", '"', '""', "\n", "\r\n", "\r", " ", "6102011212900001"];

test("rows are cut alike wherever a piece of the file ends", () => {
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((some) => some.join(""));
  const lengths = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(text, lengths, (written, pieces) => {
      const bytes = new TextEncoder().encode(written);
      expect(cutInPieces(bytes, pieces)).toEqual(cutInPieces(bytes, [bytes.length + 1]));
    }),
    few(2000),
  );
});

/** The rows, or what was wrong; the lengths are used in turn. */
function cutInPieces(bytes: Uint8Array, lengths: readonly number[]): string[][] | string {
  const found: string[][] = [];
  const rows = new CsvRows(",".charCodeAt(0), (row) =>
    found.push(Array.from({ length: row.width }, (_, column) => textIn(row, column))),
  );
  try {
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const piece = bytes.subarray(at, at + (lengths[turn % lengths.length] as number));
      rows.room.set(piece);
      rows.take(piece.length);
      at += piece.length;
    }
    rows.end();
    return found;
  } catch (error) {
    return String(error);
  }
}
