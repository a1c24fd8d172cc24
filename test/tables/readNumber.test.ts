import fc from "fast-check";
import { readCount, readIndonesianNumber, readSignedPercent } from "../../src/tables/readNumber";

test.each([
  ["24.737", 24737],
  ["1.665.549", 1665549],
  ["24,737", 24737],
  ["1 234", 1234],
  [" 24737 ", 24737],
  ["1.665.549,5", 1665549.5],
  ["12,5", 12.5],
  ["0", 0],
])("%j as a headcount is %d", (text, value) =>
  expect(readIndonesianNumber(text, "count")).toBe(value),
);

test.each([
  ["36,47%", 36.47],
  ["36.47", 36.47],
  ["36,47 persen", 36.47],
  ["53.430", 53.43],
  ["1.036,5 %", 1036.5],
  ["42", 42],
])("%j as a percent is %d", (text, value) =>
  expect(readIndonesianNumber(text, "percent")).toBe(value),
);

test.each([
  "",
  "Rp16.800",
  "n/a",
  "-",
  "36,47%",
  "24.73.7",
  "24.737 orang",
  "-5",
  "1e3",
  "#DIV/0!",
])("%j is no headcount", (text) => expect(readIndonesianNumber(text, "count")).toBeUndefined());

test.each(["3%6", "%36", "36%%", "persen", ""])("%j is no percent", (text) =>
  expect(readIndonesianNumber(text, "percent")).toBeUndefined(),
);

test("every headcount is read back from its Indonesian form", () => {
  const indonesian = new Intl.NumberFormat("id-ID");
  fc.assert(
    fc.property(fc.nat(300_000_000), (count) => {
      expect(readIndonesianNumber(indonesian.format(count), "count")).toBe(count);
    }),
  );
});

it("reads a signed percent as a share", () => {
  const texts = ["1,5", " - 1,5", "−2%", "+7,5", " 50 ", "abc", "", "--1", "1-5"];
  expect(texts.map(readSignedPercent)).toEqual([
    0.015,
    -0.015,
    -0.02,
    0.075,
    0.5,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  [24737, 24737],
  ["24.737", 24737],
  ["-12", -12],
  [" - 12", -12],
  ["-24.737", -24737],
  ["−1.234", -1234],
  ["-63.870 orang", -63870],
  ["Rp16.800", 16800],
  ["63.870 orang", 63870],
  ["5,3 juta", 5300000],
])("%j in a cell is %d", (value, number) => expect(readCount(value)).toBe(number));

test.each(["36,47%", "36 Persen", "n/a", "", "-", "5.316 miliar", true])(
  "%j in a cell is no count",
  (value) => expect(readCount(value)).toBeUndefined(),
);
