import { sampleWorkbook } from "../../src/plans/sample";
import type { PlannedSheet } from "../../src/plans/writePlan";
import type { CellValue } from "../../src/tables/grid";
import { sheetWith } from "./cells";

/**
 * A table, and blocks of the projection that it becomes. Where a year has conflicting targets
 * it is left empty.
 */
export interface ProjectionCase {
  readonly sheet: PlannedSheet;
  readonly projected: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

const [kalbar] = sampleWorkbook().sheets;

const lampung = sheetWith("Lampung", [
  ["Kepesertaan Provinsi Lampung 2025"],
  ["Kab/Kota", "Peserta", "Pekerja"],
  ["Kab. Pringsewu", 50_000, 200_000],
  ["Kota Metro", 30_000, 80_000],
]);

export const projectionCases: readonly ProjectionCase[] = [
  {
    sheet: kalbar!,
    projected: {
      A11: [["Kalimantan Barat"]],
      "B11:D11": [[607426, 1665549, 607426 / 1665549]],
      "E9:K11": [
        ["dikosongkan", "terbit", "terbit", "hitungan", "hitungan", "hitungan", "terbit"],
        [2024, 2025, 2026, 2027, 2028, 2029, 2030],
        ["", 0.5956, 0.608, 0.620425, 0.63285, 0.645275, 0.6577],
      ],
      // 59,56% of 1.665.549 is 992.000,98; and so on.
      "L11:R11": [["", 992001, 1012654, 1033349, 1054043, 1074738, 1095432]],
      "S11:Y11": [["", 384575, 405228, 425923, 446617, 467312, 488006]],
    },
  },
  {
    sheet: lampung,
    projected: {
      "A11:D13": [
        ["Lampung", 80_000, 280_000, 80_000 / 280_000],
        ["Kabupaten Pringsewu", 50_000, 200_000, 0.25],
        ["Kota Metro", 30_000, 80_000, 0.375],
      ],
      // From 38,39% in 2025 to 58,35% in 2030.
      "E11:K11": [["", 0.3839, 0.42382, 0.46374, 0.50366, 0.54358, 0.5835]],
      // 46,374% of 200.000 is 92.748, of 80.000 is 37.099,2, of 280.000 is 129.847,2.
      "O11:O13": [[129_848], [92_748], [37_100]],
      "V11:V13": [[49_848], [42_748], [7_100]],
    },
  },
];
