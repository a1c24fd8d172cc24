import fc from "fast-check";
import {
  englishFormula,
  englishInput,
  indonesianNumber,
} from "../../../src/host/engine/localInput";

test.each([
  ["607.426", "607426"],
  ["0,36", "0.36"],
  ["-1.234,5", "-1234.5"],
  ["36,47%", "36.47%"],
  ["12", "12"],
])("the number %p is read as %p", (typed, read) => {
  expect(englishInput(typed)).toBe(read);
});

test.each([
  ["05/03/2024", "2024-03-05"],
  ["31-12-2024", "2024-12-31"],
  ["1/2/2025", "2025-02-01"],
])("the date %p, the day before the month, is read as %p", (typed, read) => {
  expect(englishInput(typed)).toBe(read);
});

test.each([
  "12/31/2024",
  "31/02/2024",
  "1/2-2024",
  "0.5956",
  "1.23",
  "Kab. Sambas",
  "61.02.03",
  "1,2,3",
  "",
])("%p stays as it is", (text) => {
  expect(englishInput(text)).toBe(text);
});

test("a number that the editor shows is the number that it reads back", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  fc.assert(
    fc.property(number, (value) => {
      fc.pre(!String(value).includes("e"));
      expect(Number(englishInput(indonesianNumber(value))) + 0).toBe(value + 0);
    }),
  );
});

test.each([
  ["=JAMSOSTEK.UCJ(607426;1665549)", "=JAMSOSTEK.UCJ(607426,1665549)"],
  ["=JAMSOSTEK.TARGETYEAR(0,36;2024;0,46;0,02)", "=JAMSOSTEK.TARGETYEAR(0.36,2024,0.46,0.02)"],
  ["=IF(A1>0,5;\"a;b,c\";'Data; 1,5'!A1)", "=IF(A1>0.5,\"a;b,c\",'Data; 1,5'!A1)"],
  ["=A1*0,5", "=A1*0.5"],
  ["=SUM(A1,B1)", "=SUM(A1,B1)"],
  ["=SUM({1;2})", "=SUM({1;2})"],
])("the formula %p is read as %p", (typed, read) => {
  expect(englishFormula(typed)).toBe(read);
});

test("no character of a formula moves", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(englishFormula(text)).toHaveLength(text.length);
    }),
  );
});
