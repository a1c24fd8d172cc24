import { email, json, otherXml, pdfFile, picture, webArchive } from "../messages/files";
import { Refused } from "../messages/refused";
import type { Encoding, FileFormat } from "./fileKinds";

const htmlTags =
  "html|head|meta|title|style|script|link|base|body|frameset|table|thead|tbody|tr|th|td|div|span|center|font|form|p|br|hr|b|h[1-6]";
const html = new RegExp(`^<(?:!doctype\\s+html|(?:${htmlTags})(?=[\\s/>]))`, "i");
const tableOnItsLine = /^[ \t]*<table[\s>]/im;
const spreadsheet =
  /<(?:[\w.-]+:)?Workbook\s[^<]*["']urn:schemas-microsoft-com:office:spreadsheet["']/;
/** Begins as XML does, and has an element that ends: `<NIK>;<NAMA>` are headers. */
const xml = /^<[a-z!?][^]*(<\/|\/>|\?>)/i;

/**
 * What the beginning of a text says that it is.
 *
 * @throws Refused with what to do, where it is no table
 */
export function textFormat(text: string): FileFormat {
  const content = withoutProlog(text);
  refuseOtherTexts(content);
  if (html.test(content) || tableOnItsLine.test(content)) return "html";
  if (spreadsheet.test(content)) return "spreadsheetml";
  if (/^<svg[\s>]/.test(content)) throw new Refused(picture);
  if (xml.test(text.trimStart())) throw new Refused(otherXml);
  return "csv";
}

/** The encoding that a page or an XML text says it has; undefined where its bytes say it better. */
export function declaredEncoding(text: string): Encoding | undefined {
  const declared =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(text) ??
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(text);
  const isNarrow = /^(windows-1252|iso-8859-1|latin-?1|us-ascii)$/i.test(declared?.[1] ?? "");
  return isNarrow ? "windows-1252" : undefined;
}

/** A text from its first element on: without what XML and HTML may have before it. */
function withoutProlog(text: string): string {
  const prolog = /\s+|<!--[^]*?-->|<\?[^]*?\?>/y;
  let at = 0;
  while (prolog.test(text)) at = prolog.lastIndex;
  return text.slice(at);
}

function refuseOtherTexts(text: string): void {
  if (text.startsWith("%PDF-")) throw new Refused(pdfFile);
  if (/^(\{\s*["}]|\[\s*["{[\]])/.test(text)) throw new Refused(json);
  const [fields = ""] = text.split(/\r?\n\r?\n/, 1);
  if (!/^[\w-]+:/.test(fields) || !/^MIME-Version:/im.test(fields)) return;
  throw new Refused(/multipart\/related/i.test(fields) ? webArchive : email);
}
