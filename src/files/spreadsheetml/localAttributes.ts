import type { XmlTag } from "../../files/xlsx/xmlTag";

/** The attributes of a tag by their names without prefix. */
export class LocalAttributes {
  /** @param tag counts as long as the scanner says */
  constructor(private readonly tag: XmlTag) {}

  get(name: string): string | undefined {
    const { names, count } = this.tag;
    for (let index = 0; index < count; index++) {
      const spelled = names[index] as string;
      const prefix = spelled.length - name.length - 1;
      const isIt =
        prefix < 0 ? spelled === name : spelled[prefix] === ":" && spelled.endsWith(name);
      if (isIt) return this.tag.valueAt(index);
    }
    return undefined;
  }
}
