import type { PlannedCell } from "../../../src/plans/writePlan";
import { newWorkbook } from "../../../src/xlsx/writing/newWorkbook";
import { nik } from "../imports";
import { decree, readyOf, rejectedOf } from "./decrees";

type TestCell = string | PlannedCell;

function workbook(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): Uint8Array {
  return newWorkbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      columnWidths: [],
      cells: rows.map((row) =>
        row.map((cell) => (typeof cell === "string" ? { value: cell } : cell)),
      ),
    })),
  }).save();
}

const header = ["NIK", "NAMA"];

describe("a workbook of candidates and other lists", () => {
  const book = workbook({
    KUR: [header, [nik(1), "Sari"]],
    Usulan: [header, [nik(1), "Sari"], [nik(2), "Budi"], [nik(3), "Ani"]],
    ASN: [header, [nik(3), "Ani"]],
  });

  it("is read for both, whatever sheet comes first", async () => {
    const result = await decree([["usulan.xlsx", "candidates", book]], {
      purposes: [
        { file: 0, sheet: "KUR", purpose: "kur" },
        { file: 0, sheet: "Usulan", purpose: "candidates" },
        { file: 0, sheet: "ASN", purpose: "civilServants" },
      ],
    });
    expect(readyOf(result)).toEqual(["usulan.xlsx 3"]);
    expect(rejectedOf(result)).toEqual([
      "usulan.xlsx 2: kur in usulan.xlsx 2",
      "usulan.xlsx 4: civilServants in usulan.xlsx 2",
    ]);
    expect(result.lists.map(({ sheet, isRead }) => [sheet, isRead])).toEqual([
      ["KUR", true],
      ["Usulan", true],
      ["ASN", true],
    ]);
  });

  it("is one of members in the sheets that nobody names", async () => {
    const result = await decree([["usulan.xlsx", "candidates", book]], {
      purposes: [{ file: 0, sheet: "Usulan", purpose: "candidates" }],
      leftOut: [{ file: 0, sheet: "ASN" }],
    });
    expect(rejectedOf(result)).toEqual(["usulan.xlsx 2: members in usulan.xlsx 2"]);
  });

  it("is told of once from the first byte to the last", async () => {
    const told: number[] = [];
    await decree(
      [
        ["usulan.xlsx", "candidates", book],
        ["calon.xlsx", "candidates", workbook({ Calon: [header, [nik(4), "Ida"]] })],
      ],
      {
        purposes: [
          { file: 0, sheet: "Usulan", purpose: "candidates" },
          { file: 1, sheet: "Calon", purpose: "candidates" },
        ],
      },
      ({ bytes, totalBytes }) => told.push(bytes / totalBytes),
    );
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });
});

it("keeps dates of birth as people read them, and other numbers as they stand", async () => {
  const born: PlannedCell = { value: 33_219, format: "dd/mm/yyyy" };
  const late: PlannedCell = { value: 9_000_000, format: "dd/mm/yyyy" };
  const wage: PlannedCell = { value: 1_500_000, format: "#,##0" };
  const rows = [
    ["NIK", "NAMA", "TGL LAHIR", "UPAH"],
    [nik(1), "Sari", born, wage],
    [nik(2), "Budi", late, wage],
  ];
  const result = await decree([["calon.xlsx", "candidates", workbook({ Calon: rows })]]);
  expect(result.ready.map(({ cells }) => cells.slice(2))).toEqual([
    ["12-12-1990", "1500000"],
    ["9000000", "1500000"],
  ]);
});
