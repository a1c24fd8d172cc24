import { baseYearOf, planProjection, toldBaseYear, undecided } from "../../src/plans/decisions";
import { readTables } from "../../src/tables/readTables";
import { sheetOf } from "../tables/sheetOf";
import { kalbarTable, withMain } from "./tables";

const titled = (...titleYears: number[]) => {
  const table = kalbarTable([[1, 2]]);
  return { ...table, tags: {}, titleYears };
};

it("takes the base year from the titles only where they name one possible year", () => {
  expect(baseYearOf(titled(2024))).toBe(2024);
  expect(baseYearOf(titled(2025, 2099))).toBe(2025);
  expect(baseYearOf(titled(2024, 2025))).toBeUndefined();
  expect(baseYearOf(titled())).toBeUndefined();
});

it("takes it before that from the figures themselves, or from their date", () => {
  const table = titled(2024, 2025);
  expect(baseYearOf({ ...table, main: { ...table.main, year: 2023 } })).toBe(2023);
  expect(baseYearOf({ ...table, tags: { asOf: { value: { year: 2025, month: 6 } } } })).toBe(2025);
  expect(baseYearOf({ ...table, tags: { asOf: { value: { year: 2040 } } } })).toBeUndefined();
});

it("says what tells the year", () => {
  const table = titled(2024);
  expect(toldBaseYear(table)?.by).toBe("title");
  const dated = { ...table, tags: { asOf: { value: { year: 2025 } } } };
  expect(toldBaseYear(dated)).toEqual({ year: 2025, by: "date" });
  const ofFigures = withMain(dated, { year: 2023 });
  expect(toldBaseYear(ofFigures)).toEqual({ year: 2023, by: "figures" });
});

it("takes a chosen year only where the table tells none", () => {
  expect(baseYearOf(titled(2024), 2023)).toBe(2024);
  expect(baseYearOf(titled(2024, 2025), 2023)).toBe(2023);
});

it("takes no year from the title for figures of a year that it can't project", () => {
  expect(baseYearOf(withMain(titled(2024), { year: 2018 }))).toBeUndefined();
});

it("does not take the year of a target for that of the workers", () => {
  const [table] = readTables(
    sheetOf([
      ["Keadaan 31 Desember 2024"],
      ["Kab/Kota", "Peserta", "Pekerja", "Target 2026"],
      ["Kab. Sambas", 30, 100, "60%"],
      ["Kab. Landak", 40, 100, "60%"],
    ]),
  );
  expect(toldBaseYear(table!)).toEqual({ year: 2024, by: "date" });
});

it("says in the sheet's language where the figures stand and of what time and place they are", () => {
  const table = withMain(kalbarTable([[1, 2]]), { year: 2025, month: 6, basis: "ktp" });
  const decided = { ...undecided, choices: { 2024: null }, name: "Proyeksi" };
  const source = (language: "id" | "en") =>
    planProjection(table, decided, language).plan.sheets[0]?.cells[1]?.[0]?.value;
  expect(source("id")).toMatch(
    /^Peserta dan pekerja: lembar “Rekap”, B5:D6, Juni 2025, menurut KTP\. /,
  );
  expect(source("en")).toMatch(/: sheet “Rekap”, B5:D6, June 2025, by ID card\. /);
});
