import { matchProvince, matchRegion } from "../reference/regionNames";
import type { Province } from "../reference/regions";
import type { Place } from "./enrolmentTable";
import { meaningOf, type HeaderMeaning } from "./headerWords";
import { lookUpOnce } from "./lookUpOnce";
import { type RowName, rowNameOf } from "./rowNames";

/** What the words of a sheet mean. A word stands there often and is looked up once. */
export interface Words {
  meaning(header: string): HeaderMeaning;
  /** The place that a row of this name is about; undefined where there is none of that level. */
  region(name: string): Place | undefined;
  province(name: string): Province | undefined;
  row(name: string): RowName;
}

export function wordsOfSheet(): Words {
  return {
    meaning: lookUpOnce(meaningOf),
    region: lookUpOnce((name) => matchRegion(name)),
    province: lookUpOnce(matchProvince),
    row: lookUpOnce(rowNameOf),
  };
}

/** The same for a table whose rows are provinces: there these names sum nothing. */
export function wordsOfProvinces(words: Words): Words {
  return {
    meaning: words.meaning,
    row: words.row,
    region: lookUpOnce((name) => placeOf(words.province(name))),
    province: () => undefined,
  };
}

function placeOf(province: Province | undefined): Place | undefined {
  return province && { ...province, province: province.code, kind: "Provinsi" };
}
