import { countsOf, imported, lines, nik, onlyList, rejectionsOf } from "./imports";

const header = "NO;NIK;NAMA;SEGMEN";
const [sari, budi] = [`1;${nik(1)};Sari;PU`, `2;${nik(2)};Budi;PU`];

test.each([
  ["a blank row", ""],
  ["a row of blank cells", ";; ;"],
  ["a note", "Sumber: BPJS Ketenagakerjaan"],
  ["a note in the column of the NIKs", ";Pontianak, 31 Desember 2024"],
  ["a note with all its separators", "Catatan: data sementara;;;"],
  ["a total", "JUMLAH;;2;"],
  ["a total further right", ";;Total peserta;2"],
  ["the number of a page", "12"],
  ["a subtotal", "Sub Total;2;;"],
  ["a subtotal in one word", "Subtotal;2;;"],
  ["a grand total, narrower than the others", "GRAND TOTAL;2"],
  ["the header once more", header],
  ["the numbers of the columns", "1;2;3;4"],
  ["their numbers in brackets", "(1);(2);(3);(4)"],
])("%s is no person", async (_, row) => {
  const result = await imported({ "peserta.csv": lines(header, sari, row, budi, row) });
  expect(countsOf(result)).toEqual(["PU: 2"]);
  expect(onlyList(result)).toMatchObject({ rows: 2, rejectedRows: new Uint32Array() });
});

test("a NIK alone is a person, and so is a number of membership", async () => {
  const niks = await imported({ "peserta.csv": lines("NIK;NAMA", nik(1), `${nik(2)};`) });
  expect(countsOf(niks)).toEqual(["all: 2"]);
  const numbers = await imported({ "peserta.csv": lines("NO KPJ;NAMA", "24001", "12AB34") });
  expect(countsOf(numbers)).toEqual(["all: 2"]);
});

test("a wrong NIK alone is a person, too, and so is a row with a NIK that can't be cut", async () => {
  const wrong = await imported({ "peserta.csv": lines("NIK;NAMA", nik(1), "61010112") });
  expect(onlyList(wrong).rejectedRows).toEqual(Uint32Array.of(3));
  const rows = [header, `1;${nik(1)};Sari;PU`, `2;${nik(2)};Siti\nRahayu;PU`, "Sumber: BPJS"];
  const collapsed = await imported({ "peserta.csv": lines(...rows.map((row) => `"${row}"`)) });
  expect(rejectionsOf(onlyList(collapsed))).toEqual(["3 M09"]);
});

test("somebody called Jumlah, at PT Total, or in row 1 without a NIK is a person", async () => {
  const byNik = [`1;${nik(1)};JUMLAH;PU`, `2;${nik(2)};Total;PU`];
  expect(countsOf(await imported({ "a.csv": lines(header, ...byNik) }))).toEqual(["PU: 2"]);
  const byNumber = ["PT Total Jaya;;24001;PU", "1;;24002;PU"];
  const text = lines("PERUSAHAAN;NIK;NO KPJ;SEGMEN", ...byNumber);
  expect(countsOf(await imported({ "a.csv": text }))).toEqual(["PU: 2"]);
});

describe("the header is found", () => {
  const bad = "3;61;Tono;PU";

  test.each<[string, string, number]>([
    ["in row 1", lines(header, sari, budi, bad), 4],
    [
      "in row 7, under titles, over column numbers",
      lines(
        "DATA TENAGA KERJA;;;",
        "Kolom NIK, Nama dan Upah wajib diisi",
        "",
        "NPP;12345",
        "",
        "",
        header,
        "1;2;3;4",
        sari,
        budi,
        bad,
      ),
      11,
    ],
    [
      "where whole rows stand in quotes",
      lines(`"${header}"`, `"1;${nik(1)};""Sari; S.H."";PU"`, `"${budi}"`, `"${bad}"`),
      4,
    ],
    [
      "where whole rows stand in quotes under a title",
      lines("DATA PESERTA", `"${header}"`, `"${sari}"`, `"${budi}"`, `"${bad}"`),
      5,
    ],
    [
      "where only the persons stand in quotes",
      lines(header, `"${sari}"`, `"${budi}"`, `"${bad}"`),
      4,
    ],
    [
      "where whole rows stand in quotes, and so do blank ones and titles that name columns",
      lines("Isi NIK, nama", '" "', `"${header}"`, "", `"${sari}"`, budi, bad),
      7,
    ],
    ["where the header spans lines", lines('NO;NIK;"NAMA\nLENGKAP";SEGMEN', sari, budi, bad), 4],
    ["without a line end at the end", lines(header, sari, budi) + bad, 4],
  ])("%s", async (_, text, row) => {
    const result = await imported({ "peserta.csv": text });
    expect(countsOf(result)).toEqual(["PU: 2"]);
    expect(rejectionsOf(onlyList(result))).toEqual([`${row} M01`]);
  });

  test("behind a line that says the separator, which Excel does not show", async () => {
    const result = await imported({ "peserta.csv": lines("sep=;", header, sari, budi, bad) });
    expect(countsOf(result)).toEqual(["PU: 2"]);
    expect(rejectionsOf(onlyList(result))).toEqual(["4 M01"]);
  });

  test("in row 50, but not below", async () => {
    const titles = Array<string>(49).fill("Lampiran");
    const found = await imported({ "peserta.csv": lines(...titles, header, sari) });
    expect(countsOf(found)).toEqual(["PU: 1"]);
    const below = await imported({ "peserta.csv": lines("x", ...titles, header, sari) });
    expect(below.lists).toEqual([]);
    expect(below.files[0]?.sheets[0]?.kind).toBe("other");
  });
});

test("a list without persons is a list", async () => {
  const result = await imported({ "peserta.csv": lines(header) });
  expect(onlyList(result).rows).toBe(0);
  expect(result.groups).toEqual([]);
});
