import { Census } from "../../src/members/census";
import { rejectionCodes } from "../../src/members/importResult";
import { MemberRows } from "../../src/members/memberRows";
import { SheetRows } from "../../src/members/sheetRows";
import { RowBuilder } from "../../src/files/rowBuilder";
import { countsOf, duplicatesOf, imported, lines, nik, onlyList, rejectionsOf } from "./imports";

/** The rows that were rejected of a list that has these rows from row 2 on. */
async function rejected(header: string, ...rows: readonly string[]): Promise<string[]> {
  return rejectionsOf(onlyList(await imported({ "peserta.csv": lines(header, ...rows) })));
}

describe("a row is rejected, and named as Excel numbers rows,", () => {
  test("where its NIK has not the form of one", async () => {
    const rows = [
      `${nik(1)};Sari`,
      "610101121290001;Budi",
      "61010112129000011;Tono",
      "610101'1212900001;Ani",
      "6101011212900O01;Ida",
      "6101.01E;Eko",
      "0000000012900001;Adi",
      "6101011212900000;Uci",
      "1001011212900001;Ela",
    ];
    expect(await rejected("NIK;NAMA", ...rows)).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10].map((row) => `${row} M01`),
    );
  });

  test("where Excel has shortened its NIK", async () => {
    const rows = ["6.10101121290001E+15;Eko", "6,10101E+15;Ida"];
    expect(await rejected("NIK;NAMA", ...rows)).toEqual(["2 M04", "3 M04"]);
  });

  test("where a quote that is not closed has caught the next row", async () => {
    const rows = [`${nik(1)};"Sari;PU`, `${nik(2)};"Budi";BPU`, `${nik(3)};Ida;PU`];
    expect(await rejected("NIK;NAMA;SEGMEN", ...rows)).toEqual(["2 M09"]);
  });

  test("where it was cut at another separator", async () => {
    const rows = [`${nik(1)};Sari;PU`, `${nik(2)},Budi,PU`];
    expect(await rejected("NIK;NAMA;SEGMEN", ...rows)).toEqual(["3 M09"]);
  });

  test("where nobody was born on the day that its NIK says", async () => {
    const rows = ["6101013112900001;Sari", "6101013102900001;Budi", "6101017202900001;Ani"];
    expect(await rejected("NIK;NAMA", ...rows)).toEqual(["3 M02", "4 M02"]);
  });

  test("where its wage can't be one of a month", async () => {
    const possible = ["3745000", "3.745.000", "Rp3.745.000,00", "16.800", "999.999.999", "0", "-"];
    const impossible = ["16799", "16.799", "-3.745.000", "1000000000", "1.000.000.000", "Rp1.000"];
    const rows = [...possible, "", "n/a", ...impossible].map(
      (wage, at) => `${nik(at + 1)};Sari;${wage}`,
    );
    expect(await rejected("NIK;NAMA;UPAH", ...rows)).toEqual(
      [11, 12, 13, 14, 15, 16].map((row) => `${row} M06`),
    );
  });

  test("where it has neither a NIK nor a number of membership", async () => {
    const rows = [
      `${nik(1)};;Sari;PU`,
      ";24001;Budi;PU",
      "-;24002;Tono;PU",
      ";;Ani;PU",
      "';-;Ida;PU",
    ];
    expect(await rejected("NIK;NO KPJ;NAMA;SEGMEN", ...rows)).toEqual(["5 M08", "6 M08"]);
    const numbers = ["24001;Sari;PU", ";Budi;PU", "–;Tono;PU"];
    expect(await rejected("NO KPJ;NAMA;SEGMEN", ...numbers)).toEqual(["3 M08", "4 M08"]);
  });

  test("where its cells have shifted: too many hold something, or some are not there", async () => {
    const rows = [
      `${nik(1)};Sari;PU;baik`,
      `${nik(2)};Budi, S.H;PU;baik;;`,
      `${nik(3)};Tono;S.H;PU;baik`,
      `${nik(4)};Ani;PU`,
      `${nik(5)};Ida`,
      `${nik(6)}`,
      `61010112;Eko;x;y;z`,
    ];
    expect(await rejected("NIK;NAMA;SEGMEN;KETERANGAN", ...rows)).toEqual(
      [4, 6, 7, 8].map((row) => `${row} M09`),
    );
  });

  test("and is not counted, while the others are", async () => {
    const text = lines("NIK;SEGMEN", `${nik(1)};PU`, "61;PU", `${nik(2)};BPU`, ";BPU", "6;PU;x");
    const result = await imported({ "peserta.csv": text });
    expect(countsOf(result)).toEqual(["PU: 1", "BPU: 1"]);
    expect(onlyList(result).rows).toBe(5);
    expect(rejectionsOf(onlyList(result))).toEqual(["3 M01", "5 M08", "6 M09"]);
  });
});

