import fc from "fast-check";
import { checkSheet } from "../../../src/checks/checkSheet";
import { cellAddress } from "../../../src/tables/grid";
import { sheetOf, type TestCell } from "../../tables/sheetOf";

// Every NIK is made up.

/** A list with a column beside the names, from B2 on. */
const listOf = (header: string, values: readonly TestCell[]): TestCell[][] => [
  ["Nama", header, "No KPJ"],
  ...values.map((value, index) => [`ORANG ${index}`, value, `2400000${index}`]),
];

const findingsOf = (header: string, values: readonly TestCell[]) =>
  checkSheet(sheetOf(listOf(header, values))).findings;

const found = (header: string, ...values: readonly TestCell[]) =>
  findingsOf(header, values).map(({ code, cell }) => `${code} ${cellAddress(cell)}`);

const messages = (header: string, ...values: readonly TestCell[]) =>
  findingsOf(header, values).map(({ message }) => message.id);

const nik = (serial: number, birth = "121290") =>
  `610201${birth}${String(serial).padStart(4, "0")}`;

describe("NIKs", () => {
  test("that are right, blank or a dash are no finding", () => {
    expect(found("NIK", nik(1), "", "-", ` ${nik(2)} `, `'${nik(3)}`, nik(4, "521290"))).toEqual(
      [],
    );
  });

  test("of another form are told with what is wrong, and never in full", () => {
    const good = [nik(1), nik(2), nik(3)];
    const told = (wrong: string) => messages("NIK", ...good, wrong)[0];
    expect(told("61020112129000011")).toBe(
      "NIK “610201…” berisi 17 angka, seharusnya 16. Periksa pada KTP-nya.",
    );
    expect(told("610201-121290-0001")).toBe(
      "NIK “610201…” berisi tanda selain angka. Isi 16 angkanya saja.",
    );
    expect(told("6102011212900000")).toBe(
      "NIK “610201…” punya kode wilayah atau nomor urut yang tidak mungkin. Periksa pada KTP-nya.",
    );
    expect(told("123")).toMatch(/“123” berisi 3 angka/);
    expect(told("610201'1212900001")).toMatch(/berisi tanda selain angka/);
  });

  test("of another form or birth date are one finding where most of the column is", () => {
    const short = [1, 2, 3, 4].map((serial) => nik(serial).slice(1));
    expect(found("NIK", ...short.slice(1))).toEqual(["M01 B2", "M01 B3", "M01 B4"]);
    expect(found("NIK", ...short, nik(1), nik(2), nik(3), nik(4))).toEqual(["M01 B2"]);
    expect(messages("NIK", ...short)[0]).toMatch(/^4 NIK di kolom ini bukan 16 angka/);
    const unborn = [1, 2, 3, 4].map((serial) => nik(serial, "320190"));
    expect(found("NIK", ...unborn.slice(1))).toEqual(["M02 B2", "M02 B3", "M02 B4"]);
    expect(found("NIK", ...unborn)).toEqual(["M02 B2"]);
    expect(messages("NIK", ...unborn)[0]).toMatch(/^4 NIK di kolom ini punya tanggal lahir/);
    const others = [5, 6, 7, 8, 9].map((serial) => nik(serial));
    expect(found("NIK", ...unborn, ...others)).toHaveLength(4);
  });

  test("twice are told with the first cell, once for each repetition", () => {
    expect(found("NIK", nik(1), nik(2), nik(1), nik(1))).toEqual(["M03 B4", "M03 B5"]);
    expect(messages("NIK", nik(1), nik(1))[0]).toMatch(/sudah ada di B2/);
  });

  test("that are wrong are told as that, not as twice", () => {
    const unborn = nik(1, "320190");
    expect(found("NIK", unborn, unborn)).toEqual(["M02 B2", "M02 B3"]);
  });

  test("stored as numbers have lost a digit, and say nothing else", () => {
    const number = Number(nik(0));
    expect(found("NIK", nik(1), number, number)).toEqual(["M04 B3"]);
    expect(messages("NIK", nik(1), number, number)[0]).toMatch(/^2 NIK di kolom ini tersimpan/);
    expect(found("NIK", nik(1), 999_999_999_999_999)).toEqual(["M01 B3"]);
    expect(found("NIK", nik(1), 1_000_000_000_000_000)).toEqual(["M04 B3"]);
  });

  test("never stand in a message with more than their first six digits", () => {
    const anyText = fc.oneof(
      fc.stringMatching(/^\d{7,20}$/),
      fc.integer({ min: 1, max: 9999 }).map((serial) => nik(serial)),
      fc.integer({ min: 1, max: 9999 }).map((serial) => nik(serial, "990190")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { message } of findingsOf("NIK", [text, text])) {
          expect(message.id + message.en).not.toContain(text.slice(0, 7));
        }
      }),
    );
  });
});

