import { about, cellsShifted as message } from "../../messages/checks/members";
import type { MemberCheck } from "../finding";

/** A row of a text with separators that was cut into more cells than the header has. */
export const cellsShifted: MemberCheck = {
  code: "M09",
  name: "cells-shifted",
  severity: "error",
  about: about.cellsShifted,
  find: ({ members }) =>
    members.flatMap(({ beyond }) => (beyond ? [{ cell: beyond, message }] : [])),
};
