import { duplicateRegion } from "../../../src/checks/regions/duplicateRegion";
import { formerName } from "../../../src/checks/regions/formerName";
import { invisibleCharacters } from "../../../src/checks/regions/invisibleCharacters";
import { missingRegion } from "../../../src/checks/regions/missingRegion";
import { misspeltRegion } from "../../../src/checks/regions/misspeltRegion";
import { otherProvince } from "../../../src/checks/regions/otherProvince";
import { provinceAmongRegions } from "../../../src/checks/regions/provinceAmongRegions";
import { unknownRegion } from "../../../src/checks/regions/unknownRegion";
import { regenciesOf } from "../../../src/reference/regions";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import {
  changed,
  kalimantanBarat,
  longSheet,
  plainSheet,
  type RegionRow,
  withoutRow,
  withRow,
  yogyakarta,
} from "../corpus/provinceRows";
import { findingsBy, foundBy, foundOnSheet } from "../foundBy";
import { wordsOf } from "../told";

const yogya = plainSheet(yogyakarta);
const messages = (check: Parameters<typeof findingsBy>[0], sheet: TestSheet) =>
  findingsBy(check, sheet).map(({ message }) => message.id);

/** Regions from row 2 on, with plain figures. */
function listed(...names: readonly string[]): TestSheet {
  return {
    cells: [
      ["Kab/Kota", "Peserta", "Pekerja"],
      ...names.map((name, index) => [name, 21437 + 13 * index, 58203 + 29 * index]),
    ],
  };
}

/** The same, each with a province before its name. */
function beside(...rows: readonly (readonly [province: string, name: string])[]): TestSheet {
  return {
    cells: [
      ["Provinsi", "Kab/Kota", "Peserta", "Pekerja"],
      ...rows.map((row, index): TestCell[] => [...row, 21437 + 13 * index, 58203 + 29 * index]),
    ],
  };
}

const nameOf = (code: string) => regenciesOf(code).map(({ name }) => name);

describe("an unknown name", () => {
  test("is told with its province", () => {
    const sheet = withRow(yogya, 7, ["Kab. Lereng Merapi", 5218, 24376, 21.41]);
    expect(messages(unknownRegion, sheet)).toEqual([
      "“Kab. Lereng Merapi” bukan kab/kota di Daerah Istimewa Yogyakarta. Periksa ejaannya.",
    ]);
    expect(messages(misspeltRegion, sheet)).toEqual([]);
  });

  test("is told with Indonesia in a table of several provinces", () => {
    const sheet = listed("Kab. Sleman", "Kab. Sambas", "Kab. Antah Berantah");
    expect(messages(unknownRegion, sheet)).toEqual([
      "“Kab. Antah Berantah” bukan kab/kota di Indonesia. Periksa ejaannya.",
    ]);
  });

  test("is told with the province beside it", () => {
    const sheet = beside(["Bali", "Badung"], ["Gorontalo", "Boalemo"], ["Bali", "Antah Berantah"]);
    expect(messages(unknownRegion, sheet)).toEqual([
      "“Antah Berantah” bukan kab/kota di Bali. Periksa ejaannya.",
    ]);
  });

  test("is one mistake in each province beside it", () => {
    const sheet = beside(
      ["Bali", "Antah Berantah"],
      ["Gorontalo", "Antah Berantah"],
      ["Bali", "Badung"],
      ["Bali", "Antah Berantah"],
      ["Gorontalo", "Boalemo"],
    );
    expect(messages(unknownRegion, sheet)).toEqual([
      expect.stringMatching(/di Bali\. .*juga 1 baris lain/),
      expect.stringMatching(/di Gorontalo\. Periksa ejaannya\.$/),
    ]);
  });

  test("that several rows have is one mistake, and rows without a name are one each", () => {
    const rows = (name: string) =>
      listed("Kab. Sleman", name, "Kab. Bantul", name, "Kab. Kulon Progo");
    expect(foundBy(unknownRegion, rows("Kab. Antah Berantah"))).toEqual(["A3"]);
    expect(messages(unknownRegion, rows("Kab. Antah Berantah"))[0]).toMatch(/juga 1 baris lain/);
    expect(foundBy(unknownRegion, rows(""))).toEqual(["A3", "A5"]);
    expect(messages(unknownRegion, rows(""))[0]).toMatch(/nama kab\/kotanya kosong/);
  });

  test("is none of this check's where Excel shows an error", () => {
    expect(foundBy(unknownRegion, changed(yogya, "A5", "#N/A"))).toEqual([]);
  });

  test("is one finding at the header where there are more than a hundred", () => {
    const villages = (count: number) =>
      listed(
        ...yogyakarta.map(([name]) => name),
        ...Array.from({ length: count }, (_, index) => `Desa Sukamaju Baru ${"i".repeat(index)}`),
      );
    expect(foundBy(unknownRegion, villages(100))).toHaveLength(100);
    expect(foundBy(unknownRegion, villages(101))).toEqual(["A1"]);
    expect(messages(unknownRegion, villages(101))[0]).toMatch(
      /^101 nama di kolom ini .* “Desa Sukamaju Baru”/,
    );
    expect(foundBy(misspeltRegion, villages(101))).toEqual([]);
    expect(foundBy(otherProvince, villages(101))).toEqual([]);
    const nameless = listed(...yogyakarta.map(([name]) => name), ...Array<string>(101).fill(""));
    expect(messages(unknownRegion, nameless)[0]).toMatch(/^101 baris .* tidak bernama/);
  });
});

