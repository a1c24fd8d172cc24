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

it.each([
  ["berapa persen", "UCJ"],
  ["masih kurang berapa", "GAPWORKERS"],
  ["belum terdaftar", "UNCOVERED"],
  ["target kalbar", "TARGET"],
  ["berapa orang cukup dengan anggaran", "COVEREDBY"],
  ["subsidi", "ASSISTANCE"],
  ["subsidy village", "ASSISTANCE"],
  ["dana desa", "ASSISTANCE"],
  ["petani sawit", "ASSISTANCE"],
  ["nelayan", "IURANBPU"],
  ["ojol", "IURANBPU"],
  ["pedagang", "IURANBPU"],
  ["kontrak proyek", "IURANJAKON"],
  ["pajak", "IURANJAKON"],
  ["jatuh tempo", "JAKONDUE"],
  ["tanggal spk", "JAKONDUE"],
  ["due date", "JAKONDUE"],
  ["rapikan teks jadi angka", "ANGKA"],
  ["clean numbers", "ANGKA"],
  ["sumber dokumen", "TARGETSOURCE"],
  ["target rpjmd", "TARGET"],
  ["bagi rata kabupaten", "ALLOCATE"],
  ["realisasi", "ACHIEVEMENT"],
  ["kapan tercapai", "TARGETYEAR"],
])("“%s” finds %s first", (typed, name) => {
  expect(names(typed)[0]).toBe(name);
});

it("shows a whole word before a part of one: a project is no projection", () => {
  const found = names("proyek");
  expect(found.slice(0, 2).sort()).toEqual(["IURANJAKON", "JAKONDUE"]);
  expect(found).toContain("PROJECT");
});

it("wants as many words as any function has, in whichever language and order", () => {
  expect(names("pekerja shortfall")).toEqual(names("shortfall pekerja"));
  expect(names("shortfall pekerja")).toEqual(["GAPWORKERS"]);
  expect(names("shortfall zebra")).toEqual(names("shortfall"));
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
