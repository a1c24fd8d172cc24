import { about, otherProvince as message } from "../../messages/checks/regions";
import { wasPartOf } from "../../reference/splitProvinces";
import type { EnrolmentTable } from "../../tables/enrolmentTable";
import type { Found, TableCheck } from "../finding";
import { firstOfEach } from "../firstOfEach";
import { provinceWith, statedProvince, unknownNames } from "./unknownNames";

/** A region of another province than the table's, or than the one beside its name. */
export const otherProvince: TableCheck = {
  code: "R08",
  name: "other-province",
  severity: "error",
  about: about.otherProvince,
  find: (table) => [...strangers(table), ...misplaced(table)],
};

/** Names that no region of the province has, but one of another province. */
function strangers(table: EnrolmentTable): Found[] {
  const unknown = unknownNames(table);
  if ("tooMany" in unknown) return [];
  return unknown.names.flatMap(({ line, others, province, elsewhere, suggestion }) => {
    if (!province || !elsewhere) return [];
    const { name, nameCell } = line;
    return [
      {
        cell: nameCell,
        message: message(name, elsewhere.name, province.name, suggestion?.name, others),
      },
    ];
  });
}

/** Regions of the table's province with another province beside them. */
function misplaced({ lines }: EnrolmentTable): Found[] {
  const beside = lines.flatMap((line) =>
    line.province && line.regency ? [{ line, stated: line.province, regency: line.regency }] : [],
  );
  return firstOfEach(beside, ({ stated, regency }) => `${stated.text} ${regency.code}`).flatMap(
    ({ first: { line, stated, regency }, others }) => {
      const province = statedProvince(line);
      const own = provinceWith(regency.province);
      if (!province || !own || province.code === own.code) return [];
      if (wasPartOf(own.code, province.code)) return [];
      return [
        {
          cell: stated.cell,
          message: message(line.name, own.name, province.name, undefined, others),
        },
      ];
    },
  );
}