describe("segments as rows below their region", () => {
  const withSegments = ([name]: RegionRow) => [name, "a. PU", "b. Bukan Penerima Upah"];
  const sheet = listed(...yogyakarta.flatMap(withSegments));

  test("are one mistake, and want a column of their own", () => {
    expect(foundBy(unknownRegion, sheet)).toEqual(["A3"]);
    expect(messages(unknownRegion, sheet)).toEqual([
      "“a. PU” segmen, bukan kab/kota di Daerah Istimewa Yogyakarta. Begitu juga 9 baris lain. Tambahkan kolom “Segmen” untuk itu, dan tulis nama daerahnya di setiap baris.",
    ]);
  });

  test("do not hide a name that is nobody's", () => {
    expect(foundBy(unknownRegion, changed(sheet, "A5", "Kab. Antah Berantah"))).toEqual([
      "A5",
      "A3",
    ]);
  });
});

describe("a misspelt name", () => {
  test("is told with a region that is not listed yet before one that is", () => {
    // "Kab. Bantui" is as near to the listed Bantul; "Kota Yogjakarta" lacks.
    const sheet = listed("Kab. Sleman", "Kab. Bantul", "Kota Yogjakarta", "Kab. Bantui");
    expect(messages(misspeltRegion, sheet)).toEqual([
      "“Kota Yogjakarta” bukan kab/kota di Daerah Istimewa Yogyakarta. Maksudnya Kota Yogyakarta?",
      "“Kab. Bantui” bukan kab/kota di Daerah Istimewa Yogyakarta. Maksudnya Kabupaten Bantul?",
    ]);
    expect(foundBy(unknownRegion, sheet)).toEqual([]);
  });

  test("of two regions alike means the one without a row", () => {
    const named = listed("Kab. Mamuju", "Kab. Mamuju Tengh", "Kab. Majene", "Kab. Mamasa");
    expect(messages(misspeltRegion, named)[0]).toMatch(/Maksudnya Kabupaten Mamuju Tengah/);
    const bare = listed("Kabupaten Gorontalo", "Boalemo", "Pohuwato", "Gorontallo");
    expect(messages(misspeltRegion, bare)[0]).toMatch(/Maksudnya Kota Gorontalo/);
  });

  test("is proposed from the province beside it", () => {
    const sheet = beside(["Bali", "Badung"], ["Gorontalo", "Boalemo"], ["Bali", "Banglli"]);
    expect(messages(misspeltRegion, sheet)).toEqual([
      "“Banglli” bukan kab/kota di Bali. Maksudnya Kabupaten Bangli?",
    ]);
  });

  test("may be spoilt by an invisible sign, too", () => {
    expect(messages(misspeltRegion, changed(yogya, "A7", "Kab. Sle\u200bmaan"))[0]).toMatch(
      /Maksudnya Kabupaten Sleman/,
    );
  });
});

describe("a table of provinces", () => {
  const provincesWith = (name: string) =>
    listed("Kalimantan Barat", "Kalimantan Tengah", "Jawa Timur", name, "Bali");

  test("wants provinces' names", () => {
    expect(messages(misspeltRegion, provincesWith("Sulawesi Utra"))).toEqual([
      "“Sulawesi Utra” bukan nama provinsi. Maksudnya Sulawesi Utara?",
    ]);
    expect(messages(unknownRegion, provincesWith("Antah Berantah"))).toEqual([
      "“Antah Berantah” bukan nama provinsi. Periksa ejaannya.",
    ]);
  });

  test("is no finding where all are known", () => {
    const known = provincesWith("Kepulauan Riau");
    const checks = [unknownRegion, misspeltRegion, otherProvince, duplicateRegion];
    expect(checks.flatMap((check) => foundBy(check, known))).toEqual([]);
    expect(foundOnSheet(missingRegion, known)).toEqual([]);
  });
});

