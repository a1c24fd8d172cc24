import { writeFileSync } from "node:fs";
import { print } from "../print";
import { barsOf } from "./bars";
import { benchmarksPage } from "./benchmarksPage";
import { type Comparison, type Figures, MANY, measureImports, WORKBOOK } from "./figures";
import type { Run } from "./measure";
import { titles } from "./titles";

/**
 * What the import of member lists costs beside other readers, whose rows are checked and counted
 * in the same way. `docs/benchmarks.md` keeps the figures.
 */
export async function benchImports(): Promise<void> {
  const figures = await measureImports();
  tell(figures);
  writeFileSync("docs/benchmarks.md", await benchmarksPage(figures));
}

function tell(figures: Figures): void {
  const { byteLoop, csv, xlsx } = figures;
  print(`import of ${MANY} members as CSV: 1 = a minimal byte loop, ${inSeconds(byteLoop)} here`);
  tellOne(csv, byteLoop);
  print(`import of ${WORKBOOK} members as XLSX: 1 = ours, ${inSeconds(xlsx.ours)} here`);
  tellOne(xlsx, xlsx.ours);
  print("imports: what is wanted");
  for (const { what, figure, wanted, limit, isMet } of barsOf(figures)) {
    const missed = isMet ? "" : ": not met";
    print(`  ${figure.toFixed(2).padStart(6)}  ${what} (wanted: ${wanted} ${limit}${missed})`);
  }
}

function tellOne({ ours, peers }: Comparison, unit: Run): void {
  for (const { reader, seconds, megabytes } of [ours, ...peers]) {
    const ratio = (seconds / unit.seconds).toFixed(2).padStart(6);
    print(`  ${ratio}  ${titles[reader]} (${megabytes.toFixed(0)} MB)`);
  }
}

function inSeconds({ seconds }: Run): string {
  return `${seconds.toFixed(2)} s`;
}
