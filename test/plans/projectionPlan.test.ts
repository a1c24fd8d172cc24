import { project } from "../../src/plans/projection";
import { projectionPlan } from "../../src/plans/projectionPlan";
import { yearTargets } from "../../src/plans/yearTargets";
import { targetsOf } from "../../src/reference/publishedTargets";
import { kalbarTable } from "./tables";

const targets = yearTargets(targetsOf("61"), { 2024: null });
const table = kalbarTable([
  [69_590, 130_245],
  [122_318, 179_826],
]);
const projection = project(table, { targets, growth: 0, baseYear: 2024 });
const source = { id: "Lembar “Rekap”, B5:D7", en: "Sheet “Rekap”, B5:D7" };
const wanted = { name: "Proyeksi", source };
const [sheet] = projectionPlan(projection, { ...wanted, language: "id" }).sheets;
const cell = (row: number, column: number) => sheet?.cells[row - 1]?.[column];

describe("the projection sheet", () => {
  it("tells published, computed and missing years apart", () => {
    const status = [4, 5, 6, 7, 8, 9, 10].map((column) => cell(9, column)?.value);
    expect(status).toEqual([
      "dikosongkan",
      "terbit",
      "terbit",
      "hitungan",
      "hitungan",
      "hitungan",
      "terbit",
    ]);
  });

  it("writes published targets as numbers and computed ones as lines between them", () => {
    expect(cell(11, 5)).toMatchObject({ value: 0.5956 });
    expect(cell(11, 5)?.formula).toBeUndefined();
    expect(cell(11, 7)?.value).toBeCloseTo(0.620425, 12);
    expect(cell(11, 7)?.formula).toBe("=G11+(K11-G11)/(K$10-G$10)*(H$10-G$10)");
  });

  it("computes with native formulas only, over the two assumption cells", () => {
    expect(cell(5, 1)).toMatchObject({ value: 0, style: "input" });
    expect(cell(6, 1)).toMatchObject({ value: 2024, style: "input" });
    const formulas = sheet!.cells.flat().flatMap((each) => each?.formula ?? []);
    expect(formulas.length).toBeGreaterThan(60);
    for (const formula of formulas) expect(formula).not.toMatch(/JAMSOSTEK|TEXT\(/);
    expect(cell(12, 12)?.formula).toBe(
      '=IF(F12="","",ROUNDUP(ROUND($C12*(1+$B$5)^(F$10-$B$6)*F12,9),0))',
    );
    expect(cell(12, 12)?.value).toBe(Math.ceil(130_245 * 0.5956));
    expect(cell(12, 19)?.formula).toBe('=IF(M12="","",M12-$B12)');
  });

  it("says which regions the province's sum lacks, and names the basis of each target", () => {
    expect(cell(7, 0)?.value).toMatch(/hanya menjumlahkan 2 kab\/kota.*Kabupaten Sanggau/);
    expect(cell(3, 0)?.value).toMatch(/2025 59,56%, 2026 60,80%, 2030 65,77% \(Kemendagri;/);
    expect(cell(3, 0)?.value).not.toMatch(/tidak sebanding/);
    const [rpjmn] = targetsOf("61").filter(({ target }) => target === 0.5024);
    const mixed = { ...projection, targets: yearTargets(targetsOf("61"), { 2024: rpjmn! }) };
    const [other] = projectionPlan(mixed, { ...wanted, language: "id" }).sheets;
    expect(other?.cells[2]?.[0]?.value).toMatch(/RPJMN .*tidak sebanding/);
  });

  it("names each document and each address of its targets once", () => {
    const [rpjmn] = targetsOf("61").filter(({ target }) => target === 0.5024);
    const mixed = { ...projection, targets: yearTargets(targetsOf("61"), { 2024: rpjmn! }) };
    const [other] = projectionPlan(mixed, { ...wanted, language: "id" }).sheets;
    const note = String(other?.cells[2]?.[0]?.value);
    expect(note).toContain("2024 50,24% (RPJMN 2020–2024; https://");
    expect(note.match(/https:\/\/[^/]+/g)).toEqual([
      "https://infopublik.id",
      "https://beta.insidepontianak.com",
    ]);
  });

  it("leaves a year without target empty, in all three blocks", () => {
    for (const column of [4, 11, 18]) expect(cell(12, column)?.value).toBe("");
  });

  it("keeps the header in view, says where the figures come from and speaks both languages", () => {
    expect(sheet?.frozen).toEqual({ rows: 10, columns: 1 });
    expect(cell(2, 0)?.value).toMatch(/“Rekap”, B5:D7/);
    expect(cell(3, 0)?.value).toMatch(/2025 59,56%.*2030 65,77%/);
    const [english] = projectionPlan(projection, { ...wanted, language: "en" }).sheets;
    expect(english?.cells[9]?.[0]?.value).toBe("Region");
  });
});