describe("regions of residence", () => {
  test("that are none are one finding for each text, with the name that is near", () => {
    const texts = [
      "Kab. Sambas",
      "Sambaz",
      "Desa Sukamaju",
      "Sambaz",
      "",
      "Desa Sukamaju",
      "Sambaz",
    ];
    expect(found("Kab/Kota", ...texts)).toEqual(["M05 B3", "M05 B4"]);
    expect(messages("Kab/Kota", ...texts)).toEqual([
      "“Sambaz” bukan kab/kota di Indonesia. Begitu juga 2 baris lain. Maksudnya Kabupaten Sambas?",
      "“Desa Sukamaju” bukan kab/kota di Indonesia. Begitu juga 1 baris lain. Isi nama kab/kota.",
    ]);
  });
});

test("a column of villages or of other words is one finding", () => {
  const villages = ["Sukamaju", "Mekarsari", "Cintajaya", "Wonodadi", "Sukamaju"];
  expect(found("Kab/Kota", ...villages, "Kab. Sambas")).toEqual(["M05 B2"]);
  expect(messages("Kab/Kota", ...villages)[0]).toMatch(/^4 tulisan di kolom ini bukan kab/);
  expect(found("Kab/Kota", ...villages.slice(1, 4))).toEqual(["M05 B2", "M05 B3", "M05 B4"]);
  expect(found("Segmen", "A", "B", "C", "D", "PU")).toEqual(["M07 B2"]);
  expect(messages("Segmen", "A", "B", "C", "D")[0]).toMatch(/^4 tulisan di kolom ini bukan segmen/);
});

describe("segments", () => {
  test("may be written short or in full", () => {
    expect(found("Segmen", "PU", "Bukan Penerima Upah", "jakon", "PMI", "")).toEqual([]);
  });

  test("that are none are one finding for each text", () => {
    expect(found("Segmen", "PU", "X", "Y", "X")).toEqual(["M07 B3", "M07 B4"]);
    expect(messages("Segmen", "PU", "X")[0]).toBe(
      "“X” bukan segmen. Isi PU, BPU, Jakon, atau PMI.",
    );
  });
});

describe("wages", () => {
  const good = [2_500_000, 3_000_000, 3_500_000];

  test("below zero cannot be; none, or none told, can", () => {
    expect(found("Upah", ...good, -1)).toEqual(["M06 B5"]);
    expect(found("Upah", ...good, 0, "")).toEqual([]);
    expect(messages("Upah", ...good, -1)[0]).toMatch(/di bawah nol/);
  });

  test("below the lowest contribution are in thousands", () => {
    expect(found("Upah", ...good, 16_799)).toEqual(["M06 B5"]);
    expect(found("Upah", ...good, 16_800)).toEqual([]);
    expect(messages("Upah", ...good, 2_500)[0]).toMatch(/Rp2\.500 .*\(Rp16\.800\).*ribuan/);
  });

  test("from a billion on are no wages of a month", () => {
    expect(found("Upah", ...good, 999_999_999)).toEqual([]);
    expect(found("Upah", ...good, 1_000_000_000)).toEqual(["M06 B5"]);
  });

  test("that cannot be in most of the column are one finding", () => {
    expect(found("Upah", 2_500, 3_000, 3_500, 4_000)).toEqual(["M06 B2"]);
    expect(messages("Upah", 2_500, 3_000, 3_500, 4_000)[0]).toMatch(/^4 upah di kolom ini/);
    expect(found("Upah", 2_500, 3_000, 3_500)).toHaveLength(3);
  });

  test("typed as text are read", () => {
    expect(found("Upah", ...good, "2.500")).toEqual(["M06 B5"]);
    expect(found("Upah", ...good, "2.500.000")).toEqual([]);
  });
});

test("a list without these columns has nothing to check", () => {
  expect(found("Alamat", "Jl. Merdeka 1", "Jl. Merdeka 2")).toEqual([]);
});
