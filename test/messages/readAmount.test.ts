import fc from "fast-check";
import { showCount, showNumber, showPercent } from "../../src/messages/numbers";
import { readAmount } from "../../src/messages/readAmount";

test.each([
  ["1.665.549", 1665549],
  ["1,665,549.5", 1665549.5],
  ["1 665 549", 1665549],
  ["1\u00a0665\u00a0549,5", 1665549.5],
  ["1665549", 1665549],
  ["12,5", 12.5],
  ["0.123", 0.123],
  ["36,47%", 0.3647],
  ["36,47 persen", 0.3647],
  ["36.470 %", 0.3647],
  ["5,3 juta", 5300000],
  ["1,1 miliar", 1100000000],
  ["2 Triliun", 2000000000000],
  ["5,3 juta orang", 5300000],
  ["Rp16.800", 16800],
  ["Rp. 16.800,-", 16800],
  ["16.800,-", 16800],
  ["Rp 5.316.796.800,00", 5316796800],
  ["Rp1,2 triliun", 1200000000000],
  ["26.373 orang", 26373],
  ["2.047 desa", 2047],
  ["239.430 tenaga kerja", 239430],
  ["-12,5", -12.5],
  ["−12,5", -12.5],
  ["- Rp16.800", -16800],
  ["Rp -16.800", -16800],
  ["(1.234.567)", -1234567],
  ["-0", 0],
  ["–5", -5],
  ["36,47%.", 0.3647],
  ["26.373 orang.", 26373],
  ["5,3jt", 5300000],
  ["200 rb", 200000],
  ["1 jt pekerja rentan", 1000000],
  ["16.800 rupiah", 16800],
  ["Rp16.800,–", 16800],
  ["Rp3.621.313.700.000.000", 3621313700000000],
])("%j is %d", (text, value) => expect(readAmount(text)).toBe(value));

test.each(["1.001", "24.737", "12,345", "-1.001", "(1.001)", "5.316 miliar", "Rp5.316 miliar"])(
  "%j may be two numbers, until one is told which sign is the decimal one",
  (text) => {
    expect(readAmount(text)).toBe("ambiguous");
    const read = [readAmount(text, ","), readAmount(text, ".")];
    expect(read.every((value) => typeof value === "number")).toBe(true);
    expect(read[0]).not.toBe(read[1]);
  },
);

test.each([
  "",
  "-",
  "belum ada",
  "24.73.7",
  "1e3",
  "(5",
  "--5",
  "(-5)",
  "Rp5%",
  "5 juta%",
  "1,2,3",
  "5 M",
  "5T",
  "5..",
])("%j is no amount", (text) => expect(readAmount(text)).toBeUndefined());

test("the sign that is told must be the one in the text", () => {
  expect(readAmount("12,5", ".")).toBeUndefined();
  expect(readAmount("1.665.549", ".")).toBeUndefined();
  expect(readAmount("0.123", ",")).toBeUndefined();
});

test.each(["6101014107900001", "6101014107900010", "0,1234567890123456", "1.234.567.890.123.456"])(
  "%j has more digits than Excel keeps",
  (text) => expect(readAmount(text)).toBe("tooManyDigits"),
);

test("what is far too large for a number is none", () =>
  expect(readAmount(`1${".000".repeat(200)}`)).toBeUndefined());

test.each([
  ["1.000%", 0.01],
  ["36,470 persen", 0.3647],
  ["Rp1,500", 1500],
  ["Rp1.500", 1500],
  ["1,500 orang", 1500],
])("%j: a single separator is a percent's decimal sign, and rupiah's thousands", (text, value) =>
  expect(readAmount(text)).toBe(value),
);

describe("what this project shows is read back", () => {
  const count = fc.integer({ min: -300_000_000, max: 300_000_000 });

  it("as headcounts, with their unit or their decimal sign", () => {
    fc.assert(
      fc.property(count, (persons) => {
        expect(readAmount(`${showCount(persons)} orang`)).toBe(persons);
        expect(readAmount(showCount(persons), ",")).toBe(persons);
      }),
    );
  });

  it("as headcounts alone, or is refused: never another number", () => {
    fc.assert(
      fc.property(count, (persons) => {
        expect([persons, "ambiguous"]).toContain(readAmount(showCount(persons)));
      }),
    );
  });

  it("as numbers with decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const number = thousandths / 1000;
        expect(readAmount(showNumber(number, 3), ",")).toBe(number);
      }),
    );
  });

  it("as percents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (millionths) => {
        const share = millionths / 1_000_000;
        expect(readAmount(showPercent(share))).toBe(share);
      }),
    );
  });
});
