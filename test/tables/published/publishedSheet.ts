/** A cell as a spreadsheet holds it; "" is a blank. */
export type PublishedCell = string | number;

/**
 * What a number counts. `eligible` is any of the denominators in use, its `basis` says which;
 * `population` and `other` are figures that stand in such sheets and are none of ours.
 */
export type PublishedFigure = "participants" | "eligible" | "coverage" | "population" | "other";

/** What a careful person says a cell means who reads the sheet and nothing beside it. */
export interface PublishedMeaning {
  address: string;
  /** The full name that the region has today. */
  region: string;
  figure: PublishedFigure;
  basis?: "employed" | "labourForce";
  year?: number;
  segment?: "PU" | "BPU" | "Jakon" | "PMI" | "all";
  value: number;
}

/** A table that was published, typed off as it stands, with what a reader of it would say. */
export interface PublishedSheet {
  source: string;
  cells: readonly (readonly PublishedCell[])[];
  merged?: readonly string[];
  says: {
    /** First and last sheet row of the header, from 1. */
    headerRows: readonly [number, number];
    /** How many different regions have rows (provinces, where the table is by province). */
    regions: number;
    /** How many rows are totals. */
    totals: number;
    cells: readonly PublishedMeaning[];
  };
}

/** The cells of a published file as a spreadsheet opens it: what looks like a number is one. */
export function cellsOfFile(text: string, separator: "," | ";"): PublishedCell[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(separator).map(cellOf));
}

function cellOf(text: string): PublishedCell {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
