import { openNodeHost, type NodeHost } from "../../src/host/seams/node";
import { project } from "../../src/plans/projection";
import { projectionPlan } from "../../src/plans/projectionPlan";
import type { PlannedCell, WritePlan } from "../../src/plans/writePlan";
import { yearTargets } from "../../src/plans/yearTargets";
import { targetsOf } from "../../src/reference/publishedTargets";
import { kalbarTable } from "../plans/tables";
import { talkTo } from "./openContent";

const rows: (string | number)[][] = [
  ["Rekap UCJ Kalbar 2024", "", ""],
  ["Kab/Kota", "Peserta", "Pekerja"],
  ["Kabupaten Sambas", 69_590, 130_245],
  ["Kabupaten Mempawah", 122_318, 179_826],
];

const cells = rows.map((row) => row.map((value): PlannedCell => ({ value })));

/** A workbook with one small enrolment sheet, "Rekap". */
export const rekap: WritePlan = { sheets: [{ name: "Rekap", cells, columnWidths: [] }] };

/** The projection of that sheet. */
export function projectionOf(name = "Proyeksi 2024-2030", growth = 0): WritePlan {
  const table = kalbarTable([
    [69_590, 130_245],
    [122_318, 179_826],
  ]);
  const targets = yearTargets(targetsOf("61"), { 2024: null });
  const projection = project(table, { targets, growth, baseYear: 2024 });
  const source = { id: "Lembar Rekap", en: "Sheet Rekap" };
  return projectionPlan(projection, { name, source, language: "id" });
}

/** Opens a workbook in the emulated Excel and makes it the one that the add-in talks to. */
export async function openWorkbook(plan: WritePlan = rekap): Promise<NodeHost> {
  return talkTo(await openNodeHost(plan));
}

/** Everything that stands in the workbook's sheets. */
export async function contents(host: NodeHost): Promise<unknown> {
  const sheets = host.sheets();
  const blocks = sheets.map(async ({ name }) => [name, await host.read(name, "A1:Z40")]);
  return Promise.all(blocks);
}
