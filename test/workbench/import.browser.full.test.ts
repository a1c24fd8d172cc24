import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parquetReadObjects } from "hyparquet";
import { type SampleRegion, kalbar } from "../../src/plans/sampleFigures";
import { regionOf } from "../../src/reference/regionOf";
import * as files from "../browser/files";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { nik } from "../members/imports";
import { dropFiles } from "./dropFiles";
import { foundIn } from "./foundInPane";
import {
  type ChosenFile,
  chooseFiles,
  confirm,
  fileOf,
  importFrom,
  portalFile,
  semicolonFile,
  workbookFile,
  write,
} from "./importFiles";
import { requestsFromNow } from "./importRequests";

let workbench: Workbench;
let requests: () => string[];
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "cakupan-"));
  workbench = await openWorkbench();
  requests = requestsFromNow(workbench);
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const text = (wanted: string | RegExp) => workbench.pane.getByText(wanted);
const sheets = () => workbench.ask((workbook) => workbook.sheets().map(({ name }) => name));

/** Puts files on the disk. @returns their paths */
function saved(...chosen: readonly ChosenFile[]): string[] {
  return chosen.map(({ name, buffer }) => {
    const place = path.join(folder, name);
    writeFileSync(place, buffer);
    return place;
  });
}