describe("a region of another province", () => {
  test("is told with both provinces, and with the name that was meant if one is near", () => {
    expect(messages(otherProvince, changed(yogya, "A5", "Kab. Klaten"))).toEqual([
      "“Kab. Klaten” ada di Jawa Tengah, bukan di Daerah Istimewa Yogyakarta. Periksa nama dan barisnya.",
    ]);
    const bali = listed("Badung", "Gianyar", "Tabanan", "Buleleng", "Kab. Banggai");
    expect(messages(otherProvince, bali)).toEqual([
      "“Kab. Banggai” ada di Sulawesi Tengah, bukan di Bali. Maksudnya Kabupaten Bangli?",
    ]);
    expect(foundBy(misspeltRegion, bali)).toEqual([]);
    expect(foundBy(unknownRegion, bali)).toEqual([]);
  });

  test("is no matter in a table of several provinces", () => {
    expect(foundBy(otherProvince, listed("Kab. Sleman", "Kab. Sambas"))).toEqual([]);
  });

  test("stands beside the name of a province that is not its own", () => {
    const oneProvince = (province: string) =>
      beside(
        ["DI Yogyakarta", "Sleman"],
        [province, "Bantul"],
        ["DI Yogyakarta", "Kulon Progo"],
        [province, "Bantul"],
      );
    expect(foundBy(otherProvince, oneProvince("Bali"))).toEqual(["A3"]);
    expect(messages(otherProvince, oneProvince("Bali"))).toEqual([
      "“Bantul” ada di Daerah Istimewa Yogyakarta, bukan di Bali. Begitu juga 1 baris lain. Periksa nama dan barisnya.",
    ]);
    expect(foundBy(otherProvince, oneProvince("Prov. DI Yogyakarta"))).toEqual([]);
    expect(foundBy(otherProvince, oneProvince("Wilayah II"))).toEqual([]);
  });

  test("may stand under the province that its own was made from in 2022", () => {
    const papuaBarat = [...nameOf("92"), ...nameOf("96")];
    expect(foundBy(otherProvince, listed(...papuaBarat))).toEqual([]);
    const papuaBaratDaya = [...nameOf("96"), "Kab. Manokwari"];
    expect(foundBy(otherProvince, listed(...papuaBaratDaya))).toEqual(["A8"]);
    const inTables = beside(
      ["Papua", "Merauke"],
      ["Papua", "Nabire"],
      ["Papua", "Jayawijaya"],
      ["Papua Barat", "Sorong"],
      ["Papua Barat", "Kab. Merauke"],
    );
    expect(foundBy(otherProvince, inTables)).toEqual(["B6"]);
    const ofOne = beside(["Papua", "Merauke"], ["Papua Selatan", "Asmat"], ["Bali", "Mappi"]);
    expect(foundBy(otherProvince, ofOne)).toEqual(expect.not.arrayContaining(["A2"]));
  });
});

describe("a former name", () => {
  const kalbar = plainSheet(kalimantanBarat);

  test("is told with today's name and the regulation", () => {
    expect(messages(formerName, changed(kalbar, "A5", "KAB. PONTIANAK"))).toEqual([
      "Kabupaten Pontianak kini bernama Kabupaten Mempawah (PP 58/2014). Pakai nama barunya, kecuali bila tabel ini memang dari sebelum itu.",
    ]);
  });

  test("is told once, however many years it stands in", () => {
    const names = longSheet(
      [
        ["Kab. Mamuju Utara", 33178, 82974],
        ["Kab. Majene", 18243, 76518],
      ],
      [2022, 2023, 2024],
    );
    expect(foundBy(formerName, names)).toEqual(["A2"]);
    expect(messages(formerName, names)[0]).toMatch(/juga 2 baris lain/);
  });

  test("is no name of today, and no other spelling", () => {
    expect(foundBy(formerName, kalbar)).toEqual([]);
    expect(foundBy(formerName, listed("Kab. Mahakam Hulu", "Kab. Berau", "Kab. Paser"))).toEqual(
      [],
    );
    expect(foundBy(formerName, listed("Kab. Pangkep", "Kab. Maros"))).toEqual([]);
  });
});

