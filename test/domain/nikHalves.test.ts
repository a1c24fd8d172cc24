import fc from "fast-check";
import { nikFault, nikFaultInHalves } from "../../src/domain/nik";
import { few } from "../few";

/** Place of issue, any six digits, serial number. */
const form = /^(1[1-9]|[2-9]\d)(0[1-9]|[1-9]\d)(0[1-9]|[1-9]\d)\d{6}(?!0000)\d{4}$/;

/** Days as men and women have them, by the months that have them, and leap years. */
const days = {
  29: "0[1-9]|[12]\\d|4[1-9]|[56]\\d",
  28: "0[1-9]|1\\d|2[0-8]|4[1-9]|5\\d|6[0-8]",
  30: "30|70",
  31: "31|71",
};
const birth = new RegExp(
  `^\\d{6}((${days[28]})\\d{4}|(${days[29]})(0[13-9]|1[0-2]|02([02468][048]|[13579][26]))` +
    `|(${days[30]})(0[13-9]|1[0-2])|(${days[31]})(0[13578]|1[02]))`,
);
const month = /^\d{8}(0[1-9]|1[0-2])/;

function plainFault(text: string): "form" | "birthDate" | undefined {
  if (!form.test(text)) return "form";
  return birth.test(text) && month.test(text) ? undefined : "birthDate";
}

const pair = fc.oneof(fc.constantFrom("00", "01", "10", "11", "99"), fc.stringMatching(/^\d\d$/));
const day = fc.oneof(
  fc.constantFrom(
    "00",
    "01",
    "28",
    "29",
    "30",
    "31",
    "32",
    "40",
    "41",
    "68",
    "69",
    "70",
    "71",
    "72",
  ),
  pair,
);
const months = fc.oneof(fc.integer({ min: 0, max: 13 }), fc.nat(99));
const serial = fc.oneof(fc.constantFrom("0000", "0001", "1000"), fc.stringMatching(/^\d{4}$/));
const sixteenDigits = fc
  .tuple(pair, pair, pair, day, months, pair, serial)
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(""));

test("two numbers of eight digits are a NIK where its sixteen digits have the form of one", () => {
  fc.assert(
    fc.property(sixteenDigits, (text) => {
      const halves = [Number(text.slice(0, 8)), Number(text.slice(8))] as const;
      expect(nikFaultInHalves(...halves)).toBe(plainFault(text));
      expect(nikFault(text)).toBe(plainFault(text));
    }),
    few(2000),
  );
});

test("on every day of four years somebody can be born, and on no other", () => {
  const dates = Array.from({ length: 10_000 }, (_, date) => String(date).padStart(4, "0"));
  for (const year of ["96", "97", "98", "99"]) {
    const texts = dates.map((date) => `610101${date}${year}0001`);
    expect(texts.filter((text) => nikFault(text) !== plainFault(text))).toEqual([]);
  }
});
