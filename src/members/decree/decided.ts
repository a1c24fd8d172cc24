import { type Candidate, CandidateList } from "./candidates";
import type { DecreeChoices } from "./decreeChoices";
import type { DecreeResult, DecreeRow, RejectedRow } from "./decreeResult";
import type { Persons } from "./persons";
import type { SheetRead } from "./readSheets";
import { isInactive, type PlaceOfList, reasonsFor } from "./reasons";
import { unitedColumns } from "./unitedColumns";

type Decided = Omit<DecreeResult, "files">;

/** Who is ready for a decree and who is rejected, when all lists are read. */
export function decided(
  sheets: readonly SheetRead[],
  persons: Persons,
  { ages, on, niks }: DecreeChoices,
): Decided {
  const lists = sheets.flatMap(({ list }) => (list instanceof CandidateList ? list : []));
  const columns = unitedColumns(lists.map(({ header }) => header));
  const places = new Map(sheets.map(({ list }, place) => [list, place]));
  const placeOf: PlaceOfList = (list) => places.get(list);
  const rows = lists.flatMap((list, at) => {
    const own = columns.places[at] ?? [];
    return list.candidates.map((candidate): RejectedRow => {
      const { row, cells, first, last } = candidate;
      return {
        list: placeOf(list) ?? 0,
        row,
        cells: placed(cells, own, columns.texts.length),
        reasons: reasonsFor(candidate, persons.with(first, last), { ages, on }, placeOf),
      };
    });
  });
  return {
    ...{ ages, on, niks },
    columns: columns.texts,
    nikColumn: columns.nik,
    ready: rows.flatMap(({ reasons, ...row }): DecreeRow | [] => (reasons.length > 0 ? [] : row)),
    rejected: rows.filter(({ reasons }) => reasons.length > 0),
    lists: sheets.map(({ about }) => about),
    inactive: persons.all.filter(isInactive).length,
  };
}

/** The cells of a list under the headers of all lists. */
function placed(cells: Candidate["cells"], places: readonly number[], width: number): string[] {
  const all = new Array<string>(width).fill("");
  cells.forEach((text, at) => {
    const place = places[at];
    if (place !== undefined) all[place] = text;
  });
  return all;
}
