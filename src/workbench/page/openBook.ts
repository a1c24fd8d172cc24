import { type BootedPage, bootPageGrid } from "../../host/engine/bootPage";
import { FileInGrid } from "../../host/engine/fileInGrid";
import type { GridChanges } from "../../host/engine/gridChanges";
import { ExcelHost } from "../../host/excelHost";
import { CustomFunctions } from "../../host/functions/customFunctions";
import type { FunctionMetadata } from "../../host/functions/metadata";
import type { Seam } from "../../host/seams/addinFrame";
import { MacSeam } from "../../host/seams/mac";
import { XdmSeam } from "../../host/seams/xdm";
import { takeOverSide } from "../../host/side/fromFile";
import { WorkbookView } from "../../host/workbookView";
import { Refused } from "../../messages/refused";
import type { Language, Text } from "../../messages/text";
import { applyChanges } from "../../xlsx/writing/applyChanges";
import type { WorkbookChanges } from "../../xlsx/changes";
import type { WorkbookContent } from "../../xlsx/content";
import { XlsxPackage } from "../../xlsx/package/package";
import { readWorkbook } from "../../xlsx/reading/readWorkbook";
import type { Manifest } from "./manifest";
import { objectionTo } from "./typedFormulas";

/** A workbook's file and what it holds. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
}

/** Where a workbook is opened, and with which add-in. */
export interface Place {
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  /** That of the Excel that the page plays. */
  readonly language: Language;
  /** Told why a typed formula can't go into its cell; null once the cell's editor has closed. */
  readonly onObjection: (objection: Text | null) => void;
  readonly manifest: Manifest;
  readonly functions: readonly FunctionMetadata[];
}

/** office.js speaks as in Excel on the web over https only. */
const PageSeam = location.protocol === "https:" ? XdmSeam : MacSeam;

/** A workbook on the page: its file, the grid and the add-in that works on it. */
export class OpenBook {
  readonly host: ExcelHost;
  readonly functions: CustomFunctions;
  readonly seam: Seam;
  readonly view: WorkbookView;
  private readonly inGrid: FileInGrid;
  private readonly page: BootedPage;
  /** Why the formula that was typed last can't go into its cell. */
  private objection: Text | null = null;
  /** What somebody has agreed not to save. */
  private forgone = "[]";

  private current: WorkbookFile;

  constructor(file: WorkbookFile, place: Place) {
    const { frame, manifest, functions } = place;
    const addin = { namespace: manifest.namespace, functions };
    const objection = (formula: string) => objectionTo(formula, book.conventions, addin);
    this.current = file;
    this.page = bootPageGrid({
      container: place.grid,
      language: place.language,
      content: file.content,
      fileName: file.name,
      watch: {
        isRight: (formula) => objection(formula) === null,
        admits: (formula) => this.object(objection(formula), place),
        closed: () => this.object(null, place),
      },
    });
    const { book } = this.page;
    takeOverSide(file.content, book.records);
    this.inGrid = new FileInGrid(book, file.content);
    this.functions = new CustomFunctions(book, {
      namespace: manifest.namespace,
      functions,
      blank: PageSeam.blank,
    });
    this.host = new ExcelHost(book, this.functions);
    this.view = new WorkbookView(this.host);
    this.seam = new PageSeam({
      frame,
      address: manifest.pane,
      host: this.host,
      functions: this.functions,
    });
  }

  /** As it was opened or saved last. */
  get file(): WorkbookFile {
    return this.current;
  }

  get name(): string {
    return this.file.name;
  }

  get hasUnsaved(): boolean {
    const { byHand, notSaved } = this.inGrid.changes();
    return byHand || JSON.stringify(notSaved) !== this.forgone;
  }

  /** What is to be saved, with what the user is typing and all results. */
  async changes(): Promise<GridChanges> {
    await this.endEditing();
    return this.inGrid.changes();
  }

  /** What the formula bar shows. */
  get formulaBar(): string {
    return this.page.formulaBar();
  }

  /**
   * Takes over what the user is typing, and waits for its results.
   *
   * @throws Refused if that is a formula that can't go into its cell; it stays in the editor
   */
  async endEditing(): Promise<void> {
    await this.host.book.endEditing();
    if (this.host.book.isEditing && this.objection) throw new Refused(this.objection);
    await this.rest();
  }

  /** @returns whether there was nothing to object */
  private object(objection: Text | null, { onObjection }: Place): boolean {
    this.objection = objection;
    onObjection(objection);
    return objection === null;
  }

  /**
   * Writes the changes into the file.
   *
   * @throws Refused if the file does not allow it; then it is as it was
   */
  save({ changes }: GridChanges): Uint8Array {
    if (hasAny(changes)) {
      const pkg = XlsxPackage.open(this.file.bytes);
      applyChanges(pkg, changes);
      this.current = openedFile(this.name, pkg.save());
      this.inGrid.savedAs(this.file.content);
    }
    // What was said of moved rows is not said again of the file that has them.
    this.forgone = JSON.stringify(this.inGrid.changes().notSaved);
    return this.file.bytes;
  }

  /** Resolves when calculation and custom functions are at rest. */
  async rest(): Promise<void> {
    const { calculation } = this.host.book;
    for (let quiet = 0; quiet < restMs; quiet += lookMs) {
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      if (!calculation.pending && this.functions.idle) continue;
      await calculation.settle();
      quiet = 0;
    }
  }

  async close(): Promise<void> {
    this.seam.close();
    this.functions.close();
    await this.host.book.calculation.settle();
    this.page.close();
  }
}

/** @throws Refused if the bytes are no workbook that can be read. */
export function openedFile(name: string, bytes: Uint8Array): WorkbookFile {
  return { name, bytes, content: readWorkbook(XlsxPackage.open(bytes)) };
}

/** What is typed reaches the engine a moment later, so it has to be at rest for a while. */
const restMs = 200;
const lookMs = 20;

function hasAny({ removed, renamed, added, edited }: WorkbookChanges): boolean {
  return removed.length + renamed.length + added.length + edited.length > 0;
}
