import { evenRows } from "../../src/plans/cells";
import { kalbar } from "../../src/plans/sampleFigures";
import { regionOf } from "../../src/reference/regionOf";
import { newWorkbook } from "../../src/xlsx/writing/newWorkbook";
import type { Workbench } from "../browser/workbench";

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Rows = readonly (readonly (string | number)[])[];

export function fileOf(name: string, content: string | Uint8Array): ChosenFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** A list as programs on Indonesian Windows save it. */
export function semicolonFile(name: string, rows: Rows): ChosenFile {
  return fileOf(name, rows.map((row) => `${row.join(";")}\r\n`).join(""));
}

/** A workbook with these rows on its only sheet. */
export function workbookFile(name: string, rows: Rows): ChosenFile {
  const cells = evenRows(rows.map((row) => row.map((value) => ({ value }))));
  const plan = { sheets: [{ name: "Rekap", cells, columnWidths: [] }] };
  return fileOf(name, newWorkbook(plan).save());
}

const portalHeader = [
  ...["id", "kode_provinsi", "nama_provinsi", "kode_kabupaten_kota", "nama_kabupaten_kota"],
  ...["jumlah_peserta", "jumlah_pekerja", "satuan", "tahun"],
];

/** The regions of the sample as an open-data portal has them: texts and numbers from row 2 on. */
export function portalRows(year: number): Rows {
  const rows = kalbar.map(({ name, participants, eligible }, at) => {
    const { code, name: full } = regionOf(name);
    const place = [61, "KALIMANTAN BARAT", Number(code.replace(".", "")), full.toUpperCase()];
    return [at + 1, ...place, participants, eligible, "ORANG", year];
  });
  return [portalHeader, ...rows];
}

/** The portal's CSV. */
export function portalFile(name: string, year: number): ChosenFile {
  const lines = portalRows(year).map((row) => `${row.join(",")}\n`);
  return fileOf(name, lines.join(""));
}

/** Chooses files, or a file by its path, on the open screen *Impor*. */
export function chooseFiles({ pane }: Workbench, files: ChosenFile[] | string): Promise<void> {
  return pane.locator("input[type=file]").setInputFiles(files);
}

/** The same from the start. */
export async function importFrom(workbench: Workbench, files: ChosenFile[] | string) {
  await workbench.pane.getByRole("button", { name: "Impor berkas…" }).click();
  await chooseFiles(workbench, files);
}

/** Says that the columns are right. */
export function confirm({ pane }: Workbench): Promise<void> {
  return pane.getByRole("button", { name: "Kolom sudah benar" }).click();
}

/** Writes so many sheets. @returns what came in, what was left out, and what to do next */
export async function write({ pane }: Workbench, sheets: number): Promise<string[]> {
  await pane.getByRole("button", { name: `Tulis ${sheets} lembar`, exact: true }).click();
  // It is said once the pane has read what it wrote.
  await pane.getByText(/^Berikutnya: /).waitFor();
  const lines = pane.getByText(/^(Masuk: |Tidak ikut: |Tidak ada yang tertinggal|Berikutnya: )/);
  return lines.allInnerTexts();
}
