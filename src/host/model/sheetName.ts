import {
  longestSheetName,
  sameSheetName,
  sheetNameFault,
  type SheetNameFault,
} from "../../tables/sheetName";
import { HostError } from "../core/hostError";
import type { GridSheet } from "../engine/gridSheet";
import { invalid } from "./givenValues";

const explanations: Readonly<Record<SheetNameFault, string>> = {
  empty: "A sheet name must not be empty.",
  long: `A sheet name has at most ${longestSheetName} characters.`,
  sign: "A sheet name must not contain : \\ / ? * [ ].",
  apostrophe: "A sheet name must not begin or end with an apostrophe.",
  reserved: "Excel keeps this sheet name for itself.",
};

/**
 * Excel's rules for sheet names, which the grid does not know.
 * @param others the names that are taken; case does not tell names apart.
 * @throws {HostError} ItemAlreadyExists for a taken name, InvalidArgument for a bad one.
 */
export function checkSheetName(name: unknown, others: readonly string[]): string {
  if (typeof name !== "string") return invalid(explanations.empty);
  const fault = sheetNameFault(name);
  if (fault) return invalid(explanations[fault]);
  if (others.some((other) => sameSheetName(other, name))) {
    throw new HostError("ItemAlreadyExists", `A sheet named "${name}" exists already.`);
  }
  return name;
}

/** The first of Sheet1, Sheet2, … that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  let number = 1;
  while (lower.includes(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The sheet of this name, in any case; null is the name of none. */
export function sheetNamed(
  sheets: readonly GridSheet[],
  name: string | null,
): GridSheet | undefined {
  return sheets.find((sheet) => name !== null && sameSheetName(sheet.name, name));
}
