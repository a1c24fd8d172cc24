import { headerKey } from "../../tables/memberColumns";
import type { MemberColumn, MemberField } from "../../tables/memberList";
import { withoutNiks } from "../../tables/masked";
import type { MemberHeader } from "../memberHeader";

/** The columns of several lists as one row of headers. */
export interface UnitedColumns {
  readonly texts: readonly string[];
  /** Which of them has the NIK; undefined where no list has it. */
  readonly nik?: number;
  /** For each list, where its columns stand among them. */
  readonly places: readonly (readonly number[])[];
}

/** Fields that are the same column in whatever words lists name them. */
const sameField: readonly (MemberField | undefined)[] = ["nik", "memberNumber", "name"];

/** The columns of all lists in the order in which they come; what two lists name alike is one. */
export function unitedColumns(headers: readonly MemberHeader[]): UnitedColumns {
  const united = new Map<string, { readonly place: number; readonly text: string }>();
  const places = headers.map(({ columns }) =>
    keysOf(columns).map((key, at) => {
      const known = united.get(key);
      if (known) return known.place;
      const place = united.size;
      united.set(key, { place, text: withoutNiks(columns[at]?.text ?? "") });
      return place;
    }),
  );
  const texts = [...united.values()].map(({ text }) => text);
  return { texts, nik: united.get(fieldKey("nik"))?.place, places };
}

/** A list may have the same header twice. */
function keysOf(columns: readonly MemberColumn[]): string[] {
  const times = new Map<string, number>();
  return columns.map(({ field, text }) => {
    if (field !== undefined && sameField.includes(field)) return fieldKey(field);
    const key = headerKey(text);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return `${time} ${key}`;
  });
}

function fieldKey(field: MemberField): string {
  return `field ${field}`;
}
