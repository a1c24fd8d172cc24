import type { Member, MemberList } from "../../tables/memberList";
import { personNumber } from "../../tables/personRows";
import type { Cell } from "../../tables/grid";
import { remember } from "../remember";
import { isRoundedByExcel } from "../roundedByExcel";
import { isNoNumber } from "./nikMissing";

/** A NIK that somebody typed as text. */
export interface TypedNik {
  readonly cell: Cell;
  readonly text: string;
}

/** The NIKs of a list, without blanks ("", "-") and numbers that lost digits. */
export const typedNiks = remember(({ members }: MemberList): readonly TypedNik[] =>
  members.flatMap(({ nik }: Member) => {
    if (!nik || isRoundedByExcel(nik.raw)) return [];
    const text = personNumber(nik.raw);
    return isNoNumber(text) ? [] : [{ cell: nik.cell, text }];
  }),
);
