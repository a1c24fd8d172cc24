import { baseYearOf } from "../../src/plans/decisions";
import { kalbarTable } from "./tables";

const titled = (...titleYears: number[]) => ({ ...kalbarTable([[1, 2]]), titleYears });

it("takes the base year from the titles only where they name one possible year", () => {
  expect(baseYearOf(titled(2024))).toBe(2024);
  expect(baseYearOf(titled(2025, 2099))).toBe(2025);
  expect(baseYearOf(titled(2024, 2025))).toBeUndefined();
  expect(baseYearOf(titled())).toBeUndefined();
});
