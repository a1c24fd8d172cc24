import {
  assumedAges,
  type DecreeChoices,
  type PurposeOfSheet,
} from "../../members/decree/decreeChoices";
import { guessPurpose, type Purpose } from "../../members/decree/purposes";
import type { SheetOfFile } from "../../members/importChoices";
import type { ImportResult, NiksShown } from "../../members/importResult";
import { periodIn } from "../../tables/periods";
import { type Chosen, isList, workerChoices } from "./chosen";

/** What a person asks for a list that is ready for a decree, as typed. */
export interface DecreeAsked {
  /** What lists are there for, where the person said so. */
  readonly purposes: readonly (SheetOfFile & { readonly purpose: Purpose | "none" })[];
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly niks: NiksShown;
}

export function nothingAsked(): DecreeAsked {
  const { from, to } = assumedAges;
  const on = new Intl.DateTimeFormat("id-ID", { dateStyle: "long" }).format(new Date());
  return { purposes: [], from: String(from), to: String(to), on, niks: "masked" };
}

/** A list of persons of an import, and what it is there for. */
export interface ListWithPurpose extends SheetOfFile {
  readonly fileName: string;
  /** "none": it is not compared. */
  readonly purpose: Purpose | "none";
}

/** The lists of an import: where nobody said what they are there for, their names may tell. */
export function listsWithPurpose({ files }: ImportResult, asked: DecreeAsked): ListWithPurpose[] {
  return files.flatMap(({ file: fileName, sheets }, file) =>
    sheets
      .filter(({ kind }) => isList(kind))
      .map(({ sheet }) => {
        const said = asked.purposes.find((each) => each.file === file && each.sheet === sheet);
        return { file, fileName, sheet, purpose: said?.purpose ?? guessPurpose(fileName, sheet) };
      }),
  );
}

export function withPurpose(
  asked: DecreeAsked,
  { file, sheet }: SheetOfFile,
  purpose: ListWithPurpose["purpose"],
): DecreeAsked {
  const others = asked.purposes.filter((each) => each.file !== file || each.sheet !== sheet);
  return { ...asked, purposes: [...others, { file, sheet, purpose }] };
}

/** A day; undefined for anything less exact. */
export function dayIn(text: string): DecreeChoices["on"] | undefined {
  const { year, month, day } = periodIn(text) ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { year, month, day };
}

/** Whole years; undefined for anything else. */
export function ageIn(text: string): number | undefined {
  return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : undefined;
}

/** What the worker must know; undefined as long as something is missing. */
export function decreeChoices(
  asked: DecreeAsked,
  lists: readonly ListWithPurpose[],
  chosen: Chosen,
): DecreeChoices | undefined {
  const [from, to, on] = [ageIn(asked.from), ageIn(asked.to), dayIn(asked.on)];
  if (from === undefined || to === undefined || from > to || !on) return undefined;
  if (!lists.some(({ purpose }) => purpose === "candidates")) return undefined;
  const { fieldsOf } = workerChoices(chosen);
  const purposes = lists.flatMap(({ file, sheet, purpose }): PurposeOfSheet[] =>
    purpose === "none" ? [] : [{ file, sheet, purpose }],
  );
  const leftOut = lists.filter(({ purpose }) => purpose === "none");
  return { fieldsOf, leftOut, purposes, ages: { from, to }, on, niks: asked.niks };
}
