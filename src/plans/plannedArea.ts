import { type Area, areaOfRows, type Cell } from "../tables/grid";
import type { PlannedSheet } from "./writePlan";

/** Where the cells of a planned sheet begin. */
export function firstOf({ first = { row: 0, column: 0 } }: Pick<PlannedSheet, "first">): Cell {
  return first;
}

/** The area of all its cells. */
export function plannedArea(planned: Pick<PlannedSheet, "first" | "cells">): Area {
  return areaOfRows(firstOf(planned), planned.cells);
}
