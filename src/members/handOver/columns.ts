import type { Known } from "../memberGroups";
import type { ParquetColumn, ParquetValue } from "./parquetFile";

const text = { type: "text" } as const;
const number = { type: "number", isRequired: true } as const;

/** What is known of members. What is not known, or has no column, is null. */
export const knownColumns: readonly ParquetColumn[] = [
  { name: "region_code", ...text },
  { name: "region_name", ...text },
  { name: "segment", ...text },
  { name: "programmes", ...text },
  { name: "status", ...text },
  { name: "month", ...text },
];

/**
 * Of agregat.parquet: a row for each group of members. The SQL gives the same columns.
 */
export const aggregateColumns: readonly ParquetColumn[] = [
  ...knownColumns,
  { name: "participants", ...number },
];

/** Of peserta.parquet: a row for each row of a list that is about a person. */
export const membersColumns: readonly ParquetColumn[] = [
  // From 1, over all lists: engines do not keep rows in order, and a person counts where first read.
  { name: "reading_order", ...number },
  { name: "file", ...text, isRequired: true },
  { name: "sheet", ...text },
  { name: "row", ...number },
  { name: "person", ...text },
  ...knownColumns,
  { name: "rejected", ...text },
];

/** The values of `knownColumns`. */
export function knownValues(known: Known): readonly ParquetValue[] {
  const { region, segment, programmes, status, month } = known;
  return [region?.code, region?.name, segment, programmes, status, month].map(
    (value) => value ?? null,
  );
}
