import type { StyleChange } from "../changes";
import { builtInFormats } from "../../files/xlsx/builtInFormats";
import type { XlsxPackage } from "../package/package";
import { child, type XmlElement } from "../package/xml";
import { escapeXml } from "../package/escapeXml";
import { withAttribute, XmlEdit } from "../package/xmlEdit";

/** The lists of a styles part that are written here, in their order, and what a new one holds. */
const newLists = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
};
type ListName = keyof typeof newLists;
const listNames = Object.keys(newLists) as ListName[];
const behindLists = ["dxfs", "tableStyles", "colors", "extLst"];

/** A font's properties in the order in which a file has them. */
const fontOrder = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];

/** Built-in formats by their codes, without those that show the reader's own currency. */
const builtInCodes = [...builtInFormats].flatMap(([id, code]) =>
  code.includes("$") ? [] : [[code, id] as const],
);

/** Own number formats count from here; the numbers below belong to Excel's. */
const FIRST_OWN_FORMAT = 164;

/**
 * Adds styles to a workbook. Those that are there keep their places, and one that is there in
 * the same words is used again.
 */
export class StyleWriter {
  private readonly part: string;
  private readonly edit: XmlEdit;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly formats: Map<string, number>;
  private readonly derivedStyles = new Map<string, number>();

  constructor(private readonly pkg: XlsxPackage) {
    this.part = pkg.relatedPart(pkg.workbookPart, "styles") ?? addStylesPart(pkg);
    const edit = new XmlEdit(pkg.text(this.part), this.part);
    this.edit = edit;
    this.lists = Object.fromEntries(
      listNames.map((name) => [name, new StyleList(edit, name)]),
    ) as Record<ListName, StyleList>;
    this.formats = new Map([
      ...builtInCodes,
      ...this.lists.numFmts.elements.map(({ attributes }) => {
        return [attributes.formatCode ?? "", Number(attributes.numFmtId)] as const;
      }),
    ]);
  }

  /**
   * The style that another becomes by a change; all that the change does not name stays.
   *
   * @param base index of a style of the file
   * @returns index of the style, new or found
   */
  derived(base: number, change: StyleChange): number {
    const key = JSON.stringify([base, change]);
    const index = this.derivedStyles.get(key) ?? this.lists.cellXfs.put(this.xf(base, change));
    this.derivedStyles.set(key, index);
    return index;
  }

  /** Writes what was added. */
  finish(): void {
    listNames.forEach((name, index) => {
      this.lists[name].write([...listNames.slice(index + 1), ...behindLists]);
    });
    if (this.edit.changed) this.pkg.setText(this.part, this.edit.result());
  }

  private xf(base: number, change: StyleChange): string {
    const xf = this.lists.cellXfs.elements[base];
    let tag = xf ? openTag(this.edit, xf) : prefixed(this.edit, newLists.cellXfs[0] ?? "");
    let children = childrenOf(this.edit, xf);
    const set = (attribute: string, value: number, applies: string) => {
      tag = withAttribute(withAttribute(tag, attribute, String(value)), applies, "1");
    };
    if (change.format !== undefined) {
      set("numFmtId", this.numberFormat(change.format), "applyNumberFormat");
    }
    if (change.fill !== undefined) set("fillId", this.fill(change.fill), "applyFill");
    if (
      [change.bold, change.italic, change.size, change.color].some((each) => each !== undefined)
    ) {
      set("fontId", this.font(Number(xf?.attributes.fontId ?? 0), change), "applyFont");
    }
    if (change.wrap !== undefined || change.alignment !== undefined) {
      const alignment = this.alignment(child(xf, "alignment"), change);
      children = [alignment, ...children.filter(({ name }) => name !== "alignment")];
      tag = withAttribute(tag, "applyAlignment", "1");
    }
    return elementXml(tag, children);
  }

  private numberFormat(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.lists.numFmts.put(
      prefixed(this.edit, `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`),
    );
    return id;
  }

  private fill(color: string | null): number {
    if (color === null) return 0;
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
    return this.lists.fills.put(prefixed(this.edit, fill));
  }

