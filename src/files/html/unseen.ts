import type { HtmlAttributes } from "./htmlTokens";

/** Elements whose text is not shown. */
const unseen: ReadonlySet<string> = new Set([
  ...["script", "style", "title", "xml", "template", "comment", "svg"],
  ...["select", "noscript", "noframes", "noembed", "iframe"],
]);
/** Elements that hold nothing, and so have no end. */
const empty: ReadonlySet<string> = new Set([
  ...["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"],
  ...["source", "track", "wbr"],
]);
/** They go on where something unseen before them was not closed. */
const tableTags: ReadonlySet<string> = new Set(["table", "tr", "td", "th"]);

/** Tells what of a page is not shown: scripts, lists to choose from, what a style hides. */
export class Unseen {
  /** The element that is not shown, and how many of its name are open. */
  private name = "";
  private depth = 0;

  /** The element being left out; "" for none. */
  get element(): string {
    return this.depth > 0 ? this.name : "";
  }

  /** @returns whether the tag is to be left out */
  open(name: string, attributes: HtmlAttributes): boolean {
    if (tableTags.has(name)) this.depth = 0;
    else if (this.depth > 0) this.depth += name === this.name ? 1 : 0;
    else if (unseen.has(name) || (isHidden(attributes) && !empty.has(name))) {
      this.name = name;
      this.depth = 1;
    }
    return this.depth > 0;
  }

  /** @returns whether the tag is to be left out */
  close(name: string): boolean {
    if (this.depth === 0) return false;
    if (tableTags.has(name)) this.depth = 0;
    else if (name === this.name) this.depth--;
    return !tableTags.has(name);
  }
}

export function isHidden(attributes: HtmlAttributes): boolean {
  const style = attributes.get("style");
  return attributes.has("hidden") || (style !== undefined && /display\s*:\s*none/i.test(style));
}
