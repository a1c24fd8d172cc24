import { callsIn } from "../../src/formulas/calls";

it.each([
  ["=UCJ(1,2)", ["UCJ 2"]],
  ["=UCJ()", ["UCJ 0"]],
  ["=UCJ( )", ["UCJ 0"]],
  ["=UCJ(,)", ["UCJ 2"]],
  ["=SUM({1,2;3,4},(A1,B1))+NOW()", ["SUM 2", "NOW 0"]],
  ['=GAP(UCJ(A1,B1),IF(A1>1,"a,b",2))', ["UCJ 2", "IF 3", "GAP 2"]],
  ["=UCJ((A1))", ["UCJ 1"]],
  ["=UCJ(GAP(1", ["GAP 1", "UCJ 1"]],
  ["=A1)+1", []],
])("%s calls %j", (formula, calls) => {
  expect(callsIn(formula).map(({ name, given }) => `${name} ${given}`)).toEqual(calls);
});
