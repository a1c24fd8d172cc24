import { chosenBefore } from "../../../src/taskpane/import/chosen";
import {
  decreeChoices,
  listsWithPurpose,
  nothingAsked,
  withPurpose,
} from "../../../src/taskpane/import/decreeAsked";
import { imported, lines, nik } from "../../members/imports";
import { keepInMemory } from "./keepInMemory";

beforeEach(keepInMemory);

const list = lines("NIK;NAMA", `${nik(1)};Sari`);
const asked = { ...nothingAsked(), on: "31 Januari 2026" };

test("names of files tell what their lists are there for, until somebody says otherwise", async () => {
  const result = await imported({ "Calon 2026.csv": list, "PNS.csv": list, "data.csv": list });
  const lists = listsWithPurpose(result, asked);
  expect(lists.map(({ purpose }) => purpose)).toEqual(["candidates", "civilServants", "members"]);
  const said = withPurpose(asked, lists[2]!, "village");
  expect(listsWithPurpose(result, said)[2]?.purpose).toBe("village");
  const again = withPurpose(said, lists[2]!, "csr");
  expect(listsWithPurpose(result, again)[2]?.purpose).toBe("csr");
});

test("nothing is compared before there are candidates, ages and a whole date", async () => {
  const result = await imported({ "calon.csv": list, "peserta.csv": list });
  const lists = listsWithPurpose(result, asked);
  const choicesFor = (change: Partial<typeof asked>) =>
    decreeChoices({ ...asked, ...change }, lists, chosenBefore());
  expect(choicesFor({})).toMatchObject({
    ages: { from: 17, to: 64 },
    on: { year: 2026, month: 1, day: 31 },
    niks: "masked",
  });
  const incomplete = [
    { from: "" },
    { to: "enam" },
    { from: "65" },
    { on: "2026" },
    { on: "Mei 2026" },
  ];
  expect(incomplete.map(choicesFor)).toEqual(incomplete.map(() => undefined));
  const none = listsWithPurpose(await imported({ "peserta.csv": list }), asked);
  expect(decreeChoices(asked, none, chosenBefore())).toBeUndefined();
});

test("the date that is offered is read as one", async () => {
  const lists = listsWithPurpose(await imported({ "calon.csv": list }), asked);
  expect(decreeChoices(nothingAsked(), lists, chosenBefore())?.on.year).toBeGreaterThan(2025);
});