describe("a region that repeats", () => {
  test("is told with the row that has it first", () => {
    const sheet = withRow(yogya, 8, ["Sleman", 213984, 502361, 42.6]);
    expect(messages(duplicateRegion, sheet)).toEqual([
      "Kabupaten Sleman sudah ada di A7. Periksa mana yang benar: namanya keliru, atau barisnya ganda.",
    ]);
  });

  test("is told every time", () => {
    const thrice = listed("Kab. Sleman", "Kab. Bantul", "Sleman", "Kab. Kulon Progo", "SLEMAN");
    expect(foundBy(duplicateRegion, thrice)).toEqual(["A4", "A6"]);
  });

  test("is one finding for all where more than half of the regions repeat", () => {
    const half = listed("Sleman", "Bantul", "Kulon Progo", "Gunungkidul", "Sleman", "Bantul");
    expect(foundBy(duplicateRegion, half)).toEqual(["A6", "A7"]);
    const most = listed("Sleman", "Bantul", "Kulon Progo", "Sleman", "Bantul");
    expect(foundBy(duplicateRegion, most)).toEqual(["A1"]);
    expect(messages(duplicateRegion, most)[0]).toMatch(/beberapa baris per kab\/kota/);
  });

  test("is one finding where most regions of any year repeat", () => {
    const rows = (year: number) =>
      yogyakarta.map(([name, some, all]): TestCell[] => [name, year, some, all]);
    const cells = [
      ["Kab/Kota", "Tahun", "Peserta", "Pekerja"],
      ...[...rows(2022), ...rows(2023), ...rows(2023)],
    ];
    expect(foundBy(duplicateRegion, { cells })).toEqual(["A1"]);
    const lacking = cells.filter(([name]) => name !== "Kab. Bantul");
    expect(foundOnSheet(missingRegion, { cells: lacking })).toEqual([]);
  });

  test("is told by itself where it is the only one", () => {
    expect(foundBy(duplicateRegion, listed("Sleman", "Sleman"))).toEqual(["A3"]);
  });

  test("repeats rightly in other years, and unknown names are nobody's", () => {
    expect(foundBy(duplicateRegion, longSheet(yogyakarta, [2022, 2023, 2024]))).toEqual([]);
    expect(foundBy(duplicateRegion, listed("Sleman", "Entah", "Bantul", "Entah"))).toEqual([]);
  });
});

describe("missing regions", () => {
  test("are listed at the header of the regions", () => {
    const sheet = withoutRow(withoutRow(yogya, 8), 4);
    expect(foundOnSheet(missingRegion, sheet)).toEqual(["A3"]);
    expect(wordsOf("R05", sheet)).toEqual([
      "Kab/kota Daerah Istimewa Yogyakarta yang belum ada: Kabupaten Kulon Progo, Kota Yogyakarta. Tambahkan barisnya, atau perbaiki namanya bila ditulis lain.",
    ]);
  });

  test("are none where all are listed, or where the regions are of several provinces", () => {
    expect(foundOnSheet(missingRegion, yogya)).toEqual([]);
    expect(foundOnSheet(missingRegion, listed("Kab. Sleman", "Kab. Sambas"))).toEqual([]);
  });

  test("are not those that are only misspelt", () => {
    expect(foundOnSheet(missingRegion, changed(yogya, "A7", "Kab. Slemman"))).toEqual([]);
    expect(wordsOf("R05", withoutRow(changed(yogya, "A7", "Slemman"), 5))[0]).toMatch(
      /yang belum ada: Kabupaten Bantul\./,
    );
  });

  test("are looked for over all years of a long table", () => {
    const long = longSheet(yogyakarta, [2022, 2023, 2024]);
    expect(foundOnSheet(missingRegion, withoutRow(long, 3))).toEqual([]);
    expect(foundOnSheet(missingRegion, longSheet(yogyakarta.slice(1), [2022, 2023]))).toEqual([
      "A1",
    ]);
  });

  test("are not asked for where the rows are not one for each region", () => {
    expect(foundOnSheet(missingRegion, listed("Sleman", "Bantul", "Sleman", "Bantul"))).toEqual([]);
  });

  test("are told at once where more than a hundred names are unknown", () => {
    const names = Array.from({ length: 101 }, (_, index) => `Bantull ${"i".repeat(index)}`);
    const rest = yogyakarta.map(([name]) => name).filter((name) => name !== "Kab. Bantul");
    expect(wordsOf("R05", listed(...rest, ...names))[0]).toMatch(/Kabupaten Bantul/);
  });
});

