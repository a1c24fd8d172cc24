import type { CalendarDate } from "../../domain/excelDate";
import type { ImportChoices } from "../importChoices";
import type { NiksShown } from "../importResult";
import type { Purpose } from "./purposes";

/** What a sheet is there for; without a sheet, all of the file that are not named themselves. */
export interface PurposeOfSheet {
  /** Which of the files, from 0. */
  readonly file: number;
  readonly sheet?: string;
  readonly purpose: Purpose;
}

/** Whole years; both are within. */
export interface AgeLimits {
  readonly from: number;
  readonly to: number;
}

/** No rule is known that sets them: what is taken until somebody says otherwise. */
export const assumedAges: AgeLimits = { from: 17, to: 64 };

/** What a person says of the files of a decree, as plain data. */
export interface DecreeChoices extends ImportChoices {
  /** Lists that are not named are lists of members. */
  readonly purposes: readonly PurposeOfSheet[];
  /** How old candidates must be on that day. */
  readonly ages: AgeLimits;
  readonly on: CalendarDate;
  readonly niks: NiksShown;
}

/** What a sheet of a file is there for. */
export function purposeOf(
  file: number,
  sheet: string,
  { purposes }: Pick<DecreeChoices, "purposes">,
): Purpose {
  const ofFile = purposes.filter((each) => each.file === file);
  const named =
    ofFile.find((each) => each.sheet === sheet) ?? ofFile.find((each) => each.sheet === undefined);
  return named?.purpose ?? "members";
}

/** Whether lists of candidates may stand in a file. */
export function mayHoldCandidates(file: number, { purposes }: DecreeChoices): boolean {
  return purposes.some((each) => each.file === file && each.purpose === "candidates");
}

/** Whether other lists may stand in a file. */
export function mayHoldOthers(file: number, { purposes }: DecreeChoices): boolean {
  const ofFile = purposes.filter((each) => each.file === file);
  const areAllNamed = ofFile.some(({ sheet }) => sheet === undefined);
  return !areAllNamed || ofFile.some(({ purpose }) => purpose !== "candidates");
}
