import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { Refused } from "../../../src/messages/refused";
import { makePackage } from "../../xlsx/makePackage";
import { randomBooks } from "./randomBooks";
import { sheetsOf } from "./sheetsOf";

function readOrRefused(bytes: Uint8Array): void {
  try {
    sheetsOf(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
  }
}

const damage = fc.record({
  place: fc.nat(),
  length: fc.constantFrom(0, 1, 2, 20),
  put: fc.constantFrom("", "<", ">", "&", '"', "/", "x", "-1", "99999999", "\0", "<c>", "</row>"),
});

test("a workbook with anything taken out or put into a part is read or refused", () => {
  fc.assert(
    fc.property(randomBooks, fc.nat(), damage, (parts, which, { place, length, put }) => {
      const names = Object.keys(parts);
      const name = names[which % names.length] ?? "";
      const text = parts[name] ?? "";
      const at = place % text.length;
      const spoilt = text.slice(0, at) + put + text.slice(at + length);
      readOrRefused(makePackage({ ...parts, [name]: spoilt }));
    }),
  );
});

test("a file with any byte changed, or cut off anywhere, is read or refused", () => {
  fc.assert(
    fc.property(randomBooks, fc.nat(), fc.nat(255), fc.boolean(), (parts, place, byte, isCut) => {
      const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
      const bytes = zipSync(Object.fromEntries(texts), { level: 1 });
      const at = place % bytes.length;
      bytes[at] = byte;
      readOrRefused(isCut ? bytes.subarray(0, at) : bytes);
    }),
  );
});
