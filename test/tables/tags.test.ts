import fc from "fast-check";
import { tagLine } from "../../src/messages/tags";
import { cellAddress } from "../../src/tables/grid";
import { readTables } from "../../src/tables/readTables";
import { bases, denominators, segments, type Tag } from "../../src/tables/tags";
import { few } from "../few";
import { tableOf } from "./reading";
import { kalbar } from "./kalbar";
import { sheetOf, type TestCell } from "./sheetOf";

const header = ["Kab/Kota", "Peserta", "Pekerja", "Capaian"];
const under = (...titles: TestCell[][]) => tableOf([...titles, header, ...kalbar]).tags;
const short = (tag: Tag<unknown> | undefined) =>
  tag && [tag.value, tag.cell && cellAddress(tag.cell)];

test("a sheet that says nothing has none of the four", () => {
  expect(under(["REKAP KEPESERTAAN"])).toEqual({});
});

test("all four are taken from the titles, with the cells where they stand", () => {
  const tags = under(
    ["CAKUPAN TERHADAP ANGKATAN KERJA DI LUAR ASN, TNI DAN POLRI"],
    ["Segmen PU, BPU dan Jasa Konstruksi", "", "menurut tempat kerja"],
    ["", "Keadaan per 31 Desember 2024"],
  );
  expect(short(tags.denominator)).toEqual(["labourForceWithoutCivil", "A1"]);
  expect(short(tags.segments)).toEqual([["PU", "BPU", "Jakon"], "A2"]);
  expect(short(tags.basis)).toEqual(["workplace", "C2"]);
  expect(short(tags.asOf)).toEqual([{ year: 2024, month: 12, day: 31 }, "B3"]);
});

describe("the definition of workers", () => {
  test.each([
    ["Angkatan kerja", "labourForce"],
    ["Labour force 2024", "labourForce"],
    ["Angkatan kerja tanpa ASN/TNI/POLRI", "labourForceWithoutCivil"],
    ["Angkatan kerja (di luar PNS)", "labourForceWithoutCivil"],
    ["Angkatan kerja dikurangi TNI", "labourForceWithoutCivil"],
    ["Penduduk 15 tahun ke atas yang bekerja", "employed"],
    ["Penduduk bekerja", "employed"],
    ["Employed population", "employed"],
    ["Angkatan kerja yang bekerja", "employed"],
    ["Bekerja", "employed"],
    ["Pekerja eligible", "eligible"],
    ["Semesta pekerja", "eligible"],
  ])("%s is %s", (text, value) => {
    const head = ["Kab/Kota", "Peserta", text];
    const table = tableOf([head, ["Kab. Sambas", 1, 2]]);
    expect(short(table.tags.denominator)).toEqual([value, "C1"]);
    expect(table.columns[2]?.denominator).toBe(value);
  });

  test.each(["Pekerja", "Tenaga kerja", "Potensi pekerja belum bekerja"])(
    "%s does not say it",
    (text) => {
      const table = tableOf([
        ["Kab/Kota", "Peserta", text],
        ["Kab. Sambas", 1, 2],
      ]);
      expect(table.tags.denominator).toBeUndefined();
    },
  );

  test("is not what another column says", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Bukan angkatan kerja"],
      ["Kab. Sambas", 1, 2],
    ]);
    expect(table.tags.denominator).toBeUndefined();
  });

  test("may stand in the header of the percent", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "% terhadap angkatan kerja"],
      ["Kab. Sambas", 1, 2],
    ]);
    expect(short(table.tags.denominator)).toEqual(["labourForce", "C1"]);
  });

  test("of a title goes before that of a header", () => {
    const table = tableOf([
      ["Dasar: penduduk yang bekerja"],
      ["Kab/Kota", "Peserta", "Angkatan kerja"],
      ["Kab. Sambas", 1, 2],
    ]);
    expect(short(table.tags.denominator)).toEqual(["employed", "A1"]);
  });
});

