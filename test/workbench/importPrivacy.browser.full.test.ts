import { strFromU8, unzipSync } from "fflate";
import * as files from "../browser/files";
import { openWorkbench, type Workbench } from "../browser/workbench";
import { nik } from "../members/imports";
import { confirm, importFrom, semicolonFile, write } from "./importFiles";
import { keptByPane } from "./keptByPane";

const niks = Array.from({ length: 300 }, (_, at) => nik(at + 1));
const list = semicolonFile("Peserta.csv", [
  ["NIK", "NAMA", "KABUPATEN", "SEGMEN"],
  ...niks.map((each, at) => [each, `Orang ${at}`, "Kab. Sambas", at % 2 ? "PU" : "BPU"]),
  // Rejected and duplicate ones are named, too.
  [`${niks[0]}9`, "Orang", "Kab. Sambas", "PU"],
  [niks[1] ?? "", "Orang", "Kab. Sambas", "PU"],
]);

let workbench: Workbench;

beforeEach(async () => {
  // Nothing may be left in the browser by earlier tests.
  workbench = await openWorkbench({});
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

/** Imports the list with its rows. @returns where something of its NIKs is found afterwards */
async function placesOfNiks(fullNiks: boolean): Promise<string[]> {
  await importFrom(workbench, [list]);
  await confirm(workbench);
  await workbench.pane.getByRole("checkbox", { name: /^Tulis juga 300 barisnya/ }).check();
  const full = workbench.pane.getByRole("checkbox", { name: /^Tulis NIK lengkap/ });
  if (fullNiks) await full.check();
  await write(workbench, 4);
  const parts = unzipSync(await files.save(workbench));
  const texts = {
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])),
    ...(await keptByPane(workbench)),
    pane: await workbench.pane.locator("body").innerHTML(),
  };
  expect(texts.journal).toContain("Daftar peserta");
  return Object.keys(texts).filter((place) => holdsNik(texts[place as keyof typeof texts]));
}

/** What comes behind the place of issue tells who it is; Excel keeps 15 digits of a number. */
function holdsNik(text: string): boolean {
  return niks.some((each) => text.includes(each.slice(4, 15)));
}

it("masked NIKs are nowhere in the saved workbook, its settings, the pane's undo or the browser", async () => {
  expect(await placesOfNiks(false)).toEqual([]);
});

it("full NIKs, where they were asked for, are found in the same places", async () => {
  const places = await placesOfNiks(true);
  expect(places.filter((place) => place.startsWith("xl/"))).not.toEqual([]);
  expect(places).toContain("journal");
  // Beside the sheet that was asked for there are none.
  expect(places.filter((place) => !place.startsWith("xl/"))).toEqual(["journal"]);
});
