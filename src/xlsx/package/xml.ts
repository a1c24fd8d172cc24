import { SaxesParser, type SaxesTagNS } from "saxes";
import { partDamaged } from "../../messages/xlsx";
import { Refused } from "../../messages/refused";

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

function refuse(part: string): never {
  throw new Refused(partDamaged(part));
}
