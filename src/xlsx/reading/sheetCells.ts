import { Refused } from "../../messages/refused";
import { partDamaged, sheetTooLarge } from "../../messages/xlsx";
import { areaAt, columnNumber, sheetSize } from "../../tables/address";
import { type CellValue, MOST_CELLS } from "../../tables/grid";
import { type Attributes, isTrue } from "../../files/xlsx/attributes";
import { BandList } from "./bands";
import type { CellContent, Feature } from "../content";
import { formulaFromFile } from "../../formulas/formulaText";
import { shiftTokens } from "../../formulas/shiftFormula";
import { type FormulaToken, tokensOf } from "../../formulas/formulaTokens";
import { serialOf } from "../../files/xlsx/serialDate";
import type { SharedString } from "./sharedStrings";
import { TextGatherer } from "./textGatherer";
import { unescapeExcel } from "../../files/xlsx/excelText";

/** What the cells of a sheet point at elsewhere in the package. */
export interface CellSources {
  readonly strings: readonly SharedString[];
  readonly styleCount: number;
  /** The `cm` of cells whose formulas spill by themselves. */
  readonly dynamic: ReadonlySet<string>;
  readonly date1904: boolean;
}

/** A cell while its element is open. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  inline?: TextGatherer;
  value?: string;
  formula?: { readonly attributes: Attributes; text: string };
}

/** The first cell of a shared formula. */
interface SharedFormula {
  readonly tokens: readonly FormulaToken[];
  readonly row: number;
  readonly column: number;
}

/** Gathers what stands in a sheet's data, element by element. */
export class SheetCells {
  readonly features = new Set<Feature>();
  readonly rows: BandList;
  private readonly gathered: CellContent[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private filled = 0;
  private inOrder = true;
  private cell?: OpenCell;

  constructor(
    private readonly sheet: string,
    private readonly part: string,
    private readonly sources: CellSources,
  ) {
    this.rows = new BandList(sources.styleCount);
  }

  /** In reading order. */
  get cells(): CellContent[] {
    if (this.inOrder) return this.gathered;
    const sorted = this.gathered.sort((a, b) => a.row - b.row || a.column - b.column);
    const standsTwice = sorted.some(({ row, column }, index) => {
      const next = sorted[index + 1];
      return next?.row === row && next.column === column;
    });
    return standsTwice ? this.refuse() : sorted;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "f" && this.cell) this.cell.formula = { attributes, text: "" };
    else if (name === "is" && this.cell) this.cell.inline = new TextGatherer();
    else this.cell?.inline?.open(name);
  }

  close(name: string, text: string): void {
    const cell = this.cell;
    if (!cell) return;
    if (name === "v") cell.value = text;
    else if (name === "f") cell.formula = { attributes: cell.formula?.attributes ?? {}, text };
    else if (name !== "c") cell.inline?.close(name, text);
    else {
      this.cell = undefined;
      this.add(cell);
    }
  }

  private openRow(attributes: Attributes): void {
    const row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    if (!(Number.isInteger(row) && row >= 0 && row < sheetSize.rows)) this.refuse();
    this.row = row;
    this.column = -1;
    const { ht: size, hidden, customFormat, s } = attributes;
    this.rows.add(row, row, { size, hidden, style: isTrue(customFormat) ? s : undefined });
    if (Number(attributes.outlineLevel) > 0) this.features.add("outline");
  }

  private openCell(attributes: Attributes): void {
    this.moveTo(attributes.r);
    const { row, column } = this;
    const last = this.gathered.at(-1);
    if (last && (last.row > row || (last.row === row && last.column >= column))) {
      this.inOrder = false;
    }
    this.cell = { row, column, attributes };
  }

  /** @param address where the cell stands; without one, it is the next of its row */
  private moveTo(address: string | undefined): void {
    if (address === undefined) this.column++;
    else {
      const [, letters = "", row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(address) ?? [];
      if (Number(row) - 1 !== this.row) this.refuse();
      this.column = columnNumber(letters);
    }
    if (this.column >= sheetSize.columns) this.refuse();
  }

  private add(open: OpenCell): void {
    const { row, column, attributes } = open;
    const value = this.valueOf(open);
    const content = this.formulaOf(open);
    const blank = value === "" && content === undefined;
    if (!blank && ++this.filled > MOST_CELLS) throw new Refused(sheetTooLarge(this.sheet));
    // Blank cells only dress the sheet: too many of them are no reason not to read it.
    if (blank && this.gathered.length >= MOST_CELLS) return;
    const style = Number(attributes.s ?? 0);
    const known = style >= 0 && style < this.sources.styleCount;
    const lacksResult = content && value === "" && !saysBlank(open) ? true : undefined;
    this.gathered.push({ row, column, value, ...content, lacksResult, style: known ? style : 0 });
  }

  private valueOf({ attributes, value, inline }: OpenCell): CellValue {
    if (inline?.isRich) this.features.add("richText");
    if (attributes.t === "inlineStr") return inline?.text ?? "";
    if (value === undefined || value === "") return "";
    switch (attributes.t) {
      case "s":
        return this.sharedText(value);
      case "b":
        return isTrue(value.trim());
      case "str":
        return unescapeExcel(value);
      case "e":
        return value;
      case "d":
        return serialOf(value.trim(), this.sources.date1904) ?? value;
      default:
        return this.numberOf(value);
    }
  }

  private sharedText(index: string): string {
    const shared = this.sources.strings[Number(index)] ?? this.refuse();
    if (shared.isRich) this.features.add("richText");
    return shared.text;
  }

  private numberOf(text: string): number {
    const number = Number(text);
    return Number.isFinite(number) ? number : this.refuse();
  }

  private formulaOf(open: OpenCell): Pick<CellContent, "formula" | "array"> | undefined {
    const { row, column, formula, attributes } = open;
    if (!formula) return undefined;
    const { t: kind, ref, si } = formula.attributes;
    if (kind === "dataTable") {
      this.features.add("dataTable");
      return undefined;
    }
    const own = formula.text === "" ? undefined : formulaFromFile(unescapeExcel(formula.text));
    if (kind === "shared" && si !== undefined) {
      const shared = this.sharedFormula(si, own, row, column);
      return shared === undefined ? undefined : { formula: shared };
    }
    if (own === undefined) return undefined;
    const area = kind === "array" && ref !== undefined ? areaAt(ref) : undefined;
    const dynamic = this.sources.dynamic.has(attributes.cm ?? "");
    return area ? { formula: own, array: { area, dynamic } } : { formula: own };
  }

  private sharedFormula(
    index: string,
    own: string | undefined,
    row: number,
    column: number,
  ): string | undefined {
    if (own !== undefined) {
      this.shared.set(index, { tokens: tokensOf(own), row, column });
      return own;
    }
    const first = this.shared.get(index);
    return first && shiftTokens(first.tokens, row - first.row, column - first.column);
  }

  private refuse(): never {
    throw new Refused(partDamaged(this.part));
  }
}

/** A formula can give "", and files say so with an empty text; others leave its value out. */
function saysBlank({ attributes, value }: OpenCell): boolean {
  return attributes.t === "str" && value !== undefined;
}
