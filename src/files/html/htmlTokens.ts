import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** Attributes that something is asked of, by name. */
export type HtmlAttributes = ReadonlyMap<string, string>;

/** Of tags without attributes, and of texts that stand outside of tags. */
export const nothingSaid: HtmlAttributes = new Map();

/** What is told of a page while it is read: names in small letters. */
export interface HtmlListener {
  open(name: string, attributes: HtmlAttributes): void;
  close(name: string): void;
  /** @param text a piece of a text, without entities; it may be cut anywhere */
  text(text: string): void;
}

/** Longer names and values are those of no table. */
const LONGEST_NAME = 64;
const LONGEST_VALUE = 1 << 16;
/**
 * Text before what may be an entity is told when that ends; a comment never is. More than a cell
 * may hold, so that one that is too long is not taken for one that is not.
 */
const MOST_KEPT = 1 << 21;

/**
 * Cuts a page into tags and texts. Which tag ends which is left to others: tables are written
 * with so many unclosed tags that keeping a stack of them would take longer than all the rest.
 */
export class HtmlTokens implements TokenizerCallbacks {
  private readonly tokenizer: Tokenizer;
  /** What is not told yet of the page, and where in the page that begins. */
  private kept = "";
  private keptFrom = 0;
  private told = 0;
  private name = "";
  private attributes = nothingSaid;
  private attribute = "";
  private value = "";

  /** @param asked names of the attributes that are told */
  constructor(
    private readonly listener: HtmlListener,
    private readonly asked: ReadonlySet<string>,
  ) {
    this.tokenizer = new Tokenizer({}, this);
  }

  write(piece: string): void {
    const end = this.keptFrom + this.kept.length;
    const from = Math.max(this.told, end - MOST_KEPT);
    this.kept = this.kept.slice(from - this.keptFrom) + piece;
    this.keptFrom = from;
    this.tokenizer.write(piece);
  }

  end(): void {
    this.tokenizer.end();
  }

  ontext(start: number, end: number): void {
    this.listener.text(this.take(start, end));
  }

  ontextentity(codePoint: number, end: number): void {
    this.told = end;
    this.listener.text(String.fromCodePoint(codePoint));
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end);
    this.attributes = nothingSaid;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.nameAt(start, end);
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    this.addToValue(this.take(start, end));
  }

  onattribentity(codePoint: number): void {
    this.addToValue(String.fromCodePoint(codePoint));
  }

  onattribend(_quote: QuoteType, end: number): void {
    this.told = end;
    if (!this.asked.has(this.attribute) || this.attributes.has(this.attribute)) return;
    this.attributes = new Map([...this.attributes, [this.attribute, this.value]]);
  }

  onopentagend(end: number): void {
    this.told = end;
    this.listener.open(this.name, this.attributes);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    this.listener.close(this.nameAt(start, end));
  }

  oncomment(_start: number, end: number): void {
    this.told = end;
  }

  oncdata(_start: number, end: number): void {
    this.told = end;
  }

  ondeclaration(_start: number, end: number): void {
    this.told = end;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.told = end;
  }

  onend(): void {
    this.told = this.keptFrom + this.kept.length;
  }

  private addToValue(text: string): void {
    if (this.value.length + text.length <= LONGEST_VALUE) this.value += text;
  }

  private nameAt(start: number, end: number): string {
    return end - start > LONGEST_NAME ? "" : this.take(start, end).toLowerCase();
  }

  private take(start: number, end: number): string {
    this.told = end;
    return this.kept.slice(Math.max(0, start - this.keptFrom), end - this.keptFrom);
  }
}
