import {
  about,
  duplicateRegion as message,
  severalRowsPerRegion,
} from "../../messages/checks/regions";
import { cellAddress } from "../../tables/grid";
import type { TableCheck } from "../finding";
import { isLong, repeatedRows } from "./regionsOfTable";

/** A region that an earlier row has already: one finding for all where most regions repeat. */
export const duplicateRegion: TableCheck = {
  code: "R04",
  name: "duplicate-region",
  severity: "error",
  about: about.duplicateRegion,
  find: ({ slices, region }) =>
    slices.some(isLong)
      ? [{ cell: region.header, message: severalRowsPerRegion }]
      : slices.flatMap(repeatedRows).map(({ row, first }) => ({
          cell: row.nameCell,
          message: message(first.regency?.name ?? row.name, cellAddress(first.nameCell)),
        })),
};
