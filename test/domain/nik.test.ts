import fc from "fast-check";
import { isNik, nikFault, regionOfNik } from "../../src/domain/nik";

// All of these are made up.
test.each([
  ["6101013107900001", "a man born on 31 July"],
  ["6101017107900001", "a woman born on 31 July"],
  ["6101010101000001", "somebody born on 1 January 2000"],
  ["6101012902000001", "somebody born on 29 February 2000"],
  ["6101016902960001", "a woman born on 29 February 1996"],
  ["9901010101909999", "a region that nobody knows"],
])("%s can be a NIK: %s", (text) => expect(isNik(text)).toBe(true));

test.each([
  ["610101310790001", "15 digits"],
  ["61010131079000012", "17 digits"],
  ["06101013107900001", "17 digits, a zero before the others"],
  ["610101310790000A", "a letter"],
  ["6101013107900000", "serial number 0000"],
  ["6100013107900001", "no regency"],
  ["6101003107900001", "no district"],
  ["1001013107900001", "a province below 11"],
  ["0101013107900001", "no province"],
  ["6101-0131-0790-0001", "hyphens"],
  ["", "nothing"],
])("%j has not the form of a NIK: %s", (text) => {
  expect(isNik(text)).toBe(false);
  expect(nikFault(text)).toBe("form");
});

test.each([
  ["6101013207900001", "32 July"],
  ["6101010007900001", "day 0"],
  ["6101014007900001", "a woman's day 0"],
  ["6101017207900001", "a woman's 32 July"],
  ["6101013109900001", "31 September"],
  ["6101012902010001", "29 February 2001"],
  ["6101010113900001", "month 13"],
  ["6101010100900001", "month 0"],
])("%j is no NIK, for nobody was born then: %s", (text) => {
  expect(isNik(text)).toBe(false);
  expect(nikFault(text)).toBe("birthDate");
});

test.each([
  ["6101013207900001", "birthDate"],
  ["6101012902010001", "birthDate"],
  ["610101310790001", "form"],
  ["6101013107900000", "form"],
  ["6101003207900001", "form"],
  ["6101013107900001", undefined],
])("what keeps %s from being a NIK: %s", (text, fault) => expect(nikFault(text)).toBe(fault));

const digits = (least: number, most: number, length: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(length, "0"));

test("a day of birth of a man or a woman, in any region and year, makes a NIK of that region", () => {
  const anyNik = fc.record({
    province: digits(11, 99, 2),
    regency: digits(1, 99, 2),
    district: digits(1, 99, 2),
    born: fc.date({ min: new Date(1930, 0), max: new Date(2029, 11, 31), noInvalidDate: true }),
    woman: fc.boolean(),
    serial: digits(1, 9999, 4),
  });
  fc.assert(
    fc.property(anyNik, ({ province, regency, district, born, woman, serial }) => {
      const day = born.getDate() + (woman ? 40 : 0);
      const date = [day, born.getMonth() + 1, born.getFullYear() % 100];
      const birth = date.map((part) => String(part).padStart(2, "0")).join("");
      const nik = `${province}${regency}${district}${birth}${serial}`;
      expect(isNik(nik)).toBe(true);
      expect(regionOfNik(nik)).toBe(`${province}.${regency}`);
    }),
  );
});

test("what is no NIK has no region", () => expect(() => regionOfNik("6101")).toThrow("#VALUE!"));