describe("the segments", () => {
  test.each<[string, string[]]>([
    ["Peserta Penerima Upah", ["PU"]],
    ["Peserta Bukan Penerima Upah", ["BPU"]],
    ["PPU dan PBPU", ["PU", "BPU"]],
    ["BPU, PU, PMI", ["PU", "BPU", "PMI"]],
    ["PU + BPU + Jakon + Pekerja Migran Indonesia", ["PU", "BPU", "Jakon", "PMI"]],
  ])("in %s are %j", (title, value) => {
    expect(under([title]).segments?.value).toEqual(value);
  });

  test("are those that have columns, where no title says it", () => {
    const table = tableOf([
      ["Kab/Kota", "PMI", "Peserta PU", "Peserta BPU"],
      ["Kab. Sambas", 1, 2, 3],
    ]);
    expect(short(table.tags.segments)).toEqual([["PU", "BPU", "PMI"], "B1"]);
  });
});

describe("the date", () => {
  test.each<[TestCell, object | undefined]>([
    ["Per 31 Desember 2024", { year: 2024, month: 12, day: 31 }],
    ["PER 1 AGUSTUS 2024", { year: 2024, month: 8, day: 1 }],
    ["Posisi 31-12-2024", { year: 2024, month: 12, day: 31 }],
    ["Posisi 5/7/2024", { year: 2024, month: 7, day: 5 }],
    ["s.d. Juni 2025", { year: 2025, month: 6 }],
    ["Nopember 2023", { year: 2023, month: 11 }],
    ["Triwulan III 2024", { year: 2024, month: 9 }],
    ["TW 2 Tahun 2024", { year: 2024, month: 6 }],
    ["Tahun 2023", { year: 2023 }],
    ["Tahun 2022–2024", { year: 2024 }],
    ["Per 45 Desember 2024", { year: 2024 }],
    ["Per 31-13-2024", { year: 2024 }],
    [
      { value: 45657, format: "dd/mm/yyyy" },
      { year: 2024, month: 12, day: 31 },
    ],
    [
      { value: 45657.5, format: "d mmmm yyyy" },
      { year: 2024, month: 12, day: 31 },
    ],
    [45657, undefined],
    [{ value: 20, format: "d" }, undefined],
    [
      { value: 36526, format: "d mmm yyyy" },
      { year: 2000, month: 1, day: 1 },
    ],
    ["Keadaan 31 Desember 2024; 14 kab/kota", { year: 2024, month: 12, day: 31 }],
    [{ value: 45657, format: '0 "desa"' }, undefined],
    ["Nomor 12", undefined],
  ])("%j is %j", (cell, expected) => {
    expect(under([cell]).asOf?.value).toEqual(expected);
  });

  test("the most exact one wins, of equally exact ones the nearest to the table", () => {
    const asOf = (...titles: TestCell[][]) => short(under(...titles).asOf);
    expect(asOf(["Per 31 Desember 2023"], ["Tahun 2024"])?.[1]).toBe("A1");
    expect(asOf(["Tahun 2024"], ["Per Desember 2023"])?.[1]).toBe("A2");
    expect(asOf(["Tahun 2023"], ["Tahun 2024"])?.[1]).toBe("A2");
    expect(asOf(["Desember 2023"], ["31 Januari 2022"], ["Juni 2024"])?.[1]).toBe("A2");
  });

  describe("of figures whose year the table tells", () => {
    const ofTwoYears = (...titles: string[]) =>
      tableOf([
        ...titles.map((title) => [title]),
        ["Kab/Kota", "Peserta 2023", "Pekerja 2023", "Peserta 2024", "Pekerja 2024"],
        ["Kab. Sambas", 10, 100, 20, 110],
        ["Kab. Landak", 30, 100, 40, 110],
      ]).tags.asOf?.value;

    test.each([
      ["Keadaan 31 Desember 2023 dan 31 Desember 2024"],
      ["Keadaan 31 Desember 2024 dan 31 Desember 2023"],
    ])("is that of their year, wherever it stands: %s", (title) => {
      expect(ofTwoYears(title)).toEqual({ year: 2024, month: 12, day: 31 });
    });

    test("is no more exact than the titles say of their year", () => {
      expect(ofTwoYears("Keadaan 31 Desember 2023", "Tahun 2024")).toEqual({ year: 2024 });
    });

    test("is not told where several are named and none is of their year", () => {
      expect(ofTwoYears("Keadaan 31 Desember 2021 dan 31 Desember 2022")).toBeUndefined();
    });

    test("is the only one that is named", () => {
      expect(ofTwoYears("Keadaan 31 Desember 2022")?.year).toBe(2022);
    });
  });

  test("is looked for in the twenty rows above the header", () => {
    const far = (rows: number) => [["Tahun 2024"], ...Array<TestCell[]>(rows).fill([])];
    expect(under(...far(19)).asOf?.value).toEqual({ year: 2024 });
    expect(under(...far(20)).asOf).toBeUndefined();
  });
});

