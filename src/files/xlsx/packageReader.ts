import { Refused } from "../../messages/refused";
import { notAWorkbook, partDamaged } from "../../messages/xlsx";
import { relationshipsPart, resolveTarget } from "./partNames";
import { scanShortPart } from "./scanPart";
import { type ListedSheet, readWorkbookPart } from "./workbookPart";
import type { ZipReader } from "./zipReader";

export const contentTypesPart = "[Content_Types].xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table". */
  readonly kind: string;
  /** The part that it leads to; undefined for something outside the package. */
  readonly part?: string;
}

/** A sheet and where it lies. Chart sheets have no worksheet part. */
export interface SheetEntry extends Pick<ListedSheet, "name" | "state"> {
  readonly part: string;
  readonly isWorksheet: boolean;
}

/**
 * What is in an .xlsx package, as it stands now: its parts, what they are and how they hang
 * together. Parts are found by their relationships, wherever they lie.
 */
export class PackageReader {
  readonly workbookPart: string;

  /** @throws Refused if the package is no workbook. */
  constructor(readonly zip: ZipReader) {
    const workbook = this.relationships("").find(({ kind }) => kind === "officeDocument")?.part;
    if (workbook === undefined || !zip.has(contentTypesPart)) throw new Refused(notAWorkbook);
    this.workbookPart = workbook;
    const { root, sheets } = readWorkbookPart(zip, workbook);
    if (root !== "workbook") throw new Refused(notAWorkbook);
    const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
    if (names.size < sheets.length) throw new Refused(partDamaged(workbook));
  }

  /** The sheets in the order of their tabs. */
  get sheets(): SheetEntry[] {
    // Of two relationships with one id, the first counts.
    const all = this.relationships(this.workbookPart).reverse();
    const relationships = new Map(all.map((each) => [each.id, each]));
    return readWorkbookPart(this.zip, this.workbookPart).sheets.map(
      ({ name, state, relationship }) => {
        const { part = "", kind } = relationships.get(relationship) ?? {};
        return { name, state, part, isWorksheet: kind === "worksheet" };
      },
    );
  }

  /** Whether days are counted from 1904 on, as Excel for Mac did. */
  get date1904(): boolean {
    return readWorkbookPart(this.zip, this.workbookPart).date1904;
  }

  /** Relationships of a part; of the package itself for "". */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    const found: Relationship[] = [];
    if (!this.zip.has(name)) return found;
    scanShortPart(this.zip, name, {
      open(element, tag) {
        if (element !== "Relationship") return;
        const type = tag.value("Type") ?? "";
        const isOutside = tag.value("TargetMode") === "External";
        found.push({
          id: tag.value("Id") ?? "",
          kind: type.slice(type.lastIndexOf("/") + 1),
          part: isOutside ? undefined : resolveTarget(part, tag.value("Target") ?? ""),
        });
      },
    });
    return found;
  }

  /** The part of a kind that hangs on a part: styles, shared strings or the theme of the workbook. */
  relatedPart(part: string, kind: string): string | undefined {
    const related = this.relationships(part).find((each) => each.kind === kind)?.part;
    return related !== undefined && this.zip.has(related) ? related : undefined;
  }
}
