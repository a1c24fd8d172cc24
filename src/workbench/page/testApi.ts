import type { Faults } from "../../host/core/faults";
import type { HostErrorCode } from "../../host/core/hostError";
import type { CellBlock, SheetState } from "../../host/workbookView";
import type { OpenBook } from "./openBook";

/** `window.workbench`: for tests to read, and to do what a person does in Excel's own dialogs. */
export interface TestApi {
  /** Resolves when the add-in has loaded beside the workbook and its functions can be called. */
  readonly ready: Promise<void>;
  read(sheet: string, address: string): Promise<CellBlock>;
  sheets(): SheetState[];
  activeSheet(): string;
  /** The selection's address, with its sheet. */
  selection(): string;
  /** What the formula bar shows. */
  formulaBar(): string;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Resolves when calculation and custom functions are at rest. */
  idle(): Promise<void>;
  /** Refuses the n-th document batch from now on (1 is the next one). */
  failBatch(n: number, code: HostErrorCode): void;
  /** Spoils batches in other ways. */
  readonly faults: Faults;
  /** How many document batches have come. */
  batches(): number;
  protectSheet(name: string): void;
  protectWorkbook(): void;
  deleteSheet(name: string): void;
  /** Loads the add-in's page anew. */
  reloadPane(): void;
  /** Opens the sample in place of the workbook, whatever is unsaved. */
  beginAnew(): Promise<void>;
}

declare global {
  interface Window {
    workbench: TestApi;
  }
}

/** Offers the workbook that is open to tests. */
export function offerTestApi(book: OpenBook, beginAnew: TestApi["beginAnew"]): void {
  const { host, functions, seam, view } = book;
  window.workbench = {
    ready: functions.started,
    read: (sheet, address) => view.read(sheet, address),
    sheets: () => view.sheets(),
    activeSheet: () => view.activeSheet(),
    selection: () => view.selection(),
    formulaBar: () => book.formulaBar,
    undo: () => view.undo(),
    redo: () => view.redo(),
    idle: () => book.rest(),
    failBatch: (n, code) => host.faults.failBatch(n, code),
    faults: host.faults,
    batches: () => host.faults.batches,
    protectSheet: (name) => view.protectSheet(name),
    protectWorkbook: () => view.protectWorkbook(),
    deleteSheet: (name) => view.deleteSheet(name),
    reloadPane: () => seam.load(),
    beginAnew,
  };
}
