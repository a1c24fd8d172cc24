import { about, codeNameMismatch as message, codesShifted } from "../../messages/checks/regions";
import { knownBpsCode } from "../../reference/bpsCodes";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Found, TableCheck } from "../finding";
import { type CodeBeside, codesOfTable, isRight, isWrong } from "./codesOfTable";

/** So many wrong codes, if they are most of all, are one mistake. */
const SHIFTED = 4;

/** A code that neither Kemendagri nor BPS gives to the region beside it. */
export const codeNameMismatch: TableCheck = {
  code: "R06",
  name: "code-name-mismatch",
  severity: "error",
  about: about.codeNameMismatch,
  find: (table) => {
    const codes = codesOfTable(table);
    const right = codes.filter(isRight);
    const owned = new Set(right.flatMap(({ digits }) => digits ?? []));
    const wrong = codes.filter((beside) => isWrong(beside, owned));
    const [first] = wrong;
    if (first && wrong.length >= SHIFTED && wrong.length * 2 > codes.length) {
      return [{ cell: headerOf(table, first), message: codesShifted(wrong.length, codes.length) }];
    }
    // Only beside right codes is any other text a spoilt one.
    const isColumnOfCodes = right.length * 2 > codes.length;
    const spoilt = isColumnOfCodes ? codes.filter(({ digits }) => digits === undefined) : [];
    return [...wrong, ...spoilt].map(mismatch);
  },
};

function mismatch({ code, regency, others }: CodeBeside): Found {
  const bps = knownBpsCode(regency.code);
  return { cell: code.cell, message: message(code.text, regency, bps, others) };
}

function headerOf({ columns }: EnrolmentTable, { code }: CodeBeside) {
  return columns.find(({ column }) => column === code.cell.column)?.header ?? code.cell;
}
