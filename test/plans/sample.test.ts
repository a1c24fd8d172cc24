import { checkSheet } from "../../src/checks/checkSheet";
import { plantedErrors, sampleWorkbook } from "../../src/plans/sample";
import type { PlannedSheet } from "../../src/plans/writePlan";
import { readTables } from "../../src/tables/readTables";
import { cellAddress } from "../../src/tables/grid";
import { gridOf } from "./tables";

const { sheets } = sampleWorkbook();

function sheetNamed(name: string): PlannedSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function findings(name: string): string[] {
  const { tables, findings } = checkSheet(gridOf(sheetNamed(name)));
  if (tables.length !== 1) throw new Error(`${tables.length} tables on ${name}`);
  return findings.map(({ code, cell }) => `${code} ${cellAddress(cell)}`);
}

function valuesByFormula(name: string): Map<string, unknown> {
  const cells = sheetNamed(name).cells.flat();
  return new Map(cells.flatMap((cell) => (cell?.formula ? [[cell.formula, cell.value]] : [])));
}

test("it opens on Kalbar and has four sheets", () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    "Kalbar 2024",
    "Salah cetak",
    "Kalteng 2025",
    "Angka terbit",
  ]);
});

test("every sheet is a rectangle", () => {
  for (const { cells } of sheets) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
});

test.each([
  ["Kalbar 2024", 607426, 1665549, 0.3647, [2024]],
  ["Kalteng 2025", 465940, 1009250, 0.4617, [2025]],
])(
  "%s is clean and adds up to the published figures",
  (name, participants, eligible, share, years) => {
    const [table] = readTables(gridOf(sheetNamed(name)));
    const total = table?.main.totals[0];
    expect(findings(name)).toEqual([]);
    expect(table?.main.rows).toHaveLength(14);
    expect(total?.participants?.value).toBe(participants);
    expect(total?.eligible?.value).toBe(eligible);
    expect(total?.coverage?.value).toBeCloseTo(share, 4);
    expect(table?.titleYears).toEqual(years);
  },
);

test("each row of the regional sheets says whether it is published or an illustration", () => {
  const origins = ["Kalbar 2024", "Kalteng 2025"].flatMap((name) =>
    sheetNamed(name)
      .cells.slice(8, 22)
      .map((row) => row[4]?.value),
  );
  expect(origins.every((origin) => /^(Ilustrasi$|Terbit: )/.test(String(origin)))).toBe(true);
  expect(origins.filter((origin) => origin !== "Ilustrasi")).toHaveLength(2);
});

test("the misprints are found, each once and nothing else", () => {
  const planted = plantedErrors.map(({ code, address }) => `${code} ${address}`);
  expect(findings("Salah cetak").sort()).toEqual([...planted].sort());
  expect(planted.sort()).toEqual(
    [
      "R05 A4",
      "R02 A5",
      "N01 B6",
      "C02 D7",
      "C03 B9",
      "C01 B11",
      "C03 D12",
      "C03 C14",
      "R04 A16",
    ].sort(),
  );
});

test("the published figures come out of live formulas", () => {
  const values = valuesByFormula("Angka terbit");
  expect(values.get("=JAMSOSTEK.UCJ(C5,D5)")).toBeCloseTo(0.3647, 4);
  expect(values.get("=JAMSOSTEK.UCJ(C7,D7)")).toBeCloseTo(0.5357, 4);
  expect(values.get("=JAMSOSTEK.GAP(E6,C14)")).toBeCloseTo(0.1489, 10);
  expect(values.get("=JAMSOSTEK.GAPWORKERS(C5,D5,C15)")).toBe(384575);
  expect(values.get("=JAMSOSTEK.TARGETYEAR(F5,B13,C13,B22)")).toBe(2029);
  expect(values.get("=JAMSOSTEK.TARGETPATH(B15:B17,C15:C17)")).toBe(2025);
});

test("the formulas refer to the cells that they speak of", () => {
  const { cells } = sheetNamed("Angka terbit");
  const at = (address: string) =>
    cells[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65]?.value;
  expect(["C5", "D5", "E6", "C13", "C14", "B22"].map(at)).toEqual([
    607426, 1665549, 0.3535, 0.46, 0.5024, 0.02,
  ]);
  expect(["B15", "B16", "B17", "C15", "C16", "C17"].map(at)).toEqual([
    2025, 2026, 2030, 0.5956, 0.608, 0.6577,
  ]);
});

test("the sheet of published figures is no enrolment table", () => {
  expect(readTables(gridOf(sheetNamed("Angka terbit")))).toEqual([]);
});
