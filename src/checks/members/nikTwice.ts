import { isNik } from "../../domain/nik";
import { about, nikTwice as message } from "../../messages/checks/members";
import { type Cell, cellAddress } from "../../tables/grid";
import type { MemberCheck } from "../finding";
import { typedNiks } from "./niks";

/** A NIK that an earlier row has too. */
export const nikTwice: MemberCheck = {
  code: "M03",
  name: "nik-twice",
  severity: "error",
  about: about.nikTwice,
  find: (list) => {
    const firsts = new Map<string, Cell>();
    return typedNiks(list).flatMap(({ cell, text }) => {
      const first = firsts.get(text);
      if (!first && isNik(text)) firsts.set(text, cell);
      return first ? [{ cell, message: message(text, cellAddress(first)) }] : [];
    });
  },
};
