import { formatCode } from "./namedFormats";
import type { LocalAttributes } from "./localAttributes";

interface Style {
  readonly parent: string;
  format?: string;
}

/** The style of which all others are made. */
const DEFAULT = "Default";
/** As many as Excel can keep. */
const MOST_STYLES = 1 << 16;
/** Styles can be made of each other, but not without end. */
const MOST_PARENTS = 10;

/** Number formats of a workbook's styles. */
export class CellStyles {
  private readonly styles = new Map<string, Style>();
  private last: Style | undefined;

  /** A style begins. */
  add(attributes: LocalAttributes): void {
    this.last = { parent: attributes.get("Parent") ?? DEFAULT };
    if (this.styles.size < MOST_STYLES) this.styles.set(attributes.get("ID") ?? "", this.last);
  }

  /** The number format of the style that began last. */
  addFormat(attributes: LocalAttributes): void {
    if (this.last) this.last.format = attributes.get("Format") ?? "";
  }

  /** A style's number format as a code; undefined where numbers are shown as they are. */
  formatOf(id = DEFAULT): string | undefined {
    let style = this.styles.get(id);
    for (let made = 0; style && made < MOST_PARENTS; made++) {
      if (style.format !== undefined) return formatCode(style.format);
      style = this.styles.get(style.parent);
    }
    return undefined;
  }
}
