import { conventions } from "../../src/host/conventions";
import type { Language } from "../../src/messages/text";
import { objectionTo } from "../../src/workbench/page/typedFormulas";

const addin = {
  namespace: "JAMSOSTEK",
  functions: [
    { id: "UCJ", name: "UCJ", parameters: [{ name: "peserta" }, { name: "pekerja" }] },
    { id: "PATH", name: "PATH", parameters: [{ name: "tahun" }, { name: "dari", optional: true }] },
  ],
};

function objection(formula: string, language: Language): string {
  return objectionTo(formula, conventions[language], addin)?.[language] ?? "";
}

it.each<[Language, string]>([
  ["id", "=JAMSOSTEK.UCJ(607426;1665549)"],
  ["id", "=SUM(1,5)+jamsostek.ucj(A1;0,5)"],
  ["id", "=JAMSOSTEK.PATH(A1)*{1\\2}"],
  ["id", "=JAMSOSTEK.LAIN()"],
  ["en", "=JAMSOSTEK.UCJ(607426,1665549)"],
  ["en", "=SUM({1;2},0.5)"],
])("in %s, %s goes into its cell", (language, formula) => {
  expect(objection(formula, language)).toBe("");
});

it.each<[Language, string, RegExp]>([
  ["id", "=SUM(A1,B1)", /Pisahkan argumen dengan titik koma \(;\)/],
  ["en", "=SUM(A1;B1)", /Separate arguments with commas \(,\)/],
  ["id", "=A1*0.5", /tulis desimal dengan koma \(0,5\)/],
  ["id", "=JAMSOSTEK.UCJ(607426,1665549)", /JAMSOSTEK.UCJ perlu 2 argumen, di sini ada 1\./],
  ["en", "=jamsostek.ucj(1,2,3)", /JAMSOSTEK.UCJ needs 2 arguments, here it has 3\./],
  ["id", "=JAMSOSTEK.PATH()", /JAMSOSTEK.PATH perlu 1–2 argumen, di sini ada 0\./],
])("in %s, %s stays in the editor: %s", (language, formula, says) => {
  expect(objection(formula, language)).toMatch(says);
});
