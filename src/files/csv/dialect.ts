import { Refused } from "../../messages/refused";
import { mostRegular, type Separator, separators } from "../../tables/separators";
import { CsvRows } from "./csvRows";

/** How a text is cut into rows and cells. */
export interface Dialect {
  readonly separator: Separator;
  /** The usual number of cells. */
  readonly width: number;
  /** The first row only says the separator: "sep=;". */
  readonly saysSeparator: boolean;
}

/**
 * Tells the separator by how regular the rows of a piece of text are with it.
 *
 * @param head UTF-8, from the beginning of the file; its last row may be cut off
 * @param isWhole whether the file ends with it
 * @throws Refused where the only separator that cuts rows cuts them too wide for a table
 */
export function dialectOf(head: Uint8Array, isWhole: boolean): Dialect {
  const said = /^sep=([;\t|,])[\r\n]/i.exec(new TextDecoder().decode(head.subarray(0, 6)))?.[1];
  const possible = separators.filter((separator) => said === undefined || separator === said);
  const refused: Refused[] = [];
  const cuts = possible.map((separator) => {
    const widths = widthsOf(head, separator, isWhole);
    if (widths instanceof Refused) refused.push(widths);
    return { separator, widths: widths instanceof Refused ? [] : widths };
  });
  const found = mostRegular(cuts);
  const [tooWide] = refused;
  if (!found && tooWide) throw tooWide;
  const separator = found?.separator ?? (said as Separator | undefined) ?? ",";
  return { separator, width: found?.width ?? 1, saysSeparator: said !== undefined };
}

function widthsOf(head: Uint8Array, separator: Separator, isWhole: boolean): number[] | Refused {
  const widths: number[] = [];
  try {
    cut(head, separator, isWhole, widths);
    return widths;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function cut(head: Uint8Array, separator: Separator, isWhole: boolean, widths: number[]): void {
  const rows = new CsvRows(separator.charCodeAt(0), ({ width }) => widths.push(width));
  for (let at = 0; at < head.length; ) {
    const room = rows.room;
    const piece = head.subarray(at, at + room.length);
    room.set(piece);
    rows.take(piece.length);
    at += piece.length;
  }
  // A file may be a single row without a line end.
  if (isWhole && widths.length === 0) rows.end();
}
