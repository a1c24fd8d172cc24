import { isTrue } from "../../files/xlsx/attributes";
import type { Band } from "../content";

/** Rows or columns that differ from the rest; neighbours that are alike are one band. */
export class BandList {
  readonly bands: Band[] = [];

  constructor(private readonly styleCount: number) {}

  /**
   * Adds rows or columns, counted from 0, after those that are there.
   *
   * @param said what the file says of them
   */
  add(
    first: number,
    last: number,
    said: { readonly size?: string; readonly hidden?: string; readonly style?: string },
  ): void {
    const size = said.size === undefined ? undefined : Number(said.size);
    const hidden = isTrue(said.hidden);
    const style = Number(said.style) < this.styleCount ? Number(said.style) : undefined;
    if (size === undefined && !hidden && style === undefined) return;
    const before = this.bands.at(-1);
    const alike =
      before?.last === first - 1 &&
      before.size === size &&
      before.hidden === hidden &&
      before.style === style;
    if (alike) this.bands.pop();
    this.bands.push({ first: alike ? before.first : first, last, size, hidden, style });
  }
}
