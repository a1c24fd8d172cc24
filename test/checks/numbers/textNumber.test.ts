import {
  changed,
  kepulauanRiau,
  percentOf,
  plainSheet,
  sulawesiBarat,
} from "../corpus/provinceRows";
import { placesOf, wordsOf } from "../told";

const riau = plainSheet(kepulauanRiau);

/** The participants of the first regions typed as text. */
function typedAsText(count: number) {
  return kepulauanRiau
    .slice(0, count)
    .reduce((sheet, [, some], index) => changed(sheet, `B${index + 4}`, `${some} `), riau);
}

test("each number typed as text is told with its reading", () => {
  const sheet = changed(changed(riau, "B5", "45.238"), "D5", "55,46 %");
  expect(wordsOf("N01", sheet)).toEqual([
    "“45.238” adalah teks, bukan angka; dibaca 45.238. Ketik ulang sebagai angka.",
    "“55,46 %” adalah teks, bukan angka; dibaca 55,46%. Ketik ulang sebagai angka.",
  ]);
});

test("three of seven are told one by one, four of seven once for the column", () => {
  expect(placesOf("N01", typedAsText(3))).toEqual(["B4", "B5", "B6"]);
  expect(placesOf("N01", typedAsText(4))).toEqual(["B4"]);
  expect(wordsOf("N01", typedAsText(4))[0]).toMatch(
    /^4 angka di kolom ini adalah teks \(misalnya “38617”, dibaca 38\.617\)/,
  );
});

test("four of nine filled cells are told one by one, four of eight once", () => {
  const eight = { cells: [...typedAsText(4).cells, ["JUMLAH", 584710]] };
  const nine = { cells: [...eight.cells, ["Kepulauan Riau", 584710]] };
  expect(placesOf("N01", eight)).toEqual(["B4"]);
  expect(placesOf("N01", nine)).toEqual(["B4", "B5", "B6", "B7"]);
});

test("blanks are not counted among the filled cells", () => {
  const blank = ["B8", "B9", "B10"].reduce(
    (sheet, address) => changed(sheet, address, ""),
    typedAsText(4),
  );
  const more = { cells: [...blank.cells, ["Kepulauan Riau", 584710], ["JUMLAH", 584710]] };
  expect(placesOf("N01", more)).toEqual(["B4"]);
});

test("text in a total is told as well", () => {
  const some = sulawesiBarat.reduce((sum, row) => sum + row[1], 0);
  const all = sulawesiBarat.reduce((sum, row) => sum + row[2], 0);
  const { cells } = plainSheet(sulawesiBarat);
  const total = ["JUMLAH", "170.611", all, percentOf(some, all)];
  expect(placesOf("N01", { cells: [...cells, total] })).toEqual(["B10"]);
});

describe("in a file that was opened as one column", () => {
  const lines = (percents: readonly string[]) => ({
    cells: [
      ["Kab/Kota,Peserta,Capaian (%)"],
      ...percents.map((percent, at) => [`${sulawesiBarat[at]?.[0]},${1000 + at},${percent}`]),
    ],
  });

  test("percents of three decimals are no texts", () => {
    expect(placesOf("N01", lines(["36.470", "12.125", "8.512"]))).toEqual([]);
  });

  test("a percent with its sign is one, as anywhere", () => {
    expect(placesOf("N01", lines(["36.470%", "12.125%", "8.512%"]))).toEqual(["A2", "A3", "A4"]);
  });
});