  private font(base: number, { bold, italic, size, color }: StyleChange): number {
    const font = this.lists.fonts.elements[base];
    const changes = [
      bold !== undefined && { name: "b", xml: bold ? "<b/>" : "" },
      italic !== undefined && { name: "i", xml: italic ? "<i/>" : "" },
      size !== undefined && { name: "sz", xml: `<sz val="${size}"/>` },
      color !== undefined && { name: "color", xml: color ? `<color rgb="${argb(color)}"/>` : "" },
    ].filter((change) => change !== false);
    const kept = childrenOf(this.edit, font).filter(
      ({ name }) => !changes.some((change) => change.name === name),
    );
    const added = changes.map(({ name, xml }) => ({ name, xml: prefixed(this.edit, xml) }));
    const place = ({ name }: Piece) => fontOrder.indexOf(name) + 1 || fontOrder.length + 1;
    const pieces = [...kept, ...added].sort((one, other) => place(one) - place(other));
    return this.lists.fonts.put(elementXml(prefixed(this.edit, "<font>"), pieces));
  }

  private alignment(found: XmlElement | undefined, { wrap, alignment }: StyleChange): Piece {
    let tag = found ? openTag(this.edit, found) : prefixed(this.edit, "<alignment/>");
    if (wrap !== undefined) tag = withAttribute(tag, "wrapText", wrap ? "1" : undefined);
    if (alignment !== undefined) {
      const value = alignment === "General" ? undefined : alignment.toLowerCase();
      tag = withAttribute(tag, "horizontal", value);
    }
    return { name: "alignment", xml: elementXml(tag, []) };
  }
}

/** One of the lists: what it holds, and what is to be added to it. */
class StyleList {
  readonly elements: readonly XmlElement[];
  private readonly list: XmlElement | undefined;
  private readonly indexes: Map<string, number>;
  private readonly added: string[];

  constructor(
    private readonly edit: XmlEdit,
    private readonly name: ListName,
  ) {
    this.list = child(edit.root, name);
    this.elements = this.list?.children ?? [];
    this.added = this.list ? [] : newLists[name].map((xml) => prefixed(edit, xml));
    const sources = this.elements.map((element) => edit.source(element));
    this.indexes = new Map([...sources, ...this.added].map((xml, index) => [xml, index]));
  }

  /** @returns the place of this item in the list, to which it is added if it is not there */
  put(xml: string): number {
    const index = this.indexes.get(xml) ?? this.elements.length + this.added.push(xml) - 1;
    this.indexes.set(xml, index);
    return index;
  }

  /** @param before the names of what comes behind this list in a styles part */
  write(before: readonly string[]): void {
    if (this.added.length === 0) return;
    if (this.list) return this.edit.appendCounted(this.list, this.added);
    const items = `count="${this.added.length}">${this.added.join("")}`;
    this.edit.place(
      prefixed(this.edit, `<${this.name} `) + items + prefixed(this.edit, `</${this.name}>`),
      before,
    );
  }
}

interface Piece {
  readonly name: string;
  readonly xml: string;
}

function childrenOf(edit: XmlEdit, element: XmlElement | undefined): Piece[] {
  return element?.children.map((each) => ({ name: each.name, xml: edit.source(each) })) ?? [];
}

function openTag(edit: XmlEdit, { start, openEnd }: XmlElement): string {
  return edit.text.slice(start, openEnd);
}

/** An element with its opening tag as given, closed as its content needs it. */
function elementXml(tag: string, children: readonly Piece[]): string {
  const open = tag.replace(/\s*\/?>$/, "");
  if (children.length === 0) return `${open}/>`;
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "";
  return `${open}>${children.map(({ xml }) => xml).join("")}</${name}>`;
}

/** XML written without prefixes, in the styles part's own. */
function prefixed(edit: XmlEdit, xml: string): string {
  return edit.prefix ? xml.replace(/<(\/?)(?=\w)/g, `<$1${edit.prefix}`) : xml;
}

/** "#1F2A44" as a file writes it. */
function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function addStylesPart(pkg: XlsxPackage): string {
  const xml = `<styleSheet xmlns="${pkg.namespaces.main}"></styleSheet>`;
  return pkg.addPart("styles", "xl/styles", xml).part;
}
