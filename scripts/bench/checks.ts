import { checkSheet } from "../../src/checks/checkSheet";
import { readSheet } from "../../src/excel/readSheet";
import type { PlannedCell, WritePlan } from "../../src/plans/writePlan";
import { regencies } from "../../src/reference/regions";
import { readTables } from "../../src/tables/readTables";
import type { CellValue, Grid } from "../../src/tables/grid";
import { openWorkbook } from "../../test/excel/workbook";
import { print } from "./print";

const segments = ["PU", "BPU", "Jakon", "PMI"] as const;
const header = ["Kode", "Kab/Kota", "Tahun", "Segmen", "Peserta", "Pekerja", "UCJ"];
const RUNS = 4;

/**
 * What reading a sheet through office.js and the host costs, and what the check of what was read
 * costs beside it: every region of Indonesia, seven years, four segments, a row for each; then ten
 * and twenty times as many years, which no longer fit into the processor's caches.
 */
export async function benchChecks(): Promise<void> {
  const rows = longTable(7);
  const host = await openWorkbook(planOf(rows));
  const before = host.batches();
  const { grid } = await readSheet();
  const syncs = host.batches() - before;
  const reading = await leastOf(() => readSheet());
  const checking = await leastOf(async () => checkSheet(grid));
  const understanding = await leastOf(async () => readTables(grid));
  await host.close();
  const [tenfold, twentyfold] = [gridOf(longTable(70)), gridOf(longTable(140))];
  const checkingTenfold = await leastOf(async () => checkSheet(tenfold));
  const checkingTwentyfold = await leastOf(async () => checkSheet(twentyfold));
  const { tables, findings } = checkSheet(grid);
  const size = `${regencies.length} regions x 7 years x ${segments.length} segments`;
  const understood = `${tables[0]?.slices.length ?? 0} slices, ${findings.length} findings`;
  print(`check of ${size} (${rows.length - 1} rows x ${header.length}; ${understood})`);
  print(`  reading through the host: ${syncs} syncs, ${reading.toFixed(0)} ms here = 1`);
  print(`  ${(checking / reading).toFixed(3).padStart(6)}  check (wanted: at most 0.5)`);
  print(
    `  ${(understanding / reading).toFixed(3).padStart(6)}  of which finding and reading tables`,
  );
  const more = (checkingTenfold / checking).toFixed(1).padStart(6);
  print(`  ${more}  check of ten times as many years ÷ check`);
  const twice = (checkingTwentyfold / checkingTenfold).toFixed(1).padStart(6);
  print(`  ${twice}  check of twenty times as many years ÷ that of ten times`);
}

/** Participants and workers that grow a little from year to year, without a fault. */
function longTable(years: number): CellValue[][] {
  const rows = regencies.flatMap(({ code, name }, region) =>
    Array.from({ length: years }, (_, year) =>
      segments.map((segment, index): CellValue[] => {
        const workers = 9_001 + ((region * 7_919 + index * 104_729) % 400_000);
        const eligible = Math.round(workers * (1 + 0.01 * year));
        const participants = Math.round(eligible * (0.31 + 0.004 * year + 0.0004 * (region % 97)));
        const share = Math.round((participants / eligible) * 10_000) / 10_000;
        return [code, name, 2001 + year, segment, participants, eligible, share];
      }),
    ).flat(),
  );
  return [header, ...rows];
}

function planOf(rows: readonly (readonly CellValue[])[]): WritePlan {
  const cells = rows.map((row) =>
    row.map((value, column): PlannedCell => ({ value, ...(column === 6 && { format: "0.00%" }) })),
  );
  return { sheets: [{ name: "Rekap", cells, columnWidths: [] }] };
}

function gridOf(values: CellValue[][]): Grid {
  const formats = values.map((row) => row.map((_, at) => (at === 6 ? "0.00%" : "General")));
  const formulas = values.map((row) => row.map(() => false));
  return {
    sheet: "Rekap",
    row: 0,
    column: 0,
    values,
    formats,
    formulas,
    merged: [],
    hiddenRows: [],
  };
}

/** The least of several runs: what else the machine did only adds. */
async function leastOf(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
