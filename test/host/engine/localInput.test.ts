import fc from "fast-check";
import { englishInput, englishPasted, fullNumber } from "../../../src/host/engine/localInput";

describe("with a decimal comma", () => {
  test.each([
    ["607.426", "607426"],
    ["0,36", "0.36"],
    ["-1.234,5", "-1234.5"],
    ["36,47%", "36.47%"],
    ["12", "12"],
  ])("the number %p is read as %p", (typed, read) => {
    expect(englishInput(typed, ",")).toBe(read);
  });

  test.each([
    ["05/03/2024", "2024-03-05"],
    ["31-12-2024", "2024-12-31"],
    ["1/2/2025", "2025-02-01"],
  ])("the date %p, the day before the month, is read as %p", (typed, read) => {
    expect(englishInput(typed, ",")).toBe(read);
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
    expect(englishInput(text, ",")).toBe(text);
  });

  test.each([
    ["=JAMSOSTEK.UCJ(607426;1665549)", "=JAMSOSTEK.UCJ(607426,1665549)"],
    ["=A1*0,5", "=A1*0.5"],
    ["=SUM(A1,B1)", "=SUM(A1,B1)"],
    ["45.120", "45120"],
  ])("what is pasted as %p is read as %p", (pasted, read) => {
    expect(englishPasted(pasted, ",")).toBe(read);
  });
});

describe("with a decimal point", () => {
  test.each(["5/3/2024", "0,36", "607,426", "=SUM(A1,0.5)"])("%p is for the grid", (text) => {
    expect(englishPasted(text, ".")).toBe(text);
  });
});

test.each([",", "."] as const)("a number that the editor shows with %p is read back", (decimal) => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  fc.assert(
    fc.property(number, (value) => {
      fc.pre(!String(value).includes("e"));
      expect(Number(englishInput(fullNumber(value, decimal), decimal)) + 0).toBe(value + 0);
    }),
  );
});
