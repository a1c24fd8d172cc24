import type { Area } from "../../tables/grid";

/** Cells by their row and column. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

/** The rectangles that cells fill: runs along the rows, joined with equal runs above them. */
export function areasOfCells(cells: CellMatrix): Area[] {
  const areas: Area[] = [];
  let above = new Map<string, number>();
  for (const [row, columns] of Object.entries(cells)) {
    const runs = new Map<string, number>();
    for (const [from, until] of runsOf(Object.keys(columns).map(Number))) {
      const key = `${Number(row) - 1} ${from} ${until}`;
      const index = above.get(key) ?? areas.length;
      const first = areas[index]?.first ?? { row: Number(row), column: from };
      areas[index] = { first, last: { row: Number(row), column: until } };
      runs.set(`${row} ${from} ${until}`, index);
    }
    above = runs;
  }
  return areas;
}

/** [2, 3, 4, 7] → [[2, 4], [7, 7]] */
export function runsOf(numbers: readonly number[]): [from: number, until: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
