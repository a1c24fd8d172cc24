import { about, nikPrecision as message } from "../../messages/checks/members";
import type { MemberCheck } from "../finding";
import { isRoundedByExcel } from "../roundedByExcel";

/** NIKs that stand as numbers of more digits than Excel keeps: one finding, at the first. */
export const nikPrecision: MemberCheck = {
  code: "M04",
  name: "nik-precision",
  severity: "error",
  about: about.nikPrecision,
  find: ({ members }) => {
    const rounded = members.flatMap(({ nik }) =>
      nik && isRoundedByExcel(nik.raw) ? [nik.cell] : [],
    );
    const [first] = rounded;
    return first ? [{ cell: first, message: message(rounded.length) }] : [];
  },
};
