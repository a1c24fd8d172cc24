import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { two } from "../../scripts/bench/import/lists/persons";
import { memberFile } from "../../scripts/bench/import/memberFiles";
import { listOfPersons } from "../../src/messages/imports";
import { kalbar } from "../../src/plans/sampleFigures";
import { openWorkbench, type Workbench } from "../browser/workbench";
import {
  activeGroups,
  countedByGenerator,
  countsForSheet,
  countsInSheet,
} from "../members/generatedMembers";
import { dropFiles } from "./dropFiles";
import { chooseFiles, confirm, write } from "./importFiles";
import { rowsTold, cancelAtRows } from "./importProgress";
import { requestsFromNow } from "./importRequests";
import { memoryOf } from "./memoryOf";

const MANY = 1_000_000;
const MEGABYTE = 1_000_000;

let folder: string;
let workbench: Workbench;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cakupan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  workbench = await openWorkbench({});
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const text = (wanted: string | RegExp) => workbench.pane.getByText(wanted);
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

/** A list of different persons in the regions of the sample. @returns its path */
function listOfMonth(rows: number): string {
  const line = (_: unknown, at: number) => {
    const day = 1 + (Math.floor(at / 9_999) % 28);
    const nik = `610101${two(day)}${two(1 + Math.floor(at / 9_999 / 28))}90`;
    const { name } = kalbar[at % kalbar.length] ?? {};
    return `${nik}${String(1 + (at % 9_999)).padStart(4, "0")};Orang ${at};${name};PU\r\n`;
  };
  const place = path.join(folder, "Peserta.csv");
  const lines = Array.from({ length: rows }, line);
  writeFileSync(place, `NIK;NAMA;KABUPATEN;SEGMEN\r\n${lines.join("")}`);
  return place;
}

it("counts a million members as their generator does, cancelled once and chosen again", async () => {
  const [list, plain] = [memberFile("csv", MANY), countedByGenerator(MANY)];
  const before = await sheets();
  const requests = requestsFromNow(workbench);

  await cancelAtRows(workbench, MANY / 4);
  await dropFiles(workbench, [list], "pane");
  await text("Pembacaan dibatalkan. Tidak ada yang ditulis.").waitFor({ timeout: 60_000 });
  expect(await sheets()).toEqual(before);

  const told = await rowsTold(workbench);
  await chooseFiles(workbench, list);
  const counted = [...plain.groups.values()].reduce((sum, count) => sum + count, 0);
  const active = activeGroups(plain).reduce((sum, [, count]) => sum + count, 0);
  const rejected = [...plain.rejected.values()].reduce((sum, count) => sum + count, 0);
  const { rows, duplicates } = plain;
  const inactive = counted - active;
  await text(listOfPersons({ rows, counted, inactive, rejected, duplicates }).id).waitFor({
    timeout: 60_000,
  });
  const progress = await told();
  expect(progress.length).toBeGreaterThan(2);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));

  await confirm(workbench);
  await write(workbench, 4);
  const { values } = await workbench.ask((workbook) => workbook.read("Peserta", "A1:K600"));
  const top = values.findIndex(([first]) => first === "Kode");
  expect(countsInSheet(values.slice(top))).toEqual(countsForSheet(plain));
  expect(requests()).toEqual(["import.js", "import.js"]);
}, 180_000);

it("needs no more memory after ten imports than after one", async () => {
  const list = listOfMonth(200_000);
  const used: number[] = [];
  for (let round = 1; round <= 10; round++) {
    if (round === 1) {
      await button("Impor berkas…").click();
    } else {
      await button("Impor berkas lain").click();
    }
    await chooseFiles(workbench, list);
    await text(/^daftar peserta · 200\.000 orang/).waitFor({ timeout: 60_000 });
    if (round === 1) await confirm(workbench);
    await write(workbench, 1);
    used.push(await memoryOf(workbench));
  }
  const [first = 0, last = Infinity] = [used[0], used.at(-1)];
  expect(last - first).toBeLessThan(50 * MEGABYTE);
}, 300_000);
