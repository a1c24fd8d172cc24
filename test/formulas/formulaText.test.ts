import fc from "fast-check";
import { formulaForFile, formulaFromFile } from "../../src/formulas/formulaText";
import { shiftFormula } from "../../src/formulas/shiftFormula";
import { formulas } from "./anyFormula";

describe("a formula as people type it, and as the file holds it", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=JAMSOSTEK.UCJ(C9,D9)", "_xldudf_JAMSOSTEK_UCJ(C9,D9)"],
    [
      "=IFS(A1>0,STDEV.S(B:B),TRUE,IFNA(C1,0))",
      "_xlfn.IFS(A1>0,_xlfn.STDEV.S(B:B),TRUE,_xlfn.IFNA(C1,0))",
    ],
    ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
    ["=LET(x,A1,y, 2,x*y+Data!x)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y, 2,_xlpm.x*_xlpm.y+Data!x)"],
    ["=MAP(A1:A3,LAMBDA(v,v+v2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+v2))"],
    [
      "=LET(f,LAMBDA(x,[y],x+y),f(1))",
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlpm.y),_xlpm.f(1))",
    ],
    [
      "=SUM(A1#)+SUM('Data 2024'!B$2#)",
      "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY('Data 2024'!B$2))",
    ],
    [
      "=@A1:A9+@Names+@INDEX(A1:A9,2)",
      "_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(Names)+_xlfn.SINGLE(INDEX(A1:A9,2))",
    ],
    ["=@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
    ["=\"IFS(1) A1# @B2\"&'IFS(1)'!A1", "\"IFS(1) A1# @B2\"&'IFS(1)'!A1"],
    ["=SUM(Table1[[#This Row],[IFS(]])", "SUM(Table1[[#This Row],[IFS(]])"],
    ["=IF(A1=#N/A,#REF!,{1,2;3,4})", "IF(A1=#N/A,#REF!,{1,2;3,4})"],
    ["=_xlfn.NEWER(1)", "_xlfn.NEWER(1)"],
    ["=_xldudf_OTHER_FN(1)", "_xldudf_OTHER_FN(1)"],
  ])("%s", (typed, stored) => {
    expect(formulaForFile(typed)).toBe(stored);
    expect(formulaFromFile(stored)).toBe(typed);
  });

  it("gets its prefixes whatever the case", () => {
    expect(formulaForFile("=xlookup(1,A:A,B:B)+jamsostek.gap(1,2)")).toBe(
      "_xlfn.XLOOKUP(1,A:A,B:B)+_xldudf_JAMSOSTEK_GAP(1,2)",
    );
  });

  it("comes back from the file as it was typed", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(formulaFromFile(formulaForFile(formula))).toBe(formula);
      }),
    );
  });

  it("that breaks off keeps its text", () => {
    fc.assert(
      fc.property(formulas, fc.nat(60), (formula, length) => {
        const broken = formula.slice(0, length + 1);
        expect(formulaFromFile(formulaForFile(broken))).toBe(broken);
      }),
    );
  });
});

it.each(["(", "IFS(", '"', "'", "[", "[a", "{", "@", "A:", "A1#", "LET(x,"])(
  "a hostile formula of many %s is read and written all the same",
  (piece) => {
    const formula = `=${piece.repeat(49_999)}`;
    expect(formulaFromFile(formulaForFile(formula))).toBe(formula);
    expect(shiftFormula(formula, 0, 0)).toBe(formula);
  },
);
