import { formatCode } from "../spreadsheetml/namedFormats";
import type { HtmlAttributes } from "./htmlTokens";

const MOST_STYLES = 1 << 20;
/** The part of a language's number in Windows that leaves its country out, and English. */
const LANGUAGE = 0x3ff;
const ENGLISH = 9;

/** Number formats of a page's cells, as Excel and LibreOffice write them beside what is shown. */
export class PageFormats {
  private styles = "";
  private readonly ofClasses = new Map<string, string>();

  /** A piece of the page's style rules. */
  addStyles(piece: string): void {
    if (this.styles.length + piece.length <= MOST_STYLES) this.styles += piece;
  }

  /** Takes the rules that were added. */
  endStyles(): void {
    for (const rule of this.styles.split("}")) {
      const [selectors = "", declarations = ""] = rule.split("{");
      const format = declaredFormat(declarations);
      if (format === undefined) continue;
      for (const [, name = ""] of selectors.matchAll(/\.([\w-]+)/g))
        this.ofClasses.set(name, format);
    }
    this.styles = "";
  }

  /** A cell's; undefined where its number is shown as it is, or nothing is said. */
  formatOf(attributes: HtmlAttributes): string | undefined {
    const classes = attributes.get("class")?.split(/\s+/) ?? [];
    const format =
      declaredFormat(attributes.get("style") ?? "") ??
      classes.map((name) => this.ofClasses.get(name)).find((each) => each !== undefined) ??
      libreOfficeFormat(attributes.get("sdnum") ?? "");
    return format === undefined ? undefined : formatCode(format);
  }
}

/** Excel's own style property: mso-number-format:"dd\/mm\/yyyy". */
function declaredFormat(declarations: string): string | undefined {
  const found = /mso-number-format\s*:\s*(?:"([^"]*)"|'([^']*)'|([^;]*))/i.exec(declarations);
  const format = found?.[1] ?? found?.[2] ?? found?.[3]?.trim();
  return format?.replace(/\\(?:([\da-f]{4})|(.))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCharCode(parseInt(code, 16)),
  );
}

/** LibreOffice's attribute: the page's language, the format's, and the format in it. */
function libreOfficeFormat(attribute: string): string | undefined {
  const [page = "", own = "", ...code] = attribute.split(";");
  const format = code.join(";");
  if (format === "") return undefined;
  const isEnglish = (Number(own) || Number(page)) % (LANGUAGE + 1) === ENGLISH;
  return isEnglish ? format : format.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}
