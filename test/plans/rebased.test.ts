import { fingerprintOf, openFindings } from "../../src/checks/accepted";
import { checkSheet } from "../../src/checks/checkSheet";
import { projectionObstacles } from "../../src/plans/projectionObstacles";
import { regenciesOf } from "../../src/reference/regions";
import { sheetOf, type TestCell } from "../tables/sheetOf";

const header = ["Kab/Kota", "Peserta 2024", "Pekerja 2024", "Peserta 2025", "Pekerja 2025"];

/** Kalbar's regions with as many workers in 2024, and as many in 2025. */
const sheet = (before: number, after: number): TestCell[][] => [
  header,
  ...regenciesOf("61").map(({ name }, index) => {
    const participants = 20_000 + 100 * index;
    return [name, participants, before, participants + 300, after];
  }),
];

/** What stands in the way, in Indonesian, when nothing is accepted and when all findings are. */
function obstaclesIn(cells: readonly (readonly TestCell[])[]) {
  const { tables, findings } = checkSheet(sheetOf(cells));
  const accepted = findings.map(fingerprintOf);
  const told = (open: typeof findings) =>
    tables.flatMap((table) => projectionObstacles(table, open).map(({ id }) => id));
  return { before: told(findings), after: told(openFindings(findings, accepted)) };
}

const refusal = expect.stringMatching(/^E1: dasar pekerja berganti.* terima temuan T06 /);

it("does not project across rebased workers before the user accepts the break", () => {
  expect(obstaclesIn(sheet(80_000, 82_000))).toEqual({ before: [], after: [] });
  expect(obstaclesIn(sheet(80_000, 120_000))).toEqual({ before: [refusal], after: [] });
});

it("nor where the table stands as text in one column, or a slipped number is in it", () => {
  const text = sheet(80_000, 120_000).map((row) => [row.join(";")]);
  const inOneColumn = expect.stringMatching(/^A1: dasar pekerja berganti/);
  expect(obstaclesIn(text)).toEqual({ before: [inOneColumn], after: [] });
  const slipped = sheet(80_000, 120_000).map((row, index) =>
    index === 3 ? row.map((cell) => (cell === 120_000 ? 1_200_000 : cell)) : row,
  );
  expect(obstaclesIn(slipped)).toEqual({ before: [refusal], after: [] });
});
