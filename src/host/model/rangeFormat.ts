import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { CellLook } from "../engine/look";
import { isAlignment } from "../engine/look";
import { pixelsFromCharacters, pixelsFromPoints, pointsFromPixels } from "../engine/units";
import { checkedSize } from "./givenValues";
import type { Range } from "./range";

/** How a range looks. A property that differs from cell to cell is null. Sizes are points. */
export class RangeFormat extends HostObject {
  override readonly scalars = ["columnWidth", "horizontalAlignment", "rowHeight", "wrapText"];
  readonly fill: RangeFill;
  readonly font: RangeFont;

  constructor(private readonly range: Range) {
    super();
    this.fill = new RangeFill(range);
    this.font = new RangeFont(range);
  }

  get columnWidth(): number {
    return pointsFromPixels(this.range.readableSheet.columnWidth(this.range.columnIndex));
  }

  set columnWidth(points: number) {
    const sheet = this.range.writableSheet;
    sheet.setColumnWidths(this.range.area, pixelsFromPoints(checkedSize(points)));
  }

  get rowHeight(): number {
    return pointsFromPixels(this.range.readableSheet.rowHeight(this.range.rowIndex));
  }

  set rowHeight(points: number) {
    const sheet = this.range.writableSheet;
    sheet.setRowHeights(this.range.area, pixelsFromPoints(checkedSize(points)));
  }

  get horizontalAlignment(): string | null {
    return common(this.range, "alignment");
  }

  set horizontalAlignment(alignment: string) {
    if (!isAlignment(alignment)) throw new HostError("InvalidArgument", "No such alignment.");
    paint(this.range, { alignment });
  }

  get wrapText(): boolean | null {
    return common(this.range, "wrap");
  }

  set wrapText(wrap: boolean) {
    paint(this.range, { wrap });
  }

  /** Makes each column as wide as its longest text; the grid gives no measure of its own. */
  autofitColumns(): void {
    const { area, writableSheet: sheet } = this.range;
    const used = sheet.usedArea(area, true);
    if (!used) return;
    for (let column = used.first.column; column <= used.last.column; column++) {
      const strip = {
        first: { row: used.first.row, column },
        last: { row: used.last.row, column },
      };
      const longest = Math.max(...sheet.texts(strip).map(([text]) => text?.length ?? 0));
      if (longest > 0) sheet.setColumnWidths(strip, pixelsFromCharacters(longest));
    }
  }
}

export class RangeFill extends HostObject {
  override readonly scalars = ["color"];

  constructor(private readonly range: Range) {
    super();
  }

  /** White without a fill; "" where the cells differ. */
  get color(): string {
    const looks = this.range.looks.map((look) => look.fill ?? "#FFFFFF");
    return same(looks) ?? "";
  }

  set color(color: string) {
    paint(this.range, { fill: colorOf(color) });
  }

  clear(): void {
    paint(this.range, { fill: null });
  }
}

export class RangeFont extends HostObject {
  override readonly scalars = ["bold", "color", "italic", "size"];

  constructor(private readonly range: Range) {
    super();
  }

  get bold(): boolean | null {
    return common(this.range, "bold");
  }

  set bold(bold: boolean) {
    paint(this.range, { bold });
  }

  get italic(): boolean | null {
    return common(this.range, "italic");
  }

  set italic(italic: boolean) {
    paint(this.range, { italic });
  }

  get size(): number | null {
    return common(this.range, "size");
  }

  set size(size: number) {
    paint(this.range, { size: checkedSize(size) });
  }

  get color(): string | null {
    return common(this.range, "color");
  }

  set color(color: string) {
    paint(this.range, { color: colorOf(color) });
  }
}

function paint(range: Range, look: CellLook): void {
  range.writableSheet.paint(range.cellArea, look);
}

function common<Key extends keyof CellLook>(
  range: Range,
  key: Key,
): Required<CellLook>[Key] | null {
  return same(range.looks.map((look) => look[key]));
}

function same<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** @throws {HostError} InvalidArgument if it is no colour that this host takes. */
export function colorOf(value: unknown): string {
  if (typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  throw new HostError("InvalidArgument", 'This host takes colours as "#RRGGBB" only.');
}
