// The command loads the grid when it needs it, which would count as the first test's time.
import "../../src/batch/calculator";
import { participantsSheet } from "../../src/plans/importParticipants";
import { regenciesOf } from "../../src/reference/regions";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";
import { runJson, writeFile } from "./run";

const regions = regenciesOf("61").slice(0, 3);
const groups = regions.flatMap((region, at) => [
  { region, segment: "PU", status: "AKTIF", participants: 100 + at },
  { region, segment: "BPU", status: "KELUAR", participants: 50 },
]);

it.each([
  ["all regions have workers", [700, 1000, 300]],
  ["workers of one are reported as zero", [0, 1000, 300]],
  ["those of one are not known", [undefined, 1000, 300]],
])("the sheet of participants shows what its formulas give where %s", async (_, workers) => {
  const byCode = new Map(
    regions.flatMap(({ code }, at) => (workers[at] === undefined ? [] : [[code, workers[at]]])),
  );
  const sheet = participantsSheet(groups, [], "id", { sheet: "Rekap", byCode });
  if (!sheet) throw new Error("no sheet");
  writeFile("peserta.xlsx", newWorkbook({ sheets: [sheet] }).save());
  const planned = sheet.cells
    .flat()
    .flatMap((cell) =>
      cell?.formula === undefined ? [] : [{ formula: cell.formula, value: cell.value }],
    );
  const formulas = planned.map(({ formula }) => formula);
  const coverages = formulas.filter((formula) => formula.startsWith("=IF("));
  expect(coverages).toHaveLength(regions.length + 1);
  const { json } = await runJson("eval", ...formulas, "--workbook", "peserta.xlsx");
  expect(json).toEqual(planned);
});
