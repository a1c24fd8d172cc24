import { about, codeSystemsMixed as message } from "../../messages/checks/regions";
import { knownBpsCode } from "../../reference/bpsCodes";
import type { TableCheck } from "../finding";
import { type CodeBeside, codesOfTable, kemendagriDigits } from "./codesOfTable";

/** Codes of Kemendagri and of BPS in one column, at those of which there are fewer. */
export const codeSystemsMixed: TableCheck = {
  code: "R07",
  name: "code-systems-mixed",
  severity: "warning",
  about: about.codeSystemsMixed,
  find: (table) => {
    const telling = codesOfTable(table).filter(tellsSystemsApart);
    const ofKemendagri = telling.filter(
      ({ digits, regency }) => digits === kemendagriDigits(regency),
    );
    const ofBps = telling.filter(({ digits, regency }) => digits === knownBpsCode(regency.code));
    const fewer = ofBps.length > ofKemendagri.length ? ofKemendagri : ofBps;
    return fewer.map(({ code, regency, others }) => ({
      cell: code.cell,
      message:
        fewer === ofBps
          ? message(code.text, "BPS", "Kemendagri", kemendagriDigits(regency), others)
          : message(code.text, "Kemendagri", "BPS", knownBpsCode(regency.code) ?? "", others),
    }));
  },
};

function tellsSystemsApart({ regency }: CodeBeside): boolean {
  const bps = knownBpsCode(regency.code);
  return bps !== undefined && bps !== kemendagriDigits(regency);
}
