import { fractionInHeadcount } from "../../../src/checks/numbers/fractionInHeadcount";
import { negative } from "../../../src/checks/numbers/negative";
import type { TestCell } from "../../tables/sheetOf";
import {
  changed,
  kepulauanRiau,
  plainSheet,
  sulawesiBarat,
  yogyakarta,
} from "../corpus/provinceRows";
import { foundBy } from "../foundBy";
import { placesOf, wordsOf } from "../told";

const riau = plainSheet(kepulauanRiau);
const yogya = plainSheet(yogyakarta);

/** Participants in excess of the target: the gap is below zero. */
const gaps = {
  cells: [
    ["Kab/Kota", "Peserta", "Pekerja", "Target Peserta", "Kekurangan Peserta"],
    ...sulawesiBarat.map(([name, some, all]) => [name, some, all, some - 100, -100]),
  ],
};

describe("below zero", () => {
  test("counts and percents can't be, gaps can", () => {
    expect(wordsOf("N05", changed(yogya, "B5", -1))).toEqual([
      "Peserta tidak mungkin di bawah nol. Periksa angka ini.",
    ]);
    expect(placesOf("N05", changed(yogya, "D5", -32.18))).toEqual(["D5"]);
    expect(placesOf("N05", changed(yogya, "B5", 0))).toEqual([]);
    expect(placesOf("N05", gaps)).toEqual([]);
    expect(placesOf("N05", changed(gaps, "D3", -39417))).toEqual(["D3"]);
  });

  test.each(["Pekerja belum terlindungi", "Belum terlindungi (%)", "Selisih (poin)", "Gap"])(
    "%s may be, where more are enrolled than counted",
    (header) => {
      const rows = sulawesiBarat.map(([name, some, all]) => [name, some, all, -12]);
      const sheet = { cells: [["Kab/Kota", "Peserta", "Pekerja", header], ...rows] };
      expect(placesOf("N05", sheet)).toEqual([]);
    },
  );

  test("a fraction is told as a number below zero only", () => {
    expect(foundBy(negative, changed(yogya, "B5", -138.5))).toEqual(["B5"]);
    expect(foundBy(fractionInHeadcount, changed(yogya, "B5", -138.5))).toEqual([]);
  });

  test("most of a column is told once", () => {
    const negative = (count: number) =>
      kepulauanRiau
        .slice(0, count)
        .reduce((sheet, [, some], index) => changed(sheet, `B${index + 4}`, -some), riau);
    expect(placesOf("N05", negative(3))).toEqual(["B4", "B5", "B6"]);
    expect(placesOf("N05", negative(4))).toEqual(["B4"]);
    expect(wordsOf("N05", negative(4))[0]).toMatch(/4 angka di kolom ini negatif/);
  });

  test("its percent and total are not told again", () => {
    const some = yogyakarta.reduce((sum, row) => sum + row[1], 0);
    const sheet = { cells: [...yogya.cells, ["JUMLAH", some]] };
    expect(placesOf("C02", changed(sheet, "B5", -138964))).toEqual([]);
    expect(placesOf("C04", changed(sheet, "B5", -138964))).toEqual([]);
  });
});

describe("fractions of people", () => {
  test("are told with what is a thousand times as many, where that is whole", () => {
    expect(wordsOf("N06", changed(yogya, "B5", 138.964))).toEqual([
      "138,964 bukan bilangan bulat, padahal ini jumlah orang. Maksudnya 138.964? Ketik tanpa koma.",
    ]);
    expect(wordsOf("N06", changed(yogya, "B5", 138964.0005))).toEqual([
      "138.964,0005 bukan bilangan bulat, padahal ini jumlah orang. Periksa angka ini.",
    ]);
  });

  test("of formulas count where the sheet shows them", () => {
    const formula = (format: string): TestCell => ({ value: 138964.25, format, formula: true });
    expect(placesOf("N06", changed(yogya, "B5", formula("#,##0")))).toEqual([]);
    expect(placesOf("N06", changed(yogya, "B5", formula("#,##0_);(#,##0)")))).toEqual([]);
    expect(placesOf("N06", changed(yogya, "B5", formula("#,##0.00")))).toEqual(["B5"]);
    expect(placesOf("N06", changed(yogya, "B5", formula("General")))).toEqual(["B5"]);
    const typed = { value: 138964.25, format: "#,##0" };
    expect(placesOf("N06", changed(yogya, "B5", typed))).toEqual(["B5"]);
  });

  test("typed as text are told as text", () => {
    const sheet = changed(yogya, "B5", "138964,5");
    expect(placesOf("N06", sheet)).toEqual([]);
    expect(placesOf("N01", sheet)).toEqual(["B5"]);
  });

  test("in most of a column are told once", () => {
    const cut = (count: number) =>
      kepulauanRiau
        .slice(0, count)
        .reduce((sheet, [, some], index) => changed(sheet, `B${index + 4}`, some / 1000), riau);
    expect(placesOf("N06", cut(3))).toEqual(["B4", "B5", "B6"]);
    expect(placesOf("N06", cut(4))).toEqual(["B4"]);
    expect(wordsOf("N06", cut(4))[0]).toMatch(/^4 angka .*misalnya 38,617/);
  });

  test("are none where the header says thousands", () => {
    const header = ["Kabupaten/Kota", "Peserta (ribu)", "Angkatan Kerja (ribu)", "Cakupan (%)"];
    const rows = yogyakarta.map(([name, some, all]) => [name, some / 1000, all / 1000, 30]);
    const sheet = { cells: [header, ...rows] };
    expect(placesOf("N06", sheet)).toEqual([]);
    expect(placesOf("C02", sheet)).toEqual([]);
    expect(placesOf("N07", sheet)).toEqual(["B1"]);
    expect(wordsOf("N07", sheet)[0]).toMatch(/^2 kolom mulai dari sini dalam ribuan/);
  });

  test("months and shares may have them", () => {
    expect(placesOf("N06", yogya)).toEqual([]);
  });
});
