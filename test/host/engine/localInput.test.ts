import { getNumfmtParseValueFilter, willLoseNumericPrecision } from "@univerjs/core";
import fc from "fast-check";
import {
  englishInput,
  englishPasted,
  fullNumber,
  longNumber,
} from "../../../src/host/engine/localInput";

/** The grid's own reading of a pasted text; undefined for a text. */
function readByGrid(text: string): number | undefined {
  const read = getNumfmtParseValueFilter(text);
  return read && (read.z || !willLoseNumericPrecision(text)) ? Number(read.v) : undefined;
}

/** And of what is typed, with what is mended of it. */
function readTyped(typed: string, decimal: "," | "."): number | undefined {
  const english = englishInput(typed, decimal) ?? "";
  return readByGrid(english) ?? longNumber(english);
}

const pasted = (text: string, decimal: "," | ".") =>
  englishPasted(text, decimal, (formula) => formula !== "=JAMSOSTEK.UCJ(1,2)");

describe("with a decimal comma", () => {
  test.each([
    ["607.426", "607426"],
    ["0,36", "0.36"],
    ["-1.234,5", "-1234.5"],
    ["36,47%", "36.47%"],
    ["12", "12"],
    ["+1.000", "1000"],
    ["+5,5", "5.5"],
    [",5", ".5"],
    ["5,", "5."],
    ["(1.000)", "-1000"],
    ["(36,5%)", "-36.5%"],
    ["1,5E3", "1.5E3"],
    ["-1,5e-7", "-1.5e-7"],
  ])("the number %p is read as %p", (typed, read) => {
    expect(englishInput(typed, ",")).toBe(read);
  });

  test.each([
    ["05/03/2024", "2024-03-05"],
    ["31-12-2024", "2024-12-31"],
    ["1/2/2025", "2025-02-01"],
    ["5/3/24", "2024-03-05"],
    ["5-3-29", "2029-03-05"],
    ["5/3/30", "1930-03-05"],
    ["5/3", `${new Date().getFullYear()}-03-05`],
    ["5/3/2024 10:30", "2024-03-05 10:30"],
  ])("the date %p, the day before the month, is read as %p", (typed, read) => {
    expect(englishInput(typed, ",")).toBe(read);
  });

  test.each([
    ...["12/31/2024", "31/02/2024", "1/2-2024", "5/13", "12/31/2024 10:30", "5.3.2024"],
    ...["0.5956", "1.23", "61.02.03", "1,2,3", "(5", "(-5)", "1.0000"],
  ])("%p is a text, whatever the en-US form makes of it", (text) => {
    expect(englishInput(text, ",")).toBeNull();
  });

  test.each(["Kab. Sambas", "2024-03-05", "3/2024", "10:30", "5 Mar 2024", "-", ""])(
    "%p is for the grid",
    (text) => {
      expect(englishInput(text, ",")).toBe(text);
    },
  );

  test.each([
    ["=JAMSOSTEK.UCJ(607426;1665549)", "=JAMSOSTEK.UCJ(607426,1665549)"],
    ["=A1*0,5", "=A1*0.5"],
    ["=JAMSOSTEK.UCJ(1,2)", "=JAMSOSTEK.UCJ(1,2)"],
    ["45.120", "45120"],
    ["0.5956", "0.5956"],
  ])("what is pasted as %p is read as %p", (text, read) => {
    expect(pasted(text, ",")).toBe(read);
  });

  test.each([
    ["0,3647001679326156", 0.364700167932615],
    ["0,30000000000000004", 0.3],
    ["00000000000000000123", 123],
    ["-0,0364700167932616", -0.0364700167932616],
    ["6171234567890123", 6_171_234_567_890_120],
    ["9171234567890123", 9_171_234_567_890_120],
  ])("%p keeps 15 digits", (text, value) => {
    expect(readTyped(text, ",")).toBe(value);
    const read = readByGrid(pasted(text, ","));
    expect(Math.abs((read ?? NaN) / value - 1)).toBeLessThan(1e-12);
  });
});

describe("with a decimal point", () => {
  test.each(["5/3/2024", "0,36", "607,426", "=SUM(A1,0.5)"])("%p is for the grid", (text) => {
    expect(pasted(text, ".")).toBe(text);
  });

  test("what has too many digits is a number of 15", () => {
    expect(readTyped("0.3647001679326156", ".")).toBe(0.364700167932615);
    expect(readByGrid(pasted("0.3647001679326156", "."))).toBe(0.364700167932615);
  });
});

test.each([
  [607_426 / 1_665_549, "0,364700167932616"],
  [0.1 + 0.2, "0,3"],
  [-1.5e-7, "-1,5E-7"],
])("of %p the editor shows %p", (value, shown) => {
  expect(fullNumber(value, ",")).toBe(shown);
});

test.each([",", "."] as const)("a number that the editor shows with %p is read back", (decimal) => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, (value) => {
      const kept = Number(value.toPrecision(15));
      fc.pre(Number.isFinite(kept));
      expect((readTyped(fullNumber(value, decimal), decimal) ?? NaN) + 0).toBe(kept + 0);
    }),
  );
});
