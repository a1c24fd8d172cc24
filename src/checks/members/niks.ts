import type { Member, MemberList } from "../../tables/memberList";
import type { Cell, CellValue } from "../../tables/grid";
import { remember } from "../remember";

/** A NIK that somebody typed as text. */
export interface TypedNik {
  readonly cell: Cell;
  readonly text: string;
}

/** The digits that Excel keeps of a number; a NIK has one more. */
export const EXCEL_DIGITS = 15;

/** Whether it is a number that had more digits than Excel keeps. */
export function isRounded(raw: CellValue): raw is number {
  return typeof raw === "number" && Math.abs(raw) >= 10 ** EXCEL_DIGITS;
}

/** The NIKs of a list, without blanks ("", "-") and numbers that lost digits. */
export const typedNiks = remember(({ members }: MemberList): readonly TypedNik[] =>
  members.flatMap(({ nik }: Member) => {
    if (!nik || isRounded(nik.raw)) return [];
    // Some exports put Excel's mark of a text before it.
    const text = String(nik.raw).trim().replace(/^'/, "");
    return /^[-–—]?$/.test(text) ? [] : [{ cell: nik.cell, text }];
  }),
);
