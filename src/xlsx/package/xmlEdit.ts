import { parseXml, type XmlElement } from "./xml";
import { escapeXml } from "./escapeXml";
import { Splices } from "./splices";

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