describe("a title that says several things", () => {
  test.each(["·", "|"])("apart by %s is read one by one", (sign) => {
    const title = `Dasar pekerja: angkatan kerja ${sign} Segmen: PU, BPU ${sign} Per Mei 2024`;
    const tags = under([title]);
    expect([tags.denominator?.value, tags.segments?.value, tags.asOf?.value]).toEqual([
      "labourForce",
      ["PU", "BPU"],
      { year: 2024, month: 5 },
    ]);
  });

  test("says nothing where it is not filled in, or cites a source", () => {
    expect(under(["Segmen: PU belum diisi; Per 2024"])).toEqual({
      asOf: { value: { year: 2024 }, cell: { row: 0, column: 0 } },
    });
    expect(under(["https://contoh.id/angkatan-kerja/2023"])).toEqual({});
    expect(under(["http://contoh.id/ Angkatan kerja 2023"])).toEqual({});
    expect(under(["Basis (KTP): not filled in"])).toEqual({});
  });

  test("has no date in its target", () => {
    expect(under(["Target 2030: 65,77% · Keadaan 2024"]).asOf?.value).toEqual({ year: 2024 });
    expect(under(["Menuju target 2030"]).asOf).toBeUndefined();
  });
});

describe("the place basis", () => {
  test.each([
    ["Menurut KTP", "ktp"],
    ["Berdasarkan domisili", "ktp"],
    ["Menurut tempat tinggal", "ktp"],
    ["Menurut tempat bekerja", "workplace"],
    ["Menurut lokasi kerja", "workplace"],
    ["By workplace", "workplace"],
  ])("%s is %s", (title, value) => expect(under([title]).basis?.value).toBe(value));

  test("is not what a column of another matter says", () => {
    const table = tableOf([
      ["Kab/Kota", "Peserta", "Nama tempat kerja"],
      ["Kab. Sambas", 1, "PT Antah"],
    ]);
    expect(table.tags.basis).toBeUndefined();
  });
});

describe("what the user says", () => {
  const sheet = sheetOf([["Angkatan kerja, menurut KTP, segmen PU, 2024"], header, ...kalbar]);

  test("goes before what stands there", () => {
    const [table] = readTables(sheet, {
      denominator: "eligible",
      segments: ["PU", "BPU"],
      basis: "workplace",
      asOf: { year: 2023 },
    });
    expect(table?.tags).toEqual({
      denominator: { value: "eligible" },
      segments: { value: ["PU", "BPU"] },
      basis: { value: "workplace" },
      asOf: { value: { year: 2023 } },
    });
  });

  test("may be that it is not known", () => {
    const [table] = readTables(sheet, {
      denominator: null,
      segments: null,
      basis: null,
      asOf: null,
    });
    expect(table?.tags).toEqual({});
  });
});

describe("the line of tags that the program itself writes", () => {
  const tags = fc.record(
    {
      denominator: fc.constantFrom(...denominators).map((value) => ({ value })),
      segments: fc.subarray([...segments], { minLength: 1 }).map((value) => ({ value })),
      basis: fc.constantFrom(...bases).map((value) => ({ value })),
      asOf: fc
        .record({
          year: fc.integer({ min: 2018, max: 2030 }),
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 28 }),
        })
        .map((value) => ({ value })),
    },
    { requiredKeys: [] },
  );

  test.each(["id", "en"] as const)("says the same to its reader, in %s", (language) => {
    fc.assert(
      fc.property(tags, (written) => {
        const table = tableOf([
          [tagLine(written)[language]],
          [],
          ["Kab/Kota", "Peserta"],
          ["Kab. Sambas", 1000],
          ["Kab. Landak", 2000],
        ]);
        const said = Object.entries(table.tags).map(([tag, found]) => [tag, found?.value]);
        const meant = Object.entries(written).map(([tag, { value }]) => [tag, value]);
        const known = said.filter(([, value]) => value !== undefined);
        expect(Object.fromEntries(known)).toEqual(Object.fromEntries(meant));
      }),
      few(60),
    );
  });
});
