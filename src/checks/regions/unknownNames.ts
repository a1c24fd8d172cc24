import { aProvince, aRegionOf } from "../../messages/checks/regions";
import type { Text } from "../../messages/text";
import { nearestProvince } from "../../reference/nearestProvince";
import { matchProvince, matchRegion } from "../../reference/regionNames";
import { provinces, type Province, type Regency } from "../../reference/regions";
import { wasPartOf } from "../../reference/splitProvinces";
import type { EnrolmentTable, Line } from "../../tables/enrolmentTable";
import { excelErrorIn } from "../excelErrors";
import { firstOfEach } from "../firstOfEach";
import { remember } from "../remember";
import { seenName } from "./lineNames";
import { linesOf, MOST_UNKNOWN, suggestionFor } from "./regionsOfTable";

/** A name that no regency or city of its province has, or in a table of provinces no province. */
export interface UnknownName {
  readonly line: Line;
  /** How many further lines have the same name. */
  readonly others: number;
  /** The table's province, or else the one beside the name. */
  readonly province?: Province;
  /** It is a region of this other province. */
  readonly elsewhere?: Province;
  /** What it most likely means. */
  readonly suggestion?: Regency | Province;
  readonly isAmongProvinces: boolean;
}

/** The unknown names of a table, or how many there are if these are too many to look at. */
export type UnknownNames =
  | { readonly names: readonly UnknownName[] }
  | {
      readonly tooMany: number;
      /** None where no line has a name. */
      readonly example?: Line;
    };

/** Each unknown name once; rows without a name one by one. */
export const unknownNames = remember((table: EnrolmentTable): UnknownNames => {
  const unknown = firstOfEach(table.lines.filter(isUnknown), ({ name, row, province }) =>
    name === "" ? `row ${row}` : `${name} · ${province?.text ?? ""}`,
  );
  if (unknown.length > MOST_UNKNOWN) {
    const example = unknown.find(({ first }) => first.name !== "")?.first;
    return { tooMany: unknown.length, example };
  }
  return { names: unknown.flatMap(({ first, others }) => understood(first, others, table)) };
});

function isUnknown({ regency, name }: Line): boolean {
  return regency === undefined && excelErrorIn(name) === undefined;
}

/** None for a name that is only spoilt by invisible signs, or that stood in the province once. */
function understood(line: Line, others: number, table: EnrolmentTable): UnknownName[] {
  const province = table.province ?? statedProvince(line);
  const name = seenName(table, line);
  if (table.level === "province") {
    const suggestion = nearestProvince(name);
    return [{ line, others, suggestion, isAmongProvinces: true }];
  }
  const suggestion = suggestionFor(name, linesOf(table), province);
  const unknown = { line, others, province, suggestion, isAmongProvinces: false };
  const named = matchRegion(name);
  if (!named) return [unknown];
  if (!province || matchRegion(name, province.code)) return [];
  if (wasPartOf(named.province, province.code)) return [];
  return [{ ...unknown, elsewhere: provinceWith(named.province) }];
}

/** The province that stands beside a name. */
export function statedProvince({ province }: Line): Province | undefined {
  return province && matchProvince(province.text);
}

export function provinceWith(code: string): Province | undefined {
  return provinces.find((province) => province.code === code);
}

/** What the name should be. */
export function wantedFor({ isAmongProvinces, province }: UnknownName): Text {
  return isAmongProvinces ? aProvince : aRegionOf(province?.name);
}
