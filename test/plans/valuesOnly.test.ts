import { project } from "../../src/plans/projection";
import { projectionPlan } from "../../src/plans/projectionPlan";
import { valuesOnly } from "../../src/plans/valuesOnly";
import type { PlannedSheet, WritePlan } from "../../src/plans/writePlan";
import { yearTargets } from "../../src/plans/yearTargets";
import { targetsOf } from "../../src/reference/publishedTargets";
import { areaAt } from "../../src/tables/address";
import { kalbarTable } from "./tables";

function planOf(cells: PlannedSheet["cells"]): WritePlan {
  return { sheets: [{ name: "Lembar", cells, columnWidths: [] }] };
}

it("leaves a plan with the values and looks of its formulas, and without formulas", () => {
  const targets = yearTargets(targetsOf("61"), { 2024: null });
  const projection = project(kalbarTable([[30, 100]]), { targets, growth: 0.02, baseYear: 2024 });
  const source = { id: "Lembar Rekap", en: "Sheet Rekap" };
  const sheet = { name: "P", source, language: "id" } as const;
  const plan = projectionPlan(projection, sheet);
  const strip = (cells: PlannedSheet["cells"]) =>
    cells.map((row) => row.map((cell) => cell && { ...cell, formula: undefined }));
  const [before, after] = [plan.sheets[0]!, valuesOnly(plan).sheets[0]!];
  expect(after.cells).toEqual(strip(before.cells));
  expect({ ...after, cells: [] }).toEqual({ ...before, cells: [] });
});

it("keeps the names that a plan gives to cells", () => {
  const names = [{ name: "Peserta", sheet: "Lembar", area: areaAt("A1:B2")! }];
  expect(valuesOnly({ ...planOf([[{ value: 1 }]]), names }).names).toEqual(names);
});

it("writes out what a formula spills, also where the plan names no cell", () => {
  const spilling = {
    value: 1,
    formula: "=SEQUENCE(2,2)",
    spill: [
      [1, 2],
      [3, 4],
    ],
    format: "0",
  };
  const plan = planOf([
    [{ value: "a" }, spilling],
    [null, { value: "", style: "total" }],
  ]);
  expect(valuesOnly(plan).sheets[0]?.cells).toEqual([
    [{ value: "a" }, { value: 1, format: "0" }, { value: 2 }],
    [null, { value: 3, style: "total" }, { value: 4 }],
  ]);
});
