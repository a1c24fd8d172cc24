import { regionsSent } from "../../checks/files/regionsSent";
import type { FileTable } from "../../checks/files";
import { figureKey, sentRegions } from "../../checks/files/regionFigures";
import { shortNames } from "../../members/fileNames";
import { groupedBy } from "../../tables/groupedBy";
import type { ImportedTable } from "./importedTables";

/** A table with the name of its file as people know it: without folders, and no other's. */
export interface NamedTable extends FileTable {
  readonly imported: ImportedTable;
}

/** Files may have the same name in a browser, which does not tell their folders. */
export function withFileNames(tables: readonly ImportedTable[]): NamedTable[] {
  const short = shortNames(tables.map(({ fileName }) => fileName));
  const placesOf = groupedBy(tables, ({ fileName }) => fileName);
  return tables.map((imported) => {
    const { file, fileName, table } = imported;
    const name = short.get(fileName) ?? fileName;
    const places = [...new Set(placesOf.get(fileName)?.map((each) => each.file))];
    const number = places.indexOf(file) + 1;
    return { imported, table, file: number > 1 ? `${name} (${String(number)})` : name };
  });
}

/** The tables of regencies that have a figure in common with one of another file, if there are any. */
export function tablesTogether(tables: readonly NamedTable[]): NamedTable[] {
  const filesOf = new Map<string, Set<string>>();
  const ofRegencies = tables
    .filter(({ table }) => table.level === "regency")
    .map((named) => ({ named, figures: figuresIn(named) }));
  for (const { named, figures } of ofRegencies) {
    for (const figure of figures) {
      filesOf.set(figure, (filesOf.get(figure) ?? new Set<string>()).add(named.file));
    }
  }
  const isShared = (figure: string) => (filesOf.get(figure)?.size ?? 0) > 1;
  return ofRegencies.filter(({ figures }) => figures.some(isShared)).map(({ named }) => named);
}

/** Whether together they have more regions than any of their files. */
export function bringTogether(tables: readonly NamedTable[]): boolean {
  const regions = regionsSent(tables);
  const counts = new Map<string, number>();
  for (const { versions } of regions) {
    for (const file of new Set(versions.flat().map((sent) => sent.file))) {
      counts.set(file, (counts.get(file) ?? 0) + 1);
    }
  }
  return [...counts.values()].every((count) => count < regions.length);
}

/** Participants and workers of whichever time and segment; other figures of the same alone. */
function figuresIn({ table }: NamedTable): string[] {
  const told = sentRegions(table).flatMap(({ figures }) => [...figures.values()]);
  const keys = told.map((each) =>
    each.figure === "participants" || each.figure === "eligible" ? each.figure : figureKey(each),
  );
  return [...new Set(keys)];
}
