import fc from "fast-check";
import { englishFormula, localFormula } from "../../src/formulas/localFormula";
import { formulas } from "./anyFormula";

describe("a formula as an Excel with a decimal comma writes it", () => {
  it.each([
    ["=JAMSOSTEK.UCJ(607426,1665549)", "=JAMSOSTEK.UCJ(607426;1665549)"],
    ["=JAMSOSTEK.UCJ(0.5,2)", "=JAMSOSTEK.UCJ(0,5;2)"],
    ["=SUM(1,.5,2.,1.5E-3, A1)", "=SUM(1;,5;2,;1,5E-3; A1)"],
    ["=STDEV.S(A1:B2,Data!C3)", "=STDEV.S(A1:B2;Data!C3)"],
    ["=SUM({1,2;3,4})+SUM(1,2)", "=SUM({1\\2;3\\4})+SUM(1;2)"],
    ["={0.5,-.5,1.;TRUE,FALSE,#N/A}", "={0,5\\-,5\\1,;TRUE\\FALSE\\#N/A}"],
    ['={"a,b;c","0.5"}', '={"a,b;c"\\"0.5"}'],
    ['="0.5, 1; {2,3}"&A1', '="0.5, 1; {2,3}"&A1'],
    ["='Data, 0.5;'!A1+SUM('It''s, 1.5'!B2,3)", "='Data, 0.5;'!A1+SUM('It''s, 1.5'!B2;3)"],
    ["=SUM(Table1[[#This Row],[A, 0.5]],1)", "=SUM(Table1[[#This Row];[A, 0.5]];1)"],
    ["=T[[#All], [a'],'[b; c]:[D]]+T[A,B]", "=T[[#All]; [a'],'[b; c]:[D]]+T[A,B]"],
    ["=SUM((A1:B2,C3))", "=SUM((A1:B2;C3))"],
    ["=Rate.2024+\\jam", "=Rate.2024+\\jam"],
    ["=LAMBDA(v,[w],v*w)(1.5,2)", "=LAMBDA(v;[w];v*w)(1,5;2)"],
  ])("%s is %s", (english, local) => {
    expect(localFormula(english, ",")).toBe(local);
    expect(englishFormula(local, ",")).toBe(english);
  });

  it("comes back in English form as it was", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(englishFormula(localFormula(formula, ","), ",")).toBe(formula);
      }),
    );
  });

  it("is the English one with a decimal point", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(localFormula(formula, ".")).toBe(formula);
        expect(englishFormula(formula, ".")).toBe(formula);
      }),
    );
  });
});
