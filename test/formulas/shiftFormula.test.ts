import fc from "fast-check";
import { shiftFormula } from "../../src/formulas/shiftFormula";
import { formulas } from "./anyFormula";

describe("a formula copied further down or to the right", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B$2)", 3, 0, "=SUM(A4:B$2)"],
    ["=SUM(A:A)+SUM($B:C)+SUM(1:$3)", 1, 1, "=SUM(B:B)+SUM($B:D)+SUM(2:$3)"],
    ["=LOG10(A1)+Rate2024x+Q1!A1+'A1'!A1", 1, 0, "=LOG10(A2)+Rate2024x+Q1!A2+'A1'!A2"],
    ['="A1"&Jan:Des!B2', 1, 0, '="A1"&Jan:Des!B3'],
    ["=Tabel[A1]+Tabel[[#This Row],[B2]]", 1, 1, "=Tabel[A1]+Tabel[[#This Row],[B2]]"],
    ["=XFE1+A1048577", 1, 1, "=XFE1+A1048577"],
    ["=1E5+2.5*A1", 1, 0, "=1E5+2.5*A2"],
    ["=A1+SUM(Data!A1:A3)", -1, 0, "=#REF!+SUM(Data!#REF!)"],
    ["=XFD1", 0, 1, "=#REF!"],
  ])("%s by %i rows and %i columns", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it("moved there and back is as it was", () => {
    const steps = fc.nat(1000);
    fc.assert(
      fc.property(formulas, steps, steps, (formula, rows, columns) => {
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
