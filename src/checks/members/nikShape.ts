import { nikFault } from "../../domain/nik";
import { about, nikShape as message, nikShapes } from "../../messages/checks/members";
import type { MemberCheck } from "../finding";
import { typedNiks } from "./niks";
import { apartOrTogether } from "./together";

/** A NIK that has not the form of one. */
export const nikShape: MemberCheck = {
  code: "M01",
  name: "nik-shape",
  severity: "error",
  about: about.nikShape,
  find: (list) => {
    const niks = typedNiks(list);
    const found = niks
      .filter(({ text }) => nikFault(text) === "form")
      .map(({ cell, text }) => ({ cell, message: message(text) }));
    return apartOrTogether(found, niks.length, nikShapes);
  },
};
