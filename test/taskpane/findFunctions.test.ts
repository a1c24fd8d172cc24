import { functionHelp } from "../../src/messages/functionHelp";
import { findFunctions } from "../../src/taskpane/findFunctions";

const names = (typed: string) => findFunctions(typed).map(([name]) => name);

it.each([
  ["capaian", "UCJ"],
  ["capaian", "ACHIEVEMENT"],
  ["laju", "PACE"],
  ["laju", "NEEDEDPACE"],
  ["kekurangan", "GAPWORKERS"],
  ["pembagian target", "ALLOCATE"],
  ["bantuan iuran", "ASSISTANCE"],
  ["belum terlindungi", "UNCOVERED"],
  ["jasa konstruksi", "IURANJAKON"],
  ["coverage", "UCJ"],
  ["shortfall", "GAPWORKERS"],
])("“%s” finds %s", (typed, name) => {
  expect(names(typed)).toContain(name);
});

it.each(["ucj", "UCJ", "=JAMSOSTEK.UCJ(", "jamsostek.ucj", "  ucj  "])(
  "finds a function by its name, typed %j",
  (typed) => {
    expect(names(typed)[0]).toBe("UCJ");
  },
);

it("wants every word, in whichever language and order", () => {
  expect(names("pekerja shortfall")).toEqual(names("shortfall pekerja"));
  expect(names("shortfall pekerja")).toContain("GAPWORKERS");
  expect(names("shortfall zebra")).toEqual([]);
});

it("shows what is named so before what only speaks of it", () => {
  const found = names("target");
  const namedSo = found.filter((name) => name.includes("TARGET"));
  expect(found.slice(0, namedSo.length)).toEqual(namedSo);
  expect(namedSo).toContain("TARGETYEAR");
  expect(found).toContain("GAPWORKERS");
});

it("shows all functions while nothing is typed, and none for nonsense", () => {
  expect(names(" ")).toEqual(Object.keys(functionHelp));
  expect(names("qwertz")).toEqual([]);
});
