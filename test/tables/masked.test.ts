import fc from "fast-check";
import { isOnlyNik, maskedNik, mayBeNik, withoutNiks } from "../../src/tables/masked";
import { niksIn, writtenNik } from "../members/writtenNiks";

describe("in any text", () => {
  test.each([
    ["KK 6101.0112.1290.0009", "KK …"],
    ["6101-0112-1290-0009", "…"],
    ["NIK: 6101 0112 1290 0001", "NIK: …"],
    ["61010112129O0001 (Budi)", "… (Budi)"],
    ["istri 6101011212900001, anak 6101011212900002", "istri …, anak …"],
    ['="6101011212900001"', '="…"'],
    ["610101121290", "…"],
  ])("a NIK becomes dots, however it is written: %s", (text, shown) => {
    expect(withoutNiks(text)).toBe(shown);
  });

  test.each([
    "Rp1.234.567.890.123",
    "607.426 1.665.549 2.345.678",
    "0.3647123456789012",
    "01-02-1990 s.d. 31-12-2024",
    "13-02-2012 - 05-12-2024",
    "2024-01-01 10:30:00 - 2024-01-02 11:00:00",
    "31/12/2024 31/12/2025 31/12/2026",
    "2023-2024-2025",
    "Jl. Merdeka No. 12 RT 001/002",
    "18012345678",
  ])("amounts, dates and shorter numbers stay: %s", (text) => {
    expect(withoutNiks(text)).toBe(text);
  });

  test("an amount that has the form of a NIK is none", () => {
    expect(withoutNiks("6.101.011.212.900.001")).toBe("…");
  });

  it("never shows twelve digits of a NIK", () => {
    fc.assert(
      fc.property(writtenNik, ({ nik, text }) => {
        expect(niksIn(text, [nik])).toEqual([nik]);
        expect(niksIn(withoutNiks(text), [nik])).toEqual([]);
      }),
    );
  });
});

describe("in the column of NIKs", () => {
  test.each(["", "-", "–", "belum ada", "Tidak punya"])(
    "words without digits stay: “%s”",
    (text) => {
      expect(maskedNik(text)).toBe(text);
    },
  );

  test.each([
    "6101011212900001",
    "'6101 0112 1290 0001",
    "6101-0112",
    "NIK 6101.0112.1290.0001 (lama)",
  ])("only the place of issue is left: %s", (text) => {
    expect(maskedNik(text)).toBe("6101••••••••••••");
  });

  it("shows nothing but dots and at most four digits where there are any", () => {
    const text = fc.oneof(
      writtenNik.map((written) => written.text),
      fc.string(),
      fc.integer().map(String),
    );
    fc.assert(
      fc.property(text, (written) => {
        const shown = maskedNik(written);
        if (/\p{Nd}/u.test(written)) expect(shown).toMatch(/^(\d{4}•{12}|•{16})$/);
        else expect(shown).toBe(written);
      }),
    );
  });
});

describe("a cell is a NIK and nothing else", () => {
  it("with signs between its digits, and as a number that Excel has rounded", () => {
    expect(["6101-0112-1290-0001", "61010112129O0001", 6101011212900000].map(isOnlyNik)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("but not where it is dates, an amount, a number of rupiah or a text with more", () => {
    const others = [
      "13-02-2012 - 05-12-2024",
      "Rp6.101.011.212.900.001",
      3_621_313_700_000_000,
      "KK 6101011212900001",
      true,
      "",
    ];
    expect(others.filter(isOnlyNik)).toEqual([]);
  });

  it("a number may be one that lost its last digit", () => {
    expect([6101011212900001, 610101121290000, 16_800_000_000_000].map(mayBeNik)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
