import fc from "fast-check";
import { TextTable } from "../../src/members/textTable";
import { few } from "../few";

/** The numbers that a table gives texts, which stand one after another with a byte between. */
function numbersOf(table: TextTable, texts: readonly Uint8Array[]): number[] {
  const length = texts.reduce((sum, { length }) => sum + length + 1, 0);
  const bytes = new Uint8Array(length + 4).fill(0x61);
  const view = new DataView(bytes.buffer);
  let at = 0;
  return texts.map((text) => {
    const start = at + 1;
    at = start + text.length;
    bytes.set(text, start);
    return table.numberOf(view, start, at);
  });
}

const encoded = (text: string) => new TextEncoder().encode(text);

test("equal texts have one number, others another, in the order in which they come", () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), short));
  fc.assert(
    fc.property(texts, (written) => {
      const table = new TextTable();
      const different = [...new Set(written)];
      const numbers = numbersOf(table, written.map(encoded));
      expect(numbers).toEqual(written.map((text) => different.indexOf(text)));
      expect(table.texts).toEqual(different);
    }),
    few(300),
  );
});

/** Texts that are often the same, but for zeros at their end. */
const short = fc
  .array(fc.constantFrom("a", "b", "\0"), { maxLength: 6 })
  .map((letters) => letters.join(""));

test("texts of every length are told apart by each of their bytes", () => {
  const texts: Uint8Array[] = [];
  for (let length = 0; length < 10; length++) {
    const plain = new Uint8Array(length).fill(0x61);
    texts.push(plain);
    for (let at = 0; at < length; at++) {
      for (const byte of [0, 0x60, 0x62, 0xe1, 0xff]) texts.push(plain.with(at, byte));
    }
  }
  const table = new TextTable();
  const numbers = texts.map((_, number) => number);
  expect(numbersOf(table, texts)).toEqual(numbers);
  expect(numbersOf(table, texts)).toEqual(numbers);
});

test("of more than 65.536 texts, all further ones are one", () => {
  const table = new TextTable();
  const texts = Array.from({ length: 65_540 }, (_, number) => encoded(`Desa ${number}`));
  const numbers = [...numbersOf(table, texts), ...numbersOf(table, texts)];
  const isWrong = (number: number, at: number) =>
    number !== Math.min(at % texts.length, TextTable.others);
  expect(numbers.filter(isWrong)).toEqual([]);
  expect(table.texts).toHaveLength(65_536);
  expect(table.texts[65_535]).toBe("Desa 65535");
});