describe("tables side by side", () => {
  const isCity = ([name]: RegionRow) => name.startsWith("Kota");
  const regencies = yogyakarta.filter((row) => !isCity(row));
  const cities = yogyakarta.filter(isCity);
  const header = ["Kab/Kota", "Peserta", "Pekerja"];

  /** In A to C, E to G and so on; headers in row 2. */
  const sideBySide = (
    lists: readonly (readonly RegionRow[])[],
    years: readonly string[] = lists.map(() => "2024"),
  ): TestSheet => ({
    cells: [
      years.flatMap((year) => [`Kepesertaan ${year}`, "", "", ""]),
      lists.flatMap(() => [...header, ""]),
      ...yogyakarta.map((_, index) =>
        lists.flatMap((rows): TestCell[] => [...(rows[index]?.slice(0, 3) ?? ["", "", ""]), ""]),
      ),
    ],
  });

  test("complete each other", () => {
    expect(foundOnSheet(missingRegion, sideBySide([regencies, cities]))).toEqual([]);
    expect(foundOnSheet(missingRegion, sideBySide([regencies.slice(0, 2), cities]))).toEqual([
      "A2",
    ]);
    expect(wordsOf("R05", sideBySide([regencies.slice(1), cities]))).toEqual([
      expect.stringMatching(/belum ada: Kabupaten [^,]+\. Tambahkan/),
    ]);
  });

  test("of the same regions, or of other years, do not", () => {
    const same = sideBySide([yogyakarta, regencies]);
    expect(foundOnSheet(missingRegion, same)).toEqual(["E2"]);
    const otherYear = sideBySide([regencies, cities], ["2023", "2024"]);
    expect(foundOnSheet(missingRegion, otherYear)).toEqual(["A2", "E2"]);
  });

  test("are told where one more repeats a part and lacks a region", () => {
    const again = sideBySide([regencies, regencies.slice(1), cities]);
    expect(foundOnSheet(missingRegion, again)).toEqual(["E2"]);
    expect(foundOnSheet(missingRegion, sideBySide([regencies, regencies, cities]))).toEqual([]);
  });
});

test("a province's row among regions is told by its name", () => {
  const sheet = withRow(yogya, 6, ["Prov. Jawa Tengah", 4218637, 12873514, 32.77]);
  expect(foundBy(provinceAmongRegions, sheet)).toEqual(["A6"]);
  expect(messages(provinceAmongRegions, sheet)[0]).toMatch(/^“Prov. Jawa Tengah” provinsi/);
});

describe("invisible characters", () => {
  test.each([
    ["a right-to-left mark", "\u200f"],
    ["a zero-width space", "\u200b"],
    ["a byte order mark", "\ufeff"],
    ["a bell", "\u0007"],
    ["a tab", "\t"],
    ["a soft hyphen", "\u00ad"],
    ["a left-to-right embedding", "\u202a"],
  ])("are %s", (_, sign) => {
    const sheet = changed(yogya, "A7", `Kab. Sle${sign}man`);
    expect(foundBy(invisibleCharacters, sheet)).toEqual(["A7"]);
    expect(messages(invisibleCharacters, sheet)[0]).toMatch(/^“Kab. Sleman” memuat/);
    expect(foundBy(unknownRegion, sheet)).toEqual([]);
    expect(foundBy(misspeltRegion, sheet)).toEqual([]);
    expect(foundOnSheet(missingRegion, sheet)).toEqual([]);
  });

  test("before a name leave no blank behind in what is told", () => {
    const sheet = changed(yogya, "A7", "\u200f Kab. Sleman ");
    expect(messages(invisibleCharacters, sheet)[0]).toMatch(/^“Kab. Sleman” memuat/);
  });

  test.each([
    ["a non-breaking space", "\u00a0"],
    ["a line break", "\n"],
    ["a carriage return", "\r\n"],
  ])("are not %s", (_, sign) => {
    expect(foundBy(invisibleCharacters, changed(yogya, "A7", `Kab.${sign}Sleman`))).toEqual([]);
  });

  test("within the word for its kind do not make a region another province's", () => {
    const sheet = changed(yogya, "A7", "Kabu\u200bpaten Sleman");
    expect(foundBy(otherProvince, sheet)).toEqual([]);
    expect(foundBy(invisibleCharacters, sheet)).toEqual(["A7"]);
  });
});
