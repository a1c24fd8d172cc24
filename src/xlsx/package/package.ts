import {
  emptyFile,
  encryptedFile,
  notAWorkbook,
  oldExcelFile,
  partDamaged,
  partMissing,
} from "../../messages/xlsx";
import { Refused } from "../../messages/refused";
import { relationshipsPart, relativeTarget, resolveTarget } from "./partNames";
import { child, childrenOf, escapeXml, parseXml, XmlEdit, type XmlElement } from "./xml";
import { Zip } from "./zip";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What the elements and relationships of a workbook are called in full. */
const namespaces = { main: mainNamespace, relationships: relationshipNamespace };
/** The same in workbooks that keep strictly to ISO 29500. */
const strictNamespaces: typeof namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypesPart = "[Content_Types].xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table". */
  readonly kind: string;
  /** The part that it leads to; undefined for something outside the package. */
  readonly part?: string;
}

/** A sheet as the workbook part lists it. Chart sheets have no worksheet part. */
export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

/**
 * An .xlsx package: its parts, what they are and how they hang together. Parts are found by
 * their relationships, wherever they lie. Everything else of the file is left alone.
 */
export class XlsxPackage {
  readonly workbookPart: string;

  private constructor(readonly zip: Zip) {
    const workbook = this.relationships("").find(({ kind }) => kind === "officeDocument")?.part;
    if (workbook === undefined || !zip.has(contentTypesPart)) throw new Refused(notAWorkbook);
    this.workbookPart = workbook;
    if (this.workbook.name !== "workbook") throw new Refused(notAWorkbook);
    const names = this.sheets.map(({ name }) => name.toLowerCase());
    if (new Set(names).size < names.length) throw new Refused(partDamaged(workbook));
  }

  /** @throws Refused if the bytes are no workbook that can be read. */
  static open(bytes: Uint8Array): XlsxPackage {
    if (bytes.length === 0) throw new Refused(emptyFile);
    if (isCompoundFile(bytes)) throw new Refused(isEncrypted(bytes) ? encryptedFile : oldExcelFile);
    return new XlsxPackage(Zip.open(bytes));
  }

  /** The workbook part as it stands now. */
  get workbook(): XmlElement {
    return this.xml(this.workbookPart);
  }

  /** The sheets in the order of their tabs. */
  get sheets(): SheetEntry[] {
    const relationships = this.relationships(this.workbookPart);
    return childrenOf(child(this.workbook, "sheets"), "sheet").map((element) => {
      const { name = "", state } = element.attributes;
      const relationship = relationships.find(({ id }) => id === relationId(element));
      return {
        name,
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
        part: relationship?.part ?? "",
        isWorksheet: relationship?.kind === "worksheet",
        element,
      };
    });
  }

  /** The namespaces that this workbook uses. */
  get namespaces(): typeof namespaces {
    return this.workbook.uri === strictNamespaces.main ? strictNamespaces : namespaces;
  }

  get isSigned(): boolean {
    return this.relationships("").some(({ kind }) => kind === "origin");
  }

  /** @throws Refused if there is no such part. */
  text(part: string): string {
    return this.zip.text(part) ?? refuseMissing(part);
  }

  /** @throws Refused if there is no such part, or if it is no XML. */
  xml(part: string): XmlElement {
    return parseXml(this.text(part), part);
  }