test("a NIK may have blanks around it and Excel's mark of a text before it", async () => {
  const rows = [
    nik(1),
    ` ${nik(2)} `,
    `'${nik(3)}`,
    `"'${nik(4)}"`,
    `\u00a0${nik(5)}`,
    `' ${nik(6)}`,
  ];
  const again = [nik(2), nik(3), nik(4), nik(5), nik(6)];
  const result = await imported({
    "peserta.csv": lines("NIK;NAMA", ...[...rows, ...again].map((each) => `${each};Sari`)),
  });
  expect(rejectionsOf(onlyList(result))).toEqual([]);
  expect(duplicatesOf(result)).toEqual(
    [3, 4, 5, 6, 7].map((row) => `peserta.csv ${row + 5}: peserta.csv ${row}`),
  );
});

describe("in a workbook", () => {
  /** The rows that are rejected of a sheet with these cells; a number is a cell that holds one. */
  function rejectedOfSheet(
    cells: readonly (readonly (string | number)[])[],
    census = new Census(),
  ): string[] {
    const sheets = new SheetRows("peserta.xlsx", false, {
      fieldsOf: () => new Map(),
      begin: (_, header) => new MemberRows(header, census),
    });
    const row = new RowBuilder();
    sheets.beginSheet("Peserta");
    cells.forEach((values, number) => {
      row.begin(number);
      values.forEach((value, column) => {
        if (typeof value === "number") row.numeric(column, String(value), undefined);
        else row.text(column, value);
      });
      sheets.row(row);
    });
    sheets.endSheet({ merged: [], hiddenRows: [] });
    const [sheet] = sheets.sheets;
    if (!sheet || !("list" in sheet) || !sheet.list) throw new Error("no list");
    const codes = sheet.list.rejectedFor.all;
    return [...sheet.list.rejectedRows.all].map(
      (each, at) => `${each} ${rejectionCodes[codes[at] as number]}`,
    );
  }

  test("a NIK that stands as a number is rejected where Excel has rounded it to a zero", () => {
    expect(
      rejectedOfSheet([
        ["NIK", "NAMA", "UPAH"],
        [nik(1), "Sari", 3_745_000],
        [6101011212900020, "Budi", 3_745_000],
        [610101121290003, "Tono", 3_745_000],
        [nik(4), "Ani", -1],
        [6101011212900005, "Ida", 3_745_000],
      ]),
    ).toEqual(["3 M04", "4 M01", "5 M06"]);
  });

  test("cells right of the header's, and rows that end early, have not shifted", () => {
    expect(
      rejectedOfSheet([
        ["NIK", "NAMA", "SEGMEN"],
        [nik(1), "Sari", "PU", "", "diperiksa"],
        [nik(2), "Budi"],
      ]),
    ).toEqual([]);
  });

  test("nor have they in a page that is saved as one", async () => {
    const page = `<table><tr><td>NIK<td>NAMA<td>SEGMEN<tr><td>${nik(1)}<td>Sari</table>`;
    const result = await imported({ "peserta.xls": page });
    expect(countsOf(result)).toEqual(["all: 1"]);
  });

  test("a row that ends early has nothing of the row above it", () => {
    const census = new Census();
    const rows = [
      ["NIK", "NAMA", "KAB", "STATUS", "JKK", "UPAH"],
      [nik(1), "Sari", "Kab. Sambas", "AKTIF", "Y", -1],
      [nik(2), "Budi"],
      [nik(3), "Ani", "Kab. Sambas", "AKTIF", "Y", 3_745_000],
      [nik(4), "Ida"],
    ];
    expect(rejectedOfSheet(rows, census)).toEqual(["2 M06"]);
    const [early, whole, earlyAgain] = [0, 1, 2].map((entry) => census.niks.groupOf(entry));
    expect(early).not.toBe(whole);
    expect(earlyAgain).toBe(early);
  });

  test("rows that stand as text in column A are those of a text", () => {
    expect(
      rejectedOfSheet([
        ["DATA PESERTA"],
        ["NIK,NAMA,SEGMEN,UPAH"],
        [`${nik(1)},"Sari, S.H.",PU,3745000`],
        [`${nik(2)},Budi, S.H.,PU,3745000`],
        [`${nik(3)},Tono`],
        ["61010112,Ani,PU,3745000"],
        ["", ""],
      ]),
    ).toEqual(["4 M09", "5 M09", "6 M01"]);
  });
});
