import { countsOf, duplicatesOf, imported, lines, nik } from "./imports";

const header = "NIK;NAMA;SEGMEN";
const listOf = (...niks: readonly string[]) =>
  lines(header, ...niks.map((each) => `${each};Sari;PU`));

describe("a person who stands in several rows is counted once:", () => {
  test("in one file, where the first of them is named", async () => {
    const result = await imported({ "a.csv": listOf(nik(1), nik(2), nik(1), nik(3), nik(1)) });
    expect(duplicatesOf(result)).toEqual(["a.csv 4: a.csv 2", "a.csv 6: a.csv 2"]);
    expect(countsOf(result)).toEqual(["PU: 3"]);
  });

  test("over several files, the first of which is named", async () => {
    const result = await imported({
      "a.csv": listOf(nik(1), nik(2)),
      "b.csv": listOf(nik(3), nik(2)),
      "empty.csv": listOf(),
      "c.csv": listOf(nik(4), nik(3), nik(1)),
    });
    expect(duplicatesOf(result)).toEqual([
      "b.csv 3: a.csv 3",
      "c.csv 3: b.csv 2",
      "c.csv 4: a.csv 2",
    ]);
    expect(countsOf(result)).toEqual(["PU: 4"]);
  });

  test("over files that are called alike and hold the same", async () => {
    const list = listOf(nik(1), nik(2));
    const result = await imported({ "a.csv": list, "b.csv": list });
    expect(duplicatesOf(result)).toEqual(["b.csv 2: a.csv 2", "b.csv 3: a.csv 3"]);
    expect(countsOf(result)).toEqual(["PU: 2"]);
  });

  test("as what the first row says", async () => {
    const result = await imported({
      "a.csv": lines(header, `${nik(1)};Sari;BPU`, `${nik(1)};Sari;PU`),
      "b.csv": lines("NIK;KAB/KOTA", `${nik(1)};Kab. Sambas`),
    });
    expect(countsOf(result)).toEqual(["BPU: 1"]);
  });

  test("in a list that names her with a mark of Excel's", async () => {
    const result = await imported({ "a.csv": listOf(nik(1), `'${nik(1)}`) });
    expect(duplicatesOf(result)).toEqual(["a.csv 3: a.csv 2"]);
  });
});

describe("not taken for the same person are", () => {
  test.each([
    ["NIKs with the same first eight digits", ["6101011212900001", "6101011212900002"]],
    ["NIKs with the same last eight digits", ["6101011212900001", "6102011212900001"]],
    ["NIKs of Papua, which are the same as floating numbers", [nik(1, "9171"), nik(2, "9171")]],
    ["NIKs whose halves are swapped", ["1212121212120101", "1212010112121212"]],
  ])("%s", async (_, niks) => {
    const result = await imported({ "a.csv": listOf(...niks) });
    expect(duplicatesOf(result)).toEqual([]);
    expect(countsOf(result)).toEqual(["PU: 2"]);
  });

  test("members without a NIK", async () => {
    const rows = ["-;24001;PU", "-;24001;PU", ";24002;PU"];
    const result = await imported({ "a.csv": lines("NIK;NO KPJ;SEGMEN", ...rows) });
    expect(duplicatesOf(result)).toEqual([]);
    expect(countsOf(result)).toEqual(["PU: 3"]);
  });
});

test("Papuan NIKs that are the same are found", async () => {
  const result = await imported({
    "a.csv": listOf(nik(1, "9171"), nik(2, "9171"), nik(2, "9171")),
  });
  expect(duplicatesOf(result)).toEqual(["a.csv 4: a.csv 3"]);
});

test("a row that is rejected is nobody's first", async () => {
  const rows = [`${nik(1)};-5`, `${nik(1)};3745000`, `${nik(1)};3745000`, `${nik(1)};-5`];
  const result = await imported({ "a.csv": lines("NIK;UPAH", ...rows) });
  expect(duplicatesOf(result)).toEqual(["a.csv 4: a.csv 3"]);
  expect(countsOf(result)).toEqual(["all: 1"]);
});
