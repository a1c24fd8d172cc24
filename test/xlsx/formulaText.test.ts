import fc from "fast-check";
import { formulaForFile, formulaFromFile, shiftFormula } from "../../src/xlsx/formulaText";

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

const references = fc.constantFrom(
  ...["A1", "$B$2", "C$3:D9", "A:C", "2:7", "Data!E5", "'IFS(A1)'!F6", "'It''s'!$G7", "Rate"],
  ...["Table1[UCJ %]", "Table1[[#This Row],[A1]]", "[1]Sheet1!A1"],
);
const heads = fc.constantFrom(
  ...["SUM", "IFS", "SORT", "XLOOKUP", "STDEV.S", "JAMSOSTEK.UCJ", "LOG10", "_xlfn.NEWER"],
);
const texts = fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', '""')}"`);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    references,
    texts,
    fc.nat().map(String),
    references.map((reference) => `@${reference}`),
    fc.constantFrom("A1#", "Data!B2#", "Rate#", "#N/A", "{1,2;3,4}", "TRUE", ".5"),
    fc
      .tuple(heads, fc.array(tie("expression"), { maxLength: 3 }))
      .map(([head, inner]) => `${head}(${inner.join(",")})`),
    fc
      .tuple(fc.constantFrom("x", "tahun_1"), tie("expression"), tie("expression"))
      .map(([name, value, result]) => `LET(${name},${value},${name}+${result})`),
    tie("expression").map((body) => `LAMBDA(v,[w],v*w-${body})`),
    fc
      .tuple(tie("expression"), fc.constantFrom("+", "*", "&", "<=", " & "), tie("expression"))
      .map((parts) => parts.join("")),
    tie("expression").map((inner) => `(${inner})`),
  ),
}));
const formulas = expression.map((body) => `=${body}`);
