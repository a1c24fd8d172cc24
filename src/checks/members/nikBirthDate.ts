import { nikFault } from "../../domain/nik";
import { about, nikBirthDate as message, nikBirthDates } from "../../messages/checks/members";
import type { MemberCheck } from "../finding";
import { typedNiks } from "./niks";
import { apartOrTogether } from "./together";

/** A NIK with a day of birth that does not exist. */
export const nikBirthDate: MemberCheck = {
  code: "M02",
  name: "nik-birth-date",
  severity: "error",
  about: about.nikBirthDate,
  find: (list) => {
    const niks = typedNiks(list);
    const found = niks
      .filter(({ text }) => nikFault(text) === "birthDate")
      .map(({ cell, text }) => ({ cell, message: message(text) }));
    return apartOrTogether(found, niks.length, nikBirthDates);
  },
};
