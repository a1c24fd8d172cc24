import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { Refused } from "../../../src/messages/refused";
import { Zip } from "../../../src/xlsx/package/zip";

const twoParts = () => zipSync({ "xl/A.xml": strToU8("<a/>"), "b.bin": new Uint8Array(1000) });

test("what is saved is what was opened, part by part, as another program reads it", () => {
  const parts = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}\.xml$/),
    fc.uint8Array({ maxLength: 300 }),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(parts, (content) => {
      expect(unzipSync(Zip.open(zipSync(content)).save())).toEqual({ ...content });
    }),
  );
});

test("a part that is not written keeps its compressed bytes", () => {
  const original = zipSync({ "kept.xml": strToU8("<a/>".repeat(99)) }, { level: 9 });
  const zip = Zip.open(original);
  zip.set("new.xml", "<n/>");
  const packed = original.subarray(38, 38 + new DataView(original.buffer).getUint32(18, true));
  expect(Buffer.from(zip.save()).includes(Buffer.from(packed))).toBe(true);
  expect(Zip.open(zip.save()).text("new.xml")).toBe("<n/>");
});

test("parts are found and replaced whatever the case of their names", () => {
  const zip = Zip.open(twoParts());
  zip.set("XL/a.XML", "<b/>");
  expect(zip.names).toEqual(["xl/A.xml", "b.bin"]);
  expect(zip.text("xl/a.xml")).toBe("<b/>");
  zip.remove("Xl/A.xml");
  expect(zip.has("xl/A.xml")).toBe(false);
});

test("the same content gives the same bytes", () => {
  const saved = () => {
    const zip = Zip.open(twoParts());
    zip.set("c.xml", "<c/>");
    return Buffer.from(zip.save()).toString("hex");
  };
  expect(saved()).toBe(saved());
});

test("a part in UTF-16 is read as text", () => {
  const wide = new Uint8Array(Buffer.from("\ufeff<a>é</a>", "utf16le"));
  expect(Zip.open(zipSync({ "a.xml": wide })).text("a.xml")).toBe("<a>é</a>");
});

test("bytes that are no zip, or a cut-off one, are refused", () => {
  const bytes = twoParts();
  for (const bad of [
    strToU8("Kab/Kota;Peserta"),
    bytes.slice(0, bytes.length / 2),
    bytes.slice(9),
  ]) {
    expect(() => Zip.open(bad)).toThrow(Refused);
  }
});

test("any byte that is changed is refused, or changes nothing but names and dates", () => {
  const bytes = zipSync({ "a.xml": strToU8("<a>Kalimantan Barat</a>") });
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ flip;
      try {
        const text = Zip.open(damaged).text("a.xml");
        expect([undefined, "<a>Kalimantan Barat</a>"]).toContain(text);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
      }
    }),
  );
});

test("a long part is the same read whole and in pieces, packed or not", () => {
  const numbers = Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 100_003);
  const bytes = strToU8(numbers.join("é"));
  const zip = Zip.open(zipSync({ packed: bytes, stored: [bytes, { level: 0 }] }));
  for (const name of ["packed", "stored"]) {
    const pieces = Array.from(zip.pieces(name), (piece) => Buffer.from(piece));
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect(zip.text(name)).toBe(numbers.join("é"));
  }
});
