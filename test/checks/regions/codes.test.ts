import { codeNameMismatch } from "../../../src/checks/regions/codeNameMismatch";
import { codeSystemsMixed } from "../../../src/checks/regions/codeSystemsMixed";
import type { TestCell, TestSheet } from "../../tables/sheetOf";
import { findingsBy, foundBy } from "../foundBy";

/** Codes in column A beside names in column B, from row 2 on. */
function coded(...rows: readonly (readonly [code: TestCell, name: string])[]): TestSheet {
  return {
    cells: [
      ["Kode", "Kab/Kota", "Peserta", "Pekerja"],
      ...rows.map((row, index): TestCell[] => [...row, 21437 + 13 * index, 58203 + 29 * index]),
    ],
  };
}

const messages = (check: typeof codeNameMismatch, sheet: TestSheet) =>
  findingsBy(check, sheet).map(({ message }) => message.id);

describe("a code and the name beside it", () => {
  const kalbar = (code: TestCell) =>
    coded(["61.01", "Sambas"], [code, "Mempawah"], ["61.09", "Sekadau"], ["61.10", "Melawi"]);

  test.each(["61.02", 6102, "6102", 61.02, "61 02", "6104", 6104])("agree as %s", (code) => {
    expect(foundBy(codeNameMismatch, kalbar(code))).toEqual([]);
  });

  test.each(["61.03", 6103, "62.02", "6201", "9102"])("contradict each other as %s", (code) => {
    expect(foundBy(codeNameMismatch, kalbar(code))).toEqual(["A3"]);
  });

  test("are told with the right code in both systems", () => {
    expect(messages(codeNameMismatch, kalbar("61.03"))).toEqual([
      "“61.03” bukan kode Kabupaten Mempawah, yang kodenya 61.02 (BPS 6104). Periksa kode dan namanya.",
    ]);
  });

  test("say nothing where a code or a region is missing, or an error stands", () => {
    expect(foundBy(codeNameMismatch, kalbar(""))).toEqual([]);
    expect(foundBy(codeNameMismatch, kalbar("#N/A"))).toEqual([]);
    const unknown = coded(["61.01", "Sambas"], ["61.02", "Entah"], ["61.09", "Sekadau"]);
    expect(foundBy(codeNameMismatch, unknown)).toEqual([]);
  });

  test("are one mistake where several years repeat them", () => {
    const years = coded(
      ["61.01", "Sambas"],
      ["61.03", "Mempawah"],
      ["61.09", "Sekadau"],
      ["61.01", "Sambas"],
      ["61.03", "Mempawah"],
      ["61.09", "Sekadau"],
    );
    expect(messages(codeNameMismatch, years)).toEqual([
      expect.stringMatching(/Begitu juga 1 baris lain/),
    ]);
  });
});

describe("a code in a province whose BPS codes are not known", () => {
  const bali = (...codes: readonly string[]) =>
    coded(
      [codes[0] ?? "", "Jembrana"],
      [codes[1] ?? "", "Tabanan"],
      [codes[2] ?? "", "Badung"],
      [codes[3] ?? "", "Gianyar"],
    );

  test("may be BPS's when it has no point", () => {
    expect(foundBy(codeNameMismatch, bali("5101", "5103", "5102", "5104"))).toEqual([]);
    expect(foundBy(codeNameMismatch, bali("5101", "5102", "5109", "5104"))).toEqual([]);
  });

  test("is Kemendagri's when it has one", () => {
    const swapped = bali("51.01", "51.03", "51.02", "51.04");
    expect(foundBy(codeNameMismatch, swapped)).toEqual(["A3", "A4"]);
    expect(messages(codeNameMismatch, swapped)[0]).toBe(
      "“51.03” bukan kode Kabupaten Tabanan, yang kodenya 51.02. Periksa kode dan namanya.",
    );
  });

  test("is wrong when another row has it rightly, or another province", () => {
    expect(foundBy(codeNameMismatch, bali("5101", "5102", "5102", "5104"))).toEqual(["A4"]);
    expect(foundBy(codeNameMismatch, bali("5101", "5102", "3403", "5104"))).toEqual(["A4"]);
  });

  test("may bear another of Papua's numbers", () => {
    const papua = (code: string) =>
      coded([code, "Merauke"], ["9302", "Boven Digoel"], ["9303", "Mappi"], ["9304", "Asmat"]);
    expect(foundBy(codeNameMismatch, papua("9501"))).toEqual([]);
    expect(foundBy(codeNameMismatch, papua("5101"))).toEqual(["A2"]);
    const elsewhere = coded(["9101", "Badung"], ["5104", "Gianyar"], ["5105", "Klungkung"]);
    expect(foundBy(codeNameMismatch, elsewhere)).toEqual(["A2"]);
    const bangka = coded(["2901", "Bangka"], ["1902", "Belitung"], ["1903", "Bangka Selatan"]);
    expect(foundBy(codeNameMismatch, bangka)).toEqual(["A2"]);
  });
});

test("codes of provinces are not looked at", () => {
  const provinces = coded(
    ["6200", "Kalimantan Barat"],
    ["6100", "Kalimantan Tengah"],
    ["5100", "Bali"],
    ["9400", "Papua"],
  );
  expect(foundBy(codeNameMismatch, provinces)).toEqual([]);
});

