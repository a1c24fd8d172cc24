import { about, nikMissing as message } from "../../messages/checks/members";
import type { RawCell } from "../../tables/memberList";
import type { MemberCheck } from "../finding";

/** A row that says of nobody's number who it is about. */
export const nikMissing: MemberCheck = {
  code: "M08",
  name: "nik-missing",
  severity: "error",
  about: about.nikMissing,
  find: ({ members }) =>
    members.flatMap(({ nik, memberNumber }) => {
      const cell = nik?.cell ?? memberNumber?.cell;
      return cell && isMissing(nik) && isMissing(memberNumber) ? [{ cell, message }] : [];
    }),
};

function isMissing(number: RawCell | undefined): boolean {
  return !number || isNoNumber(String(number.raw));
}

/** Blank, or a dash in the place of a number. */
export function isNoNumber(text: string): boolean {
  return /^['\s]*[-–—]?\s*$/.test(text);
}
