import type { PlannedSheet, WritePlan } from "../../../src/plans/writePlan";
import { applyPlan } from "../../../src/xlsx/writing/applyPlan";
import { newWorkbook } from "../../../src/xlsx/writing/newWorkbook";
import { readWorkbook } from "../../../src/xlsx/reading/readWorkbook";

const area = { first: { row: 0, column: 0 }, last: { row: 1, column: 1 } };
const sheet: PlannedSheet = { name: "Baru", cells: [[{ value: 1 }]], columnWidths: [] };
const cell = area.first;

const beside: [string, Partial<PlannedSheet>][] = [
  ["isian ke lembar yang sudah ada", { into: "{1}" }],
  ["isian yang tidak mulai di A1", { first: { row: 1, column: 0 } }],
  ["catatan sel", { notes: [{ cell, text: "Cek lagi" }] }],
  ["format bersyarat", { highlights: [{ area, formula: "=A1>1", style: "input" }] }],
  [
    "grafik",
    { charts: [{ name: "Capaian", title: "Capaian", type: "Line", source: area, place: area }] },
  ],
  ["validasi data", { inputRules: [{ area, allows: { list: ["Ya"] }, message: "Ya saja" }] }],
  ["pengaturan cetak", { print: { area, landscape: true, titleRows: 1 } }],
];

const plans: [string, WritePlan][] = [
  ...beside.map(([words, part]): [string, WritePlan] => [
    words,
    { sheets: [sheet, { ...sheet, name: "Lain", ...part }] },
  ]),
  ["nama sel", { sheets: [sheet], names: [{ name: "semua", sheet: "Baru", area }] }],
];

/** What somebody is told who has a plan written into a file, which stays as it was. */
function refusalOf(plan: WritePlan): unknown {
  const pkg = newWorkbook({ sheets: [] });
  const before = pkg.save();
  try {
    applyPlan(pkg, plan);
    return undefined;
  } catch (error) {
    expect(pkg.save()).toEqual(before);
    return Object(error).text?.id;
  }
}

const refusal = (words: string) =>
  `Tidak ada yang ditulis: ${words} hanya dapat ditulis dari panel Cakupan di Excel. Buka berkasnya di sana, lalu coba lagi.`;

test.each(plans)("%s: a plan with these is refused by their name", (words, plan) => {
  expect(refusalOf(plan)).toBe(refusal(words));
});

test("a plan with several of them is told all at once", () => {
  const parts = Object.assign({}, ...beside.map(([, part]) => part)) as Partial<PlannedSheet>;
  const [, { names }] = plans.at(-1)!;
  const all = plans.map(([words]) => words).join(", ");
  expect(refusalOf({ sheets: [{ ...sheet, ...parts }], names })).toBe(refusal(all));
});

test("a plan with none of them is written, also where it names that there are none", () => {
  const pkg = newWorkbook({ sheets: [] });
  const none = { tables: [], notes: [], highlights: [], charts: [], inputRules: [] };
  applyPlan(pkg, { sheets: [{ ...sheet, ...none }], names: [] });
  expect(readWorkbook(pkg).sheets.map(({ name }) => name)).toEqual(["Lembar1", "Baru"]);
});