describe("a column of codes", () => {
  const names = ["Sambas", "Sanggau", "Ketapang", "Sekadau", "Melawi", "Kayong Utara", "Kubu Raya"];
  const right = ["61.01", "61.03", "61.04", "61.09", "61.10", "61.11", "61.12"];
  const wrong = ["61.12", "61.11", "61.10", "61.07", "61.08", "61.71", "61.02"];
  const mistaken = (count: number, rows: number) =>
    coded(
      ...names
        .slice(0, rows)
        .map((name, index) => [(index < count ? wrong : right)[index] ?? "", name] as const),
    );

  test("that mostly belongs to other names is one mistake, at its header", () => {
    expect(foundBy(codeNameMismatch, mistaken(4, 7))).toEqual(["A1"]);
    expect(messages(codeNameMismatch, mistaken(4, 7))[0]).toMatch(/^4 dari 7 kode/);
    expect(foundBy(codeNameMismatch, mistaken(3, 7))).toEqual(["A2", "A3", "A4"]);
  });

  test("is told cell by cell where three are wrong, or only half", () => {
    expect(foundBy(codeNameMismatch, mistaken(3, 4))).toEqual(["A2", "A3", "A4"]);
    const half = coded(
      ["61.12", "Sambas"],
      ["61.11", "Sanggau"],
      ["61.10", "Ketapang"],
      ["61.07", "Sekadau"],
      ["61.10", "Melawi"],
      ["61.11", "Kayong Utara"],
      ["61.12", "Kubu Raya"],
      ["61.71", "Kota Pontianak"],
    );
    expect(foundBy(codeNameMismatch, half)).toEqual(["A2", "A3", "A4", "A5"]);
  });

  test("has a spoilt code where most others are right", () => {
    const spoilt = (count: number) =>
      coded(
        ...names
          .slice(0, 4)
          .map((name, index) => [index < count ? "610" : (right[index] ?? ""), name] as const),
      );
    expect(foundBy(codeNameMismatch, spoilt(1))).toEqual(["A2"]);
    expect(foundBy(codeNameMismatch, spoilt(2))).toEqual([]);
  });

  test.each(["61.03.001", "161.03", "6103a", "61-03"])("has %s, which has more signs", (code) => {
    const sheet = coded(["61.01", "Sambas"], [code, "Sanggau"], ["61.04", "Ketapang"]);
    expect(foundBy(codeNameMismatch, sheet)).toEqual(["A3"]);
  });

  test("may hold numbers of another kind", () => {
    const numbers = coded(["1", "Sambas"], ["2", "Sanggau"], ["3", "Ketapang"], ["4", "Sekadau"]);
    expect(foundBy(codeNameMismatch, numbers)).toEqual([]);
  });
});

describe("two systems of codes", () => {
  test("are told at those of which there are fewer", () => {
    const sheet = coded(["6102", "Mempawah"], ["6103", "Sanggau"], ["6102", "Bengkayang"]);
    expect(foundBy(codeSystemsMixed, sheet)).toEqual(["A4"]);
    expect(messages(codeSystemsMixed, sheet)).toEqual([
      "“6102” kode BPS, sedangkan kolom ini memakai kode Kemendagri: di sini 6107. Pakai satu sistem kode saja.",
    ]);
    const bps = coded(["6104", "Mempawah"], ["6105", "Sanggau"], ["6107", "Bengkayang"]);
    expect(messages(codeSystemsMixed, bps)).toEqual([
      "“6107” kode Kemendagri, sedangkan kolom ini memakai kode BPS: di sini 6102. Pakai satu sistem kode saja.",
    ]);
  });

  test("of which there are as many are told at those of BPS", () => {
    expect(foundBy(codeSystemsMixed, coded(["6104", "Mempawah"], ["6103", "Sanggau"]))).toEqual([
      "A2",
    ]);
  });

  test("are no finding where all codes are of one, or in both alike", () => {
    expect(foundBy(codeSystemsMixed, coded(["6104", "Mempawah"], ["6105", "Sanggau"]))).toEqual([]);
    expect(foundBy(codeSystemsMixed, coded(["61.02", "Mempawah"], ["6103", "Sanggau"]))).toEqual(
      [],
    );
    expect(foundBy(codeSystemsMixed, coded(["6104", "Mempawah"], ["6101", "Sambas"]))).toEqual([]);
    expect(foundBy(codeSystemsMixed, coded(["5101", "Jembrana"], ["5103", "Badung"]))).toEqual([]);
    const spoilt = coded(["51.01", "Jembrana"], ["51.02", "Tabanan"], ["510", "Badung"]);
    expect(foundBy(codeSystemsMixed, spoilt)).toEqual([]);
  });

  test("are counted by region, however many years repeat them", () => {
    const sheet = coded(
      ["6104", "Mempawah"],
      ["6104", "Mempawah"],
      ["6104", "Mempawah"],
      ["6103", "Sanggau"],
      ["6107", "Bengkayang"],
    );
    expect(foundBy(codeSystemsMixed, sheet)).toEqual(["A2"]);
    expect(messages(codeSystemsMixed, sheet)[0]).toMatch(/Begitu juga 2 baris lain/);
  });
});
