import {
  about,
  namelessRow,
  namelessRows,
  notRegions,
  segmentAsRow,
  unknownRegion as message,
} from "../../messages/checks/regions";
import { segmentIn } from "../../tables/columnContents";
import type { Found, TableCheck } from "../finding";
import { type UnknownName, unknownNames, wantedFor } from "./unknownNames";

/** A name that is near to no regency or city, or none at all. */
export const unknownRegion: TableCheck = {
  code: "R01",
  name: "unknown-region",
  severity: "error",
  about: about.unknownRegion,
  find: (table) => {
    const unknown = unknownNames(table);
    if ("tooMany" in unknown) {
      const { tooMany, example } = unknown;
      const told = example ? notRegions(tooMany, example.name) : namelessRows(tooMany);
      return [{ cell: table.region.header, message: told }];
    }
    const names = unknown.names.filter(({ elsewhere, suggestion }) => !elsewhere && !suggestion);
    return [
      ...names.filter((name) => !isSegment(name)).map(unknownName),
      ...segmentsAsRows(names.filter(isSegment)),
    ];
  },
};

function unknownName(unknown: UnknownName): Found {
  const { line, others } = unknown;
  return {
    cell: line.nameCell,
    message: line.name === "" ? namelessRow : message(line.name, wantedFor(unknown), others),
  };
}

function isSegment({ line }: UnknownName): boolean {
  const named = segmentIn(line.name);
  return named !== undefined && named !== "whole";
}

/** Rows of segments below their region, "a. PU", "b. BPU": one mistake, whichever they name. */
function segmentsAsRows(names: readonly UnknownName[]): Found[] {
  const [first] = names;
  if (!first) return [];
  const { name, nameCell } = first.line;
  const rows = names.reduce((all, { others }) => all + 1 + others, 0);
  return [{ cell: nameCell, message: segmentAsRow(name, wantedFor(first), rows - 1) }];
}
