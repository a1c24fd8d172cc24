import { checkSheet } from "../../src/checks/checkSheet";
import type { Language } from "../../src/messages/text";
import { planProjection } from "../../src/plans/decisions";
import { sampleWorkbook } from "../../src/plans/sample";
import { type PublishedTarget, targetsOf } from "../../src/reference/publishedTargets";
import { cellAddress } from "../../src/tables/grid";
import { gridOf } from "./tables";

const [kalbar] = sampleWorkbook().sheets;
const [table] = checkSheet(gridOf(kalbar!)).tables;
const lowest2024 = targetsOf("61").find(({ year }) => year === 2024)!;

/** What is read of Kalbar's projection once it is written. Ketapang has exceeded its targets. */
function readAgain(language: Language, target2024: PublishedTarget | null, growth = 0) {
  const decided = { choices: { 2024: target2024 }, growth, baseYear: 2024, name: "Proyeksi" };
  const [sheet] = planProjection(table!, decided, language).plan.sheets;
  return checkSheet(gridOf(sheet!));
}

describe.each<Language>(["id", "en"])("checking a projection written in %s", (language) => {
  it.each([
    ["a target in every year", lowest2024, 0],
    ["a year without a target", null, 0],
    ["growing numbers of workers", lowest2024, 0.02],
  ])("finds nothing with %s", (_, target2024, growth) => {
    const { findings } = readAgain(language, target2024, growth);
    expect(findings.map(({ code, cell }) => `${code} ${cellAddress(cell)}`)).toEqual([]);
  });

  it("takes no column but the one of eligible workers for these", () => {
    const [read] = readAgain(language, lowest2024).tables;
    const eligible = read?.columns.filter(({ role }) => role === "eligible");
    expect(eligible?.map(({ column }) => column)).toEqual([2]);
  });
});
