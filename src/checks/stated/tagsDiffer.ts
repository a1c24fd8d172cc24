import {
  about,
  basesDiffer,
  denominatorsDiffer,
  segmentsDiffer,
} from "../../messages/checks/statedFigures";
import type { Column, EnrolmentTable, Slice } from "../../tables/enrolmentTable";
import { tidyHeader } from "../../tables/headerWords";
import { basisIn } from "../../tables/tagWords";
import { type Basis, type Denominator, type Segment, segments, type Tag } from "../../tables/tags";
import type { Found, SheetCheck } from "../finding";
import { firstOfEach } from "../firstOfEach";

/**
 * Coverages that stand side by side and are not of the same: another definition of workers, other
 * segments or another place basis, and neither their headers nor their titles say so.
 */
export const tagsDiffer: SheetCheck = {
  code: "C17",
  name: "tags-differ",
  severity: "warning",
  about: about.tagsDiffer,
  find: (_, tables) => {
    const [first, ...others] = tables.flatMap(coveragesOf);
    return first ? others.flatMap((other) => difference(first, other)) : [];
  },
};

/** A column of coverages, and what is known of it that its readers are not told. */
interface Coverage {
  readonly column: Column;
  readonly denominator?: Denominator;
  readonly basis?: Basis;
  readonly segments?: readonly Segment[];
}

/** The coverages of all segments together; those of one segment say so. */
function coveragesOf(table: EnrolmentTable): Coverage[] {
  const all = table.slices.flatMap((slice) => {
    const column = slice.segment === undefined ? slice.columns.coverage : undefined;
    return column ? [coverageOf(table, slice, column)] : [];
  });
  return firstOfEach(all, ({ column }) => String(column.column)).map(({ first }) => first);
}

function coverageOf(table: EnrolmentTable, slice: Slice, column: Column): Coverage {
  const { denominator, basis, segments } = table.tags;
  const { eligible } = slice.columns;
  return {
    column,
    denominator:
      column.denominator === undefined && !isTitle(table, denominator)
        ? (eligible?.denominator ?? denominator?.value)
        : undefined,
    basis: namesBasis(slice, column) || isTitle(table, basis) ? undefined : basis?.value,
    segments: isTitle(table, segments) ? undefined : segmentsBeside(table, slice),
  };
}

/** Whether the header says it, be it the same in the whole table or not. */
function namesBasis({ basis }: Slice, { text }: Column): boolean {
  return basis !== undefined || basisIn(tidyHeader(text)) !== undefined;
}

/** Whether readers are told above the header. */
function isTitle(table: EnrolmentTable, tag: Tag<unknown> | undefined): boolean {
  return tag?.cell !== undefined && tag.cell.row < table.headerRows.first;
}

/** The segments whose participants stand beside the whole of the same time. */
function segmentsBeside({ slices }: EnrolmentTable, whole: Slice): Segment[] | undefined {
  const beside = slices.filter(
    ({ year, month, basis, columns }) =>
      year === whole.year &&
      month === whole.month &&
      basis === whole.basis &&
      columns.participants !== undefined,
  );
  const named = segments.filter((each) => beside.some(({ segment }) => segment === each));
  return named.length < 2 ? undefined : named;
}

function difference(first: Coverage, second: Coverage): Found[] {
  const at = (message: Found["message"]) => [{ cell: second.column.header, message }];
  const isOther = <T>(a: T | undefined, b: T | undefined): b is T =>
    a !== undefined && b !== undefined && String(a) !== String(b);
  if (isOther(first.denominator, second.denominator) && first.denominator) {
    return at(denominatorsDiffer(first.denominator, second.denominator));
  }
  if (isOther(first.segments, second.segments) && first.segments) {
    return at(segmentsDiffer(first.segments, second.segments));
  }
  if (isOther(first.basis, second.basis)) return at(basesDiffer(second.basis));
  return [];
}
