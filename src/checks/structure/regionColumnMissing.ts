import { about, regionColumnMissing as message } from "../../messages/checks/structure";
import type { SheetCheck } from "../finding";
import { figureHeader } from "./figureHeader";

/** Figures with headers and numbers, but nothing that says which region they belong to. */
export const regionColumnMissing: SheetCheck = {
  code: "S02",
  name: "region-column-missing",
  severity: "error",
  about: about.regionColumnMissing,
  find: (grid, tables, lists) => {
    if (tables.length + lists.length > 0) return [];
    const header = figureHeader(grid);
    return header ? [{ cell: header.cell, message: message(header.texts) }] : [];
  },
};
