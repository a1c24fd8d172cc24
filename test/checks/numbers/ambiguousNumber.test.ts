import type { TestCell } from "../../tables/sheetOf";
import { placesOf, wordsOf } from "../told";

/** Cities of several provinces; the second one's participants are text. */
function sheet(text: string, first: TestCell = "1,024,737", percent: TestCell = "") {
  return {
    cells: [
      ["Kota", "Peserta", "Pekerja", "Capaian (%)"],
      ["Kota Lhokseumawe", first, 2058203, ""],
      ["Kota Pangkalpinang", text, 70426, percent],
      ["Kota Ambon", 12345, 61234, ""],
    ],
  };
}

test("29.040 beside 1,024,737 may be 29.040 or 29,04", () => {
  expect(wordsOf("N04", sheet("29.040"))).toEqual([
    "“29.040” adalah teks dan dapat berarti 29.040 atau 29,04. Ketik ulang sebagai angka.",
  ]);
  expect(placesOf("N01", sheet("29.040"))).toEqual(["B2"]);
});

test("29,040 beside 1.024.737 may be both too", () => {
  expect(placesOf("N04", sheet("29,040", "1.024.737"))).toEqual(["B3"]);
  expect(placesOf("N04", sheet("29,040", "24.737,5"))).toEqual(["B3"]);
  expect(placesOf("N04", sheet("29.040", "24,737.5"))).toEqual(["B3"]);
});

test.each(["29.040", "29,040"])("%s is clear where no other sign is used", (text) => {
  for (const first of [1024737, "24.737", "24,737"]) {
    expect(placesOf("N04", sheet(text, first))).toEqual([]);
    expect(placesOf("N01", sheet(text, first))).toContain("B3");
  }
  const own = text === "29.040" ? "1.024.737" : "1,024,737";
  expect(placesOf("N04", sheet(text, own))).toEqual([]);
});

test.each(["129040", "0.040", "29.04", "1.029.040", "29.0401"])("%s has one reading", (text) => {
  expect(placesOf("N04", sheet(text))).toEqual([]);
});

test("blanks around it do not make it clear", () => {
  expect(placesOf("N04", sheet(" 29.040 "))).toEqual(["B3"]);
});

test("a percent takes a single sign as the decimal sign, whatever others do", () => {
  const percents = {
    cells: [
      ["Kota", "Capaian kinerja (%)", "Peserta", "Pekerja"],
      ["Kota Lhokseumawe", "1.234,50", "", ""],
      ["Kota Ambon", "29,040", "", ""],
    ],
  };
  expect(placesOf("N04", percents)).toEqual([]);
});

test("the row's percent settles it", () => {
  expect(placesOf("N04", sheet("29.040", "1,024,737", 41.23))).toEqual([]);
  expect(placesOf("N01", sheet("29.040", "1,024,737", 41.23))).toEqual(["B2", "B3"]);
  expect(placesOf("N04", sheet("29.040", "1,024,737", 12.5))).toEqual(["B3"]);
});

test("the total settles it", () => {
  const { cells } = sheet("29.040");
  const withTotal = (total: number) => ({ cells: [...cells, ["JUMLAH", total]] });
  expect(placesOf("N04", withTotal(1024737 + 29040 + 12345))).toEqual([]);
  expect(placesOf("N04", withTotal(1024737 + 29040 + 12344))).toEqual(["B3"]);
});

test("in thousands, 1.001 may be a million or a thousand", () => {
  const inThousands = {
    cells: [
      ["Kota", "Peserta (ribu orang)", "Pekerja (ribu orang)"],
      ["Kota Lhokseumawe", "1.001", 2000],
      ["Kota Ambon", 12, 61],
    ],
  };
  expect(placesOf("N04", inThousands)).toEqual(["B2"]);
});

test("most of a column is told once", () => {
  const names = ["Kota Ambon", "Kota Tual", "Kota Ternate", "Kota Sorong"];
  const many = {
    cells: [
      ["Kota", "Peserta", "Pekerja"],
      ["Kota Lhokseumawe", "1,024,737", 2058203],
      ...names.map((name, index) => [name, `2${index}.040`, 70426]),
    ],
  };
  expect(placesOf("N04", many)).toEqual(["B3"]);
  expect(wordsOf("N04", many)[0]).toMatch(/^4 angka .* “20\.040” dapat berarti 20\.040 atau 20,04/);
});

test("a number that may be two is held against nothing", () => {
  const exceeding = {
    cells: [
      ["Kota", "Peserta", "Pekerja"],
      ["Kota Lhokseumawe", "1,024,737", 2058203],
      ["Kota Pangkalpinang", "29.040", 7426],
    ],
  };
  expect(placesOf("C01", exceeding)).toEqual([]);
});
