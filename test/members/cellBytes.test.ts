import fc from "fast-check";
import { eightDigits, plainAmount, saysYes } from "../../src/members/cellBytes";
import { readCount } from "../../src/tables/readNumber";
import { few } from "../few";

/** Cells in other cells' company, and where they stand. */
function placed(text: string, before = ";1;"): [bytes: Uint8Array, start: number, end: number] {
  const start = before.length;
  const bytes = new TextEncoder().encode(`${before}${text};7;1`);
  return [bytes, start, bytes.length - 4];
}

describe("eight digits", () => {
  const read = (bytes: Uint8Array) => eightDigits(new DataView(bytes.buffer), 1);
  const digits = fc.stringMatching(/^\d{8}$/);

  test("are the number that they write", () => {
    fc.assert(
      fc.property(digits, (text) => {
        expect(read(new TextEncoder().encode(`9${text}9`))).toBe(Number(text));
      }),
      few(300),
    );
  });

  test.each(["00000000", "00001234", "12340000"])("may be zeros: %s", (text) => {
    expect(read(new TextEncoder().encode(`9${text}9`))).toBe(Number(text));
  });

  test("are none where any other sign stands among them", () => {
    const whole = new TextEncoder().encode("9610101129");
    for (let at = 1; at <= 8; at++) {
      for (let byte = 0; byte < 256; byte++) {
        const isDigit = byte >= 48 && byte <= 57;
        expect(read(whole.with(at, byte)) >= 0).toBe(isDigit);
      }
    }
  });
});

describe("a plain amount", () => {
  const amounts = fc.oneof(
    fc.stringMatching(/^[0-9.]{0,17}$/),
    fc.stringMatching(/^[1-9]\d{0,2}([.,]\d{2,4}){0,4}$/),
    fc.stringMatching(/^[-Rp ]{0,3}\d{0,4}[.,%a]?\d{0,3}$/),
  );

  test("is the number that is read of the same text anywhere else", () => {
    fc.assert(
      fc.property(amounts, (text) => {
        const amount = plainAmount(...placed(text));
        expect(amount < 0 ? "not plain" : amount).toBe(amount < 0 ? "not plain" : readCount(text));
      }),
      few(1000),
    );
  });

  test("has points between groups of three, or none", () => {
    const numbers = fc.bigInt({ min: 1n, max: 999_999_999_999n });
    fc.assert(
      fc.property(numbers, (number) => {
        const pointed = String(number).replace(/\B(?=(\d{3})+$)/g, ".");
        expect(plainAmount(...placed(String(number)))).toBe(Number(number));
        expect(plainAmount(...placed(pointed))).toBe(Number(number));
      }),
      few(300),
    );
  });

  test.each([
    "",
    "0",
    "016800",
    "1.2345",
    "1234.567",
    "1.23",
    "1..234",
    ".123",
    "1.234.",
    "1.23.456",
    "1,234",
    "1x234",
    "-5",
    "5 ",
    "1234567890123456",
  ])("is not %j", (text) => expect(plainAmount(...placed(text))).toBe(-1));
});

test.each([
  "Y",
  "y",
  "V",
  "Ya",
  "Aktif",
  "x",
  "1",
  "7680",
  "7.680",
  "0,5",
  "0,9",
  "Rp7.680",
  "✓",
  " 7680",
  "  Y",
])("a column of a programme says yes with %j", (text) =>
  expect(saysYes(...placed(text))).toBe(true),
);

test.each([
  "",
  " ",
  "   ",
  "-",
  " - ",
  "0",
  "00",
  "0,00",
  "0.000",
  "0 bulan",
  "T",
  "t",
  "Tidak",
  "N",
  "no",
  " 0",
])("a column of a programme says no with %j", (text) =>
  expect(saysYes(...placed(text))).toBe(false),
);
