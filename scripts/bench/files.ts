import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { checkSheet } from "../../src/checks/checkSheet";
import { sampleWorkbook } from "../../src/plans/sample";
import type { WritePlan } from "../../src/plans/writePlan";
import { gridOf } from "../../src/xlsx/reading/gridOf";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";
import { XlsxPackage } from "../../src/xlsx/package/package";
import { readWorkbook } from "../../src/xlsx/reading/readWorkbook";
import { applyPlan } from "../../src/xlsx/writing/applyPlan";
import { print } from "./print";

/** A sheet of many more rows than a province has, for what large files cost. */
const longSheet: WritePlan = {
  sheets: [
    {
      name: "Panjang",
      columnWidths: [],
      cells: Array.from({ length: 20_000 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => ({ value: row * 10 + column + 0.5 })),
      ),
    },
  ],
};

const onePlan: WritePlan = {
  sheets: [{ name: "Tambahan", columnWidths: [], cells: [[{ value: 1 }]] }],
};

/**
 * How long the steps on a file take, as multiples of what nobody can avoid in JavaScript:
 * inflating its parts and finding the tags in them.
 */
export function benchFiles(): void {
  bench("sample workbook, 4 sheets", newWorkbook(sampleWorkbook()).save(), 60);
  bench("one sheet of 200.000 numbers", newWorkbook(longSheet).save(), 3);
}

function bench(name: string, bytes: Uint8Array, runs: number): void {
  const steps = {
    "inflate all parts": () => unzipSync(bytes),
    "find the tags": () => tagsIn(bytes),
    "read the workbook": () => readWorkbook(XlsxPackage.open(bytes)),
    "read and check": () => check(bytes),
    "add a sheet and save": () => {
      const pkg = XlsxPackage.open(bytes);
      applyPlan(pkg, onePlan);
      return pkg.save();
    },
  };
  const times = Object.entries(steps).map(([step, run]) => [step, fastest(run, runs)] as const);
  const floor = times[1]?.[1] ?? NaN;
  print(`${name} (${bytes.length} bytes): 1 = finding the tags, ${floor.toFixed(1)} ms here`);
  for (const [step, time] of times) print(`  ${(time / floor).toFixed(2).padStart(6)}  ${step}`);
}

/** The least of several runs: what else the machine did only adds. */
function fastest(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function tagsIn(bytes: Uint8Array): void {
  for (const part of Object.values(unzipSync(bytes))) {
    const parser = new SaxesParser({ position: false });
    parser.write(new TextDecoder().decode(part)).close();
  }
}

function check(bytes: Uint8Array): void {
  const { sheets, styles } = readWorkbook(XlsxPackage.open(bytes));
  for (const sheet of sheets) checkSheet(gridOf(sheet, styles));
}
