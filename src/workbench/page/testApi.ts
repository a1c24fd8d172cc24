import type { HostErrorCode } from "../../host/core/hostError";
import type { ExcelHost } from "../../host/excelHost";
import type { CustomFunctions } from "../../host/functions/customFunctions";
import type { MacSeam } from "../../host/seams/mac";
import type { CellBlock, SheetState } from "../../host/workbookView";
import { WorkbookView } from "../../host/workbookView";

/** `window.workbench`: for tests to read, and to do what a person does in Excel's own dialogs. */
export interface TestApi {
  /** Resolves when the add-in's page has loaded and its functions can be called. */
  readonly ready: Promise<void>;
  read(sheet: string, address: string): Promise<CellBlock>;
  sheets(): SheetState[];
  activeSheet(): string;
  /** The selection's address, with its sheet. */
  selection(): string;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Resolves when calculation and custom functions are at rest. */
  idle(): Promise<void>;
  /** Refuses the n-th document batch from now on (1 is the next one). */
  failBatch(n: number, code: HostErrorCode): void;
  /** How many document batches have come. */
  batches(): number;
  protectSheet(name: string): void;
  protectWorkbook(): void;
  deleteSheet(name: string): void;
  /** Loads the add-in's page anew. */
  reloadPane(): void;
}

declare global {
  interface Window {
    workbench: TestApi;
  }
}

/** Offers the running workbench to tests. */
export function offerTestApi(host: ExcelHost, functions: CustomFunctions, seam: MacSeam): void {
  const view = new WorkbookView(host);
  window.workbench = {
    ready: functions.started,
    read: (sheet, address) => view.read(sheet, address),
    sheets: () => view.sheets(),
    activeSheet: () => view.activeSheet(),
    selection: () => view.selection(),
    undo: () => view.undo(),
    redo: () => view.redo(),
    idle: () => rest(host, functions),
    failBatch: (n, code) => host.faults.failBatch(n, code),
    batches: () => host.faults.batches,
    protectSheet: (name) => view.protectSheet(name),
    protectWorkbook: () => view.protectWorkbook(),
    deleteSheet: (name) => view.deleteSheet(name),
    reloadPane: () => seam.load(),
  };
}

/** What is typed reaches the engine a moment later, so it has to be at rest for a while. */
const restMs = 200;
const lookMs = 20;

async function rest({ book }: ExcelHost, functions: CustomFunctions): Promise<void> {
  for (let quiet = 0; quiet < restMs; quiet += lookMs) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    if (!book.calculation.pending && functions.idle) continue;
    await book.calculation.settle();
    quiet = 0;
  }
}
