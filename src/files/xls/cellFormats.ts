import { builtInFormats } from "../../files/xlsx/builtInFormats";

/** Number formats of cells: a cell names a style, which names a format. */
export class CellFormats {
  private readonly codes = new Map<number, string>();
  /** The number of each style's format. */
  private readonly styles: number[] = [];

  /** @param number which one it is; before Excel 5 they are numbered as they come */
  addFormat(code: string, number = this.codes.size): void {
    this.codes.set(number, code);
  }

  addStyle(format: number): void {
    this.styles.push(format);
  }

  /** A style's format; undefined where numbers are shown as they are. */
  ofStyle(style: number): string | undefined {
    return this.ofNumber(this.styles[style] ?? 0);
  }

  ofNumber(number: number): string | undefined {
    const code = this.codes.get(number) ?? builtInFormats.get(number);
    return code?.toLowerCase() === "general" ? undefined : code;
  }
}
