import type { Text } from "../../messages/text";
import type { TextCell } from "../../tables/enrolmentTable";
import type { Found } from "../finding";
import { firstOfEach } from "../firstOfEach";
import { isFaultOfColumn } from "../oneForMany";

/** What is said of one text that so many other rows repeat, and of a column that is another one. */
interface Messages {
  readonly each: (text: string, others: number) => Text;
  readonly all: (count: number) => Text;
}

/**
 * Texts that mean nothing in their column: one finding for each, at the first row that has it;
 * one for all where most texts of the column mean nothing.
 */
export function unknownTexts<Cell extends TextCell>(
  cells: readonly Cell[],
  isKnown: (cell: Cell) => unknown,
  { each, all }: Messages,
): Found[] {
  const texts = firstOfEach(
    cells.filter(({ text }) => text !== ""),
    ({ text }) => text,
  );
  const unknown = texts.filter(({ first }) => !isKnown(first));
  const [top] = unknown;
  if (top && isFaultOfColumn(unknown, texts.length)) {
    return [{ cell: top.first.cell, message: all(unknown.length) }];
  }
  return unknown.map(({ first: { cell, text }, others }) => ({
    cell,
    message: each(text, others),
  }));
}
