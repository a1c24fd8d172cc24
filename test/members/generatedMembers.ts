import { persons } from "../../scripts/bench/import/lists/persons";
import type { CellValue } from "../../src/tables/grid";
import { addTo, PlainMembers } from "./plainMembers";

/** The members of a generated list, as their generator counts them. */
export function countedByGenerator(members: number): PlainMembers {
  const plain = new PlainMembers();
  plain.take(["NIK", "KABUPATEN_KOTA", "SEGMEN", "UPAH", "STATUS"]);
  for (const { nik, region, segment, wage, status } of persons(members)) {
    plain.take([nik, region, segment, wage, status]);
  }
  return plain;
}

const segments = ["PU", "BPU", "Jakon", "PMI"];
const OTHERS = "Segmen lain atau kosong";

/** Active participants by "61.01|PU|AKTIF", as the generator writes statuses. */
export function activeGroups({ groups }: PlainMembers): [string, number][] {
  return [...groups].filter(([key]) => !key.endsWith("|NONAKTIF"));
}

/** Those by "61.01|PU", as a sheet of an import has them: one column for all other segments. */
export function countsForSheet(members: PlainMembers): Map<string, number> {
  const merged = new Map<string, number>();
  for (const [key, count] of activeGroups(members)) {
    const [region = "", segment = ""] = key.split("|");
    addTo(merged, `${region}|${segments.includes(segment) ? segment : OTHERS}`, count);
  }
  return merged;
}

/** The same of the sheet's header and its rows. */
export function countsInSheet([header = [], ...rows]: readonly CellValue[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const at = (title: string) => row[header.indexOf(title)] ?? "";
    const region = at("Kode") || at("Kab/Kota");
    if (region === "Jumlah") continue;
    for (const segment of [...segments, OTHERS]) {
      if (Number(at(segment)) > 0) addTo(counts, `${region}|${segment}`, Number(at(segment)));
    }
  }
  return counts;
}
