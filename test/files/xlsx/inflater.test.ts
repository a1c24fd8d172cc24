import fc from "fast-check";
import { deflateSync, inflateSync, type DeflateOptions } from "fflate";
import { DeflateDamaged, Inflater } from "../../../src/files/xlsx/inflater";
import { few } from "../../few";

type Level = DeflateOptions["level"];

function inflated(packed: Uint8Array, piece = packed.length): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < packed.length; at += piece) pieces.push(packed.subarray(at, at + piece));
  return Uint8Array.from([...new Inflater(pieces).inflated()].length ? gathered(pieces) : []);
}

/** Pieces count only until the next one. */
function gathered(pieces: readonly Uint8Array[]): number[] {
  const bytes: number[] = [];
  for (const piece of new Inflater(pieces).inflated()) for (const byte of piece) bytes.push(byte);
  return bytes;
}

const levels = fc.constantFrom<Level>(0, 1, 6, 9);
const words = fc.array(fc.constantFrom("<c r=", "6101", "AKTIF", "é", " ", "x"), {
  maxLength: 400,
});

test("what was deflated comes out as it was, wherever its pieces end", () => {
  fc.assert(
    fc.property(
      words,
      fc.uint8Array({ maxLength: 300 }),
      levels,
      fc.integer({ min: 1, max: 40 }),
      (some, noise, level, piece) => {
        const bytes = Uint8Array.from([...new TextEncoder().encode(some.join("")), ...noise]);
        expect(inflated(deflateSync(bytes, { level }), piece)).toEqual(bytes);
      },
    ),
    few(300),
  );
});

test("long content with repetitions from far back comes out as it was", () => {
  let seed = 7;
  const next = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff);
  const bytes = new Uint8Array(700_000);
  for (let at = 0; at < bytes.length; ) {
    const back = 1 + (next() % 40_000);
    const length = 3 + (next() % 300);
    for (let end = Math.min(bytes.length, at + length); at < end; at++) {
      bytes[at] = at > back && length % 3 ? (bytes[at - back] as number) : next() >> 8;
    }
  }
  for (const level of [0, 1, 9] as const) {
    expect(Buffer.compare(inflated(deflateSync(bytes, { level })), bytes)).toBe(0);
  }
});

test("damaged streams end as damaged, or as the same that another reader makes of them", () => {
  const bytes = new TextEncoder().encode("6101011212900001,Siti,KAB. SAMBAS\n".repeat(30));
  const packed = deflateSync(bytes);
  fc.assert(
    fc.property(
      fc.nat(packed.length - 1),
      fc.nat(255),
      fc.nat(packed.length),
      (at, byte, length) => {
        const spoilt = packed.slice(0, length);
        if (at < length) spoilt[at] = byte;
        let out: Uint8Array;
        try {
          out = inflated(spoilt);
        } catch (error) {
          expect(error).toBeInstanceOf(DeflateDamaged);
          return;
        }
        expect(out).toEqual(inflateSync(spoilt));
      },
    ),
    few(2000),
  );
});
