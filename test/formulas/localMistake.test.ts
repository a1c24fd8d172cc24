import fc from "fast-check";
import { localFormula } from "../../src/formulas/localFormula";
import { localMistake } from "../../src/formulas/localMistake";
import { formulas } from "./anyFormula";

describe("a formula of another language in an Excel with a decimal comma", () => {
  it.each([
    "=JAMSOSTEK.UCJ(A1,B1)",
    "=SUM(A1, B1)",
    "=UCJ(607426, A1)",
    "=UCJ(A1,1665549)",
    "=SUM(1,2,3)",
    "=SUM((A1),5)",
    '=IF(A1>1,"ya","tidak")',
    "=SUM(1,(A1))",
    "=SUM(A1,,B1)",
    "=SUM({1;2},A1)",
    "=SUM('Data 2024'!A1,Tabel[UCJ])",
    "=SUM(Tabel[[#This Row],[A]])",
    "=SUM({1,2,3},5)",
    "={1,2,3}",
    '={"a","b"}',
    "={TRUE,FALSE}",
    "={1\\2,5,3}",
    "=MATCH(5,{1,2},0)",
    "=SUM({1},5)",
    "=SUM(A1#,5)",
    "=SUM(A1%,5)",
    "=SUM(5,@A1:A9)",
    "=IF(A1>5,-1,0)",
    "=5,+A1",
  ])("%s separates with a comma", (formula) => {
    expect(localMistake(formula, ",")).toBe("separator");
  });

  it.each(["=A1*0.5", "=SUM(1.000.000;2)", "=.5+A1", "={0.5;0.25}", "={0.5,0.25}", "={1\\0.5}"])(
    "%s has a decimal point",
    (formula) => {
      expect(localMistake(formula, ",")).toBe("decimal");
    },
  );

  it.each([
    "=UCJ(1,2)",
    "=0,5*A1",
    "=A1+,5",
    "=5,*A1",
    "=SUM(1,5 ; ,5)",
    '="a,b"&"1.5"',
    "=1,5E3",
    "={1\\2;3\\4}",
    "={0,5\\,5;-1,5E-3\\1,}",
    '={"a,b"\\"1.5"}',
    "={TRUE\\#N/A}",
    "=IF(A1>0,5;1;2)",
    "=SUM((A1;B1))",
    "=SUM(Tabel[[#This Row];[A, 0.5]])",
  ])("%s may be meant so", (formula) => {
    expect(localMistake(formula, ",")).toBeNull();
  });

  it("is never what the add-in itself shows", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        // Excel itself drops a point without decimals.
        fc.pre(!/\d\.[-+]/.test(formula));
        expect(localMistake(localFormula(formula, ","), ",")).toBeNull();
      }),
    );
  });
});

describe("with a decimal point", () => {
  it.each([
    ["=UCJ(1;2)", "separator"],
    ["=SUM({1;2})", null],
    ["=SUM(Table1[[#This Row];[A]])", "separator"],
    ["=SUM(Table1[[#This Row],[A;B]])", null],
    ["=SUM(0.5,2)", null],
    ['="a;b"', null],
  ])("%s: %s", (formula, mistake) => {
    expect(localMistake(formula, ".")).toBe(mistake);
  });
});
