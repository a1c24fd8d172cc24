import { rolesOf, tableOf } from "./reading";
import type { TestCell } from "./sheetOf";

const tableUnder = (titles: readonly string[], ...heads: TestCell[]) =>
  tableOf([
    ...titles.map((title) => [title]),
    ["Kab/Kota", ...heads],
    ["Kab. Sambas", ...heads.map((_, index) => 1234 + index)],
  ]);
const roles = (titles: readonly string[], ...heads: TestCell[]) =>
  rolesOf(tableUnder(titles, ...heads)).slice(1);

describe("bare years hold what the titles say", () => {
  test.each<[string, string[], TestCell[], string[]]>([
    [
      "be another title nearer",
      ["Peserta aktif menurut kabupaten/kota", "Keadaan akhir tahun"],
      [2023],
      ["participants 2023"],
    ],
    [
      "though it speaks of segments further on",
      ["Peserta aktif menurut segmen dan kabupaten/kota"],
      [2023],
      ["participants 2023"],
    ],
    [
      "but not one that only defines the workers",
      ["Peserta aktif menurut kabupaten/kota", "*) Dasar pekerja: angkatan kerja"],
      [2023],
      ["participants 2023"],
    ],
    [
      "be other participants named beside them",
      ["Penduduk menurut kabupaten/kota", "Peserta aktif menurut kabupaten/kota"],
      [2023, "Peserta aktif 2024"],
      ["participants 2023", "participants 2024"],
    ],
    [
      "but not what is a matter of its own",
      ["Peserta aktif menurut kabupaten/kota"],
      [2023, "Luas sawah 2023", "2023 luas sawah"],
      ["participants 2023", "", ""],
    ],
  ])("%s", (_, titles, heads, expected) => expect(roles(titles, ...heads)).toEqual(expected));
});

test("bare years hold no coverage where that has a column", () => {
  const table = tableOf([
    ["Peserta aktif menurut kabupaten/kota"],
    ["Cakupan jaminan sosial"],
    ["Kab/Kota", 2023, "Capaian (%)"],
    ["Kab. Sambas", 85, 12],
  ]);
  expect(rolesOf(table)).toEqual(["region", "participants 2023", "coverage"]);
});

describe("a bare sum counts participants", () => {
  test("not where its segments stand behind it", () => {
    expect(roles([], "Desa", "Kelurahan", "Jumlah", "PU", "BPU")).toEqual([
      "",
      "",
      "",
      "participants PU",
      "participants BPU",
    ]);
  });

  test("not where its segments stand in another group", () => {
    const table = tableOf(
      [
        ["Kab/Kota", "2023", "", "2024", ""],
        ["", "PU", "BPU", "Desa", "Jumlah"],
        ["Kab. Sambas", 1234, 2345, 12, 3579],
      ],
      { merged: ["B1:C1", "D1:E1"] },
    );
    expect(rolesOf(table)).toEqual([
      "region",
      "participants 2023 PU",
      "participants 2023 BPU",
      "",
      "",
    ]);
  });

  test.each([
    [["Peserta PU", "Peserta terdaftar"]],
    [["Peserta aktif", "Peserta terdaftar"]],
    [["Peserta aktif", "Peserta BPU"]],
  ])("not behind %j, which are not both segments", (heads) => {
    expect(roles([], ...heads, "Jumlah").at(-1)).toBe("");
  });
});

describe("a bare sum before named segments counts what they count", () => {
  const ofParticipants = ["Peserta PU", "Peserta BPU", "Peserta Jakon"];
  test.each<[string, string[], string, string]>([
    ["directly behind the regions", [], "Total", "participants"],
    ["with its unit", [], "Jumlah (jiwa)", "participants"],
    ["behind the only other figure", ["Angkatan kerja"], "Total", "participants"],
    ["but not behind columns that it may sum", ["Desa", "Kelurahan"], "Jumlah", ""],
    ["nor behind two other counts", ["Peserta terdaftar", "Peserta baru"], "Jumlah", ""],
  ])("%s", (_, before, whole, expected) => {
    expect(roles([], ...before, whole, ...ofParticipants)[before.length]).toBe(expected);
  });

  test("though those before it count something else", () => {
    const heads = ["Peserta PU", "Peserta BPU", "Jumlah", "Pekerja PU", "Pekerja BPU"];
    expect(roles([], ...heads)[2]).toBe("participants");
    expect(roles([], "Jumlah", "Pekerja PU", "Pekerja BPU")[0]).toBe("eligible");
  });

  test("in its own group, not in that of others", () => {
    const role = (second: TestCell, merged: string[]) =>
      rolesOf(
        tableOf(
          [
            ["Kab/Kota", "2024", second, "", ""],
            ["", "Jumlah", "Peserta PU", "Peserta BPU", "Pekerja"],
            ["Kab. Sambas", 3579, 1234, 2345, 9876],
          ],
          { merged },
        ),
      )[1];
    expect(role("", ["B1:D1"])).toBe("participants 2024");
    expect(role("2025", ["C1:D1"])).toBe("");
  });
});

describe("a bare sum is the labour force", () => {
  const bekerja = "Penduduk bekerja";
  test("behind those at work and those without", () => {
    const { columns } = tableUnder([], bekerja, "Pengangguran", "Jumlah", "Peserta");
    expect(columns.map(({ role, denominator }) => [role, denominator])).toEqual([
      ["region", undefined],
      ["eligible", "employed"],
      [undefined, undefined],
      ["eligible", "labourForce"],
      ["participants", undefined],
    ]);
  });

  test("and no other column behind them is", () => {
    const { columns } = tableUnder([], bekerja, "Pengangguran", "Peserta");
    expect(columns.at(-1)?.denominator).toBeUndefined();
  });

  test.each([
    [[bekerja, "Penduduk"]],
    [["Peserta", "Pengangguran"]],
    [["Angkatan kerja", "Pengangguran"]],
    [["Cakupan terhadap penduduk bekerja", "Pengangguran"]],
  ])("but not behind %j", (heads) => expect(roles([], ...heads, "Jumlah").at(-1)).toBe(""));
});
