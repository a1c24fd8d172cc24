import { contentTypesPart, PackageReader } from "../../files/xlsx/packageReader";
import { relationshipsPart } from "../../files/xlsx/partNames";
import { childrenOf, parseXml, type XmlElement } from "./xml";
import { emptyFile, encryptedFile, oldExcelFile, partMissing } from "../../messages/xlsx";
import { Refused } from "../../messages/refused";
import { escapeXml } from "./escapeXml";
import { relativeTarget } from "./relativeTarget";
import { XmlEdit } from "./xmlEdit";
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

/** An .xlsx package that can be edited. What is not edited of the file is left alone. */
export class XlsxPackage extends PackageReader {
  private constructor(override readonly zip: Zip) {
    super(zip);
  }

  /** @throws Refused if the bytes are no workbook that can be read. */
  static open(bytes: Uint8Array): XlsxPackage {
    if (bytes.length === 0) throw new Refused(emptyFile);
    if (isCompoundFile(bytes)) throw new Refused(isEncrypted(bytes) ? encryptedFile : oldExcelFile);
    return new XlsxPackage(Zip.open(bytes));
  }

  /** The namespaces that this workbook uses. */
  get namespaces(): typeof namespaces {
    return this.workbook.uri === strictNamespaces.main ? strictNamespaces : namespaces;
  }

  /** The workbook part as it stands now. */
  get workbook(): XmlElement {
    return this.xml(this.workbookPart);
  }

  get isSigned(): boolean {
    return this.relationships("").some(({ kind }) => kind === "origin");
  }

  /** @throws Refused if there is no such part. */
  text(part: string): string {
    const text = this.zip.text(part);
    if (text === undefined) throw new Refused(partMissing(part));
    return text;
  }

  /** @throws Refused if there is no such part, or if it is no XML. */
  xml(part: string): XmlElement {
    return parseXml(this.text(part), part);
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
   * Adds a part.
   *
   * @param kind the kind of its relationship, which is in its content type, too: "worksheet"
   * @param stem what its name begins with: "xl/worksheets/sheet"
   * @param content XML without its header
   * @param from the part that it belongs to, where that is not the workbook itself
   * @returns its name, and the id of its relationship
   */
  addPart(
    kind: string,
    stem: string,
    content: string,
    from = this.workbookPart,
  ): { part: string; id: string } {
    const part = this.freeName(stem, onlyOnes.includes(kind));
    this.zip.set(part, xmlHeader + content);
    const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
    this.edit(contentTypesPart, (edit) =>
      edit.append(edit.root, `<${edit.prefix}Override PartName="/${part}" ContentType="${type}"/>`),
    );
    return { part, id: this.relate(from, kind, part) };
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
  private freeName(stem: string, isOnlyOne: boolean): string {
    if (isOnlyOne && !this.zip.has(`${stem}.xml`)) return `${stem}.xml`;
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.xml`;
      if (!this.zip.has(name)) return name;
    }
  }

  /** Ties a part to another one. @returns the id of the new relationship */
  private relate(from: string, kind: string, to: string): string {
    const part = relationshipsPart(from);
    if (!this.zip.has(part)) this.zip.set(part, xmlHeader + emptyRelationships);
    return this.edit(part, (edit) => {
      const ids = childrenOf(edit.root, "Relationship").map(
        ({ attributes }) => attributes.Id ?? "",
      );
      const numbers = ids.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0));
      const id = `rId${Math.max(0, ...numbers) + 1}`;
      const target = escapeXml(relativeTarget(from, to));
      edit.append(
        edit.root,
        `<${edit.prefix}Relationship Id="${id}" Type="${this.namespaces.relationships}/${kind}" Target="${target}"/>`,
      );
      return id;
    });
  }
}

/** Kinds of which a workbook has one part. Some readers find it by Excel's own name only. */
const onlyOnes = ["styles", "sheetMetadata"];

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
