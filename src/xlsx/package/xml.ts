import { SaxesParser, type SaxesTagNS } from "saxes";
import { partDamaged } from "../../messages/xlsx";
import { Refused } from "../../messages/refused";
import { Splices } from "./splices";

/** An element and where it stands in its text; nothing else of the text is interpreted. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly uri: string;
  /** By name; those with a prefix as "{namespace}local". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text between its tags, its children's left out. */
  readonly text: string;
  readonly selfClosing: boolean;
  /** Offsets of its "<", behind its opening tag, of its closing tag, and behind that. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** What to do at each tag. Offsets are those of its "<" and behind its ">". */
export interface XmlVisitor {
  open?(tag: SaxesTagNS, start: number, end: number): void;
  text?(text: string): void;
  /** For an element without content both offsets stand behind it. */
  close?(tag: SaxesTagNS, start: number, end: number): void;
}

/**
 * Goes through an XML text once, without keeping it.
 *
 * @param part the name to say if it can't be read
 * @throws Refused if the text is no well-formed XML, or declares a document type
 */
export function walkXml(text: string, part: string, visitor: XmlVisitor): void {
  let start = 0;
  const parser = new SaxesParser({ xmlns: true });
  // What a file declares itself could be expanded without end.
  parser.on("doctype", () => refuse(part));
  parser.on("error", () => refuse(part));
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => visitor.open?.(tag, start, parser.position));
  parser.on("text", (added) => visitor.text?.(added));
  parser.on("cdata", (added) => visitor.text?.(added));
  parser.on("closetag", (tag) => {
    const end = parser.position;
    visitor.close?.(tag, tag.isSelfClosing ? end : text.lastIndexOf("<", end - 1), end);
  });
  parser.write(text).close();
}

/**
 * The elements of an XML text with their offsets.
 *
 * @param part the name to say if it can't be read
 * @throws Refused if the text is no well-formed XML, or declares a document type
 */
export function parseXml(text: string, part: string): XmlElement {
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  walkXml(text, part, {
    open(tag, start, openEnd) {
      stack.push({
        name: tag.local,
        prefix: tag.prefix,
        uri: tag.uri,
        attributes: attributesOf(tag),
        children: [],
        text: "",
        selfClosing: tag.isSelfClosing,
        start,
        openEnd,
        closeStart: openEnd,
        end: openEnd,
      });
    },
    text(added) {
      const open = stack.at(-1);
      if (open) open.text += added;
    },
    close(_, closeStart, end) {
      const element = stack.pop();
      if (!element) return;
      element.closeStart = closeStart;
      element.end = end;
      const parent = stack.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
    },
  });
  return root ?? refuse(part);
}

/** A tag's attributes by name; those with a prefix as "{namespace}local". */
export function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(
    Object.values(tag.attributes).map(({ name, prefix, uri, local, value }) => [
      prefix === "" || prefix === "xmlns" ? name : `{${uri}}${local}`,
      value,
    ]),
  );
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Text for an element or a quoted attribute; control characters in Excel's own escape. */
export function escapeXml(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, excelEscape);
}

/** Excel's "_x000D_" back to the character that it stands for. */
export function unescapeExcel(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function excelEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function refuse(part: string): never {
  throw new Refused(partDamaged(part));
}

/** Changes to an XML text: splices at the offsets of its elements. */
export class XmlEdit extends Splices {
  readonly root: XmlElement;

  /** @param part the name to say if it can't be read */
  constructor(text: string, part: string) {
    super(text);
    this.root = parseXml(text, part);
  }

  /** What stands before the names of the root's own kind: "x:" or nothing. */
  get prefix(): string {
    return prefixOf(this.root);
  }

  /** The element as it is written. */
  source({ start, end }: XmlElement): string {
    return this.text.slice(start, end);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Adds XML as the last children of an element; call it once for an empty one. */
  append(element: XmlElement, xml: string): void {
    if (element.selfClosing) this.fill(element, this.source(element), xml);
    else this.insert(element.closeStart, xml);
  }

  /** Adds items to a list that says how many it holds; call it once for each list. */
  appendCounted(list: XmlElement, items: readonly string[]): void {
    const count = String(list.children.length + items.length);
    if (list.selfClosing) {
      this.fill(list, withAttribute(this.source(list), "count", count), items.join(""));
    } else {
      this.setAttribute(list, "count", count);
      this.append(list, items.join(""));
    }
  }

  /** Sets an attribute that has no prefix; not on an empty element that is also appended to. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const { from, to } = attributeSpan(this.text.slice(element.start, element.openEnd), name);
    this.replace(element.start + from, element.start + to, ` ${name}="${escapeXml(value)}"`);
  }

  /** Adds XML to the root, before the first of the children that must come after it. */
  place(xml: string, before: readonly string[]): void {
    const next = this.root.children.find(({ name }) => before.includes(name));
    if (next) this.insert(next.start, xml);
    else this.append(this.root, xml);
  }

  /** Opens an empty element, its tag being as given. */
  private fill(element: XmlElement, tag: string, xml: string): void {
    const name = `${prefixOf(element)}${element.name}`;
    const open = tag.replace(/\s*\/>$/, ">");
    this.replace(element.start, element.end, `${open}${xml}</${name}>`);
  }
}

/** An opening tag with an attribute set; without it for `undefined`. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const { from, to } = attributeSpan(tag, name);
  const written = value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
  return tag.slice(0, from) + written + tag.slice(to);
}

/** Where an attribute stands in its tag with the space before it, or where it may be put. */
function attributeSpan(tag: string, name: string): { from: number; to: number } {
  // One after another: a value may hold what looks like an attribute.
  for (const { 0: written, 1: found, index } of tag.matchAll(anyAttribute)) {
    if (found === name) return { from: index, to: index + written.length };
  }
  const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  return { from: nameEnd, to: nameEnd };
}

const anyAttribute = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

function prefixOf({ prefix }: XmlElement): string {
  return prefix ? `${prefix}:` : "";
}
