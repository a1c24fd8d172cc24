import { SaxesParser } from "saxes";
import { partDamaged } from "../messages/xlsx";
import { Refused } from "../messages/refused";

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

/**
 * The elements of an XML text with their offsets.
 *
 * @param part the name to say if it can't be read
 * @throws Refused if the text is no well-formed XML, or declares a document type
 */
export function parseXml(text: string, part: string): XmlElement {
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let start = 0;
  const parser = new SaxesParser({ xmlns: true });
  // What a file declares itself could be expanded without end.
  parser.on("doctype", () => refuse(part));
  parser.on("error", () => refuse(part));
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    stack.push({
      name: tag.local,
      prefix: tag.prefix,
      uri: tag.uri,
      attributes: Object.fromEntries(
        Object.values(tag.attributes).map(({ name, prefix, uri, local, value }) => [
          prefix === "" || prefix === "xmlns" ? name : `{${uri}}${local}`,
          value,
        ]),
      ),
      children: [],
      text: "",
      selfClosing: tag.isSelfClosing,
      start,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
    });
  });
  const addText = (added: string) => {
    const open = stack.at(-1);
    if (open) open.text += added;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = stack.pop();
    if (!element) return;
    element.end = parser.position;
    if (!element.selfClosing) element.closeStart = text.lastIndexOf("<", parser.position - 1);
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(text).close();
  return root ?? refuse(part);
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

/** Changes to an XML text: splices at the offsets of its elements, so that all else stays as is. */
export class XmlEdit {
  readonly root: XmlElement;
  private readonly splices: { from: number; to: number; text: string }[] = [];

  /** @param part the name to say if it can't be read */
  constructor(
    readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
  }

  get changed(): boolean {
    return this.splices.length > 0;
  }

  /** What stands before the names of the root's own kind: "x:" or nothing. */
  get prefix(): string {
    return this.root.prefix ? `${this.root.prefix}:` : "";
  }

  replace(from: number, to: number, text: string): void {
    this.splices.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Adds XML as the last children of an element; call it once for an empty one. */
  append(element: XmlElement, xml: string): void {
    if (!element.selfClosing) return this.insert(element.closeStart, xml);
    const name = element.prefix ? `${element.prefix}:${element.name}` : element.name;
    const open = this.text.slice(element.start, element.openEnd).replace(/\s*\/>$/, ">");
    this.replace(element.start, element.end, `${open}${xml}</${name}>`);
  }

  /** Sets an attribute that has no prefix; not on an empty element that is also appended to. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const tag = this.text.slice(element.start, element.openEnd);
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
    if (found) {
      const from = element.start + found.index + (found[1]?.length ?? 0);
      this.replace(from, element.start + found.index + found[0].length, `"${escapeXml(value)}"`);
    } else {
      const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
      this.insert(element.start + nameEnd, ` ${name}="${escapeXml(value)}"`);
    }
  }

  /** Adds XML to the root, before the first of the children that must come after it. */
  place(xml: string, before: readonly string[]): void {
    const next = this.root.children.find(({ name }) => before.includes(name));
    if (next) this.insert(next.start, xml);
    else this.append(this.root, xml);
  }

  /** The text with all changes; those at one place in the order in which they were made. */
  result(): string {
    const ordered = this.splices
      .map((splice, order) => ({ ...splice, order }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
    let at = 0;
    const pieces = ordered.flatMap(({ from, to, text }) => {
      const kept = this.text.slice(at, from);
      at = Math.max(at, to);
      return [kept, text];
    });
    return pieces.join("") + this.text.slice(at);
  }
}