  /** Relationships of a part; of the package itself for "". */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    const text = this.zip.text(name);
    if (text === undefined) return [];
    return childrenOf(parseXml(text, name), "Relationship").map(({ attributes }) => {
      const { Id: id = "", Type = "", Target = "", TargetMode } = attributes;
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      return {
        id,
        kind,
        part: TargetMode === "External" ? undefined : resolveTarget(part, Target),
      };
    });
  }

  /** The part of a kind that hangs on a part: styles, shared strings or the theme of the workbook. */
  relatedPart(part: string, kind: string): string | undefined {
    const related = this.relationships(part).find((each) => each.kind === kind)?.part;
    return related !== undefined && this.zip.has(related) ? related : undefined;
  }

  /** Changes a part by splices; one without changes is not touched. */
  edit<Result>(part: string, change: (edit: XmlEdit) => Result): Result {
    const edit = new XmlEdit(this.text(part), part);
    const result = change(edit);
    if (edit.changed) this.setText(part, edit.result());
    return result;
  }

  /** Replaces the text of a part, which is UTF-8 from now on. */
  setText(part: string, text: string): void {
    this.zip.set(part, text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, "$1UTF-8"));
  }

  /**
   * Adds a part to the workbook.
   *
   * @param kind the kind of its relationship, which is in its content type, too: "worksheet"
   * @param stem what its name begins with: "xl/worksheets/sheet"
   * @param content XML without its header
   * @returns its name, and the id of its relationship
   */
  addWorkbookPart(kind: string, stem: string, content: string): { part: string; id: string } {
    const part = this.freeName(stem);
    this.zip.set(part, xmlHeader + content);
    const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
    this.edit(contentTypesPart, (edit) =>
      edit.append(edit.root, `<${edit.prefix}Override PartName="/${part}" ContentType="${type}"/>`),
    );
    return { part, id: this.relate(kind, part) };
  }

  /** Removes a part, its relationships and their content types; not what leads to it. */
  removePart(part: string): void {
    const removed = [part, relationshipsPart(part)];
    removed.forEach((name) => this.zip.remove(name));
    this.edit(contentTypesPart, (edit) => {
      childrenOf(edit.root, "Override")
        .filter(({ attributes: { PartName = "" } }) =>
          removed.some((name) => sameName(PartName, `/${name}`)),
        )
        .forEach((element) => edit.remove(element));
    });
  }

  /** Takes the relationships that lead from one part to another away. */
  unrelate(from: string, to: string): void {
    const ids = this.relationships(from)
      .filter(({ part }) => part !== undefined && sameName(part, to))
      .map(({ id }) => id);
    if (ids.length === 0) return;
    this.edit(relationshipsPart(from), (edit) => {
      childrenOf(edit.root, "Relationship")
        .filter(({ attributes }) => ids.includes(attributes.Id ?? ""))
        .forEach((element) => edit.remove(element));
    });
  }

  save(): Uint8Array {
    return this.zip.save();
  }

  /** A name that no part has yet: "xl/worksheets/sheet" → "xl/worksheets/sheet4.xml". */
  private freeName(stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.xml`;
      if (!this.zip.has(name)) return name;
    }
  }

  /** Ties a part to the workbook. @returns the id of the new relationship */
  private relate(kind: string, to: string): string {
    const part = relationshipsPart(this.workbookPart);
    if (!this.zip.has(part)) this.zip.set(part, xmlHeader + emptyRelationships);
    return this.edit(part, (edit) => {
      const ids = childrenOf(edit.root, "Relationship").map(
        ({ attributes }) => attributes.Id ?? "",
      );
      const numbers = ids.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0));
      const id = `rId${Math.max(0, ...numbers) + 1}`;
      const target = escapeXml(relativeTarget(this.workbookPart, to));
      edit.append(
        edit.root,
        `<${edit.prefix}Relationship Id="${id}" Type="${this.namespaces.relationships}/${kind}" Target="${target}"/>`,
      );
      return id;
    });
  }
}

/** The relationship's id on an element ("r:id"), whatever its prefix. */
function relationId({ attributes }: XmlElement): string | undefined {
  return (
    attributes[`{${namespaces.relationships}}id`] ??
    attributes[`{${strictNamespaces.relationships}}id`]
  );
}

const emptyRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Part names differ by more than case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Old Excel files and encrypted new ones come in this container. */
function isCompoundFile(bytes: Uint8Array): boolean {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook holds a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le")
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes("EncryptedPackage");
}

function refuseMissing(part: string): never {
  throw new Refused(partMissing(part));
}
