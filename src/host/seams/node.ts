import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Language } from "../../messages/text";
import type { WritePlan } from "../../plans/writePlan";
import type { WorkbookContent } from "../../xlsx/content";
import { newWorkbook } from "../../xlsx/writing/newWorkbook";
import { readWorkbook } from "../../xlsx/reading/readWorkbook";
import { conventions } from "../conventions";
import type { HostErrorCode } from "../core/hostError";
import { HostError } from "../core/hostError";
import { isSetSupported } from "../core/requirementSets";
import { bootNodeGrid } from "../engine/bootNode";
import { ExcelHost } from "../excelHost";
import { takeOverSide } from "../side/fromFile";
import type { CellBlock, SheetState } from "../workbookView";
import { WorkbookView } from "../workbookView";

/** A running host in Node, with Microsoft's own proxies on it. */
export interface NodeHost {
  /** For `globalThis.Excel`. */
  readonly Excel: typeof Excel;
  /** For `globalThis.OfficeExtension`. */
  readonly OfficeExtension: typeof OfficeExtension;
  /** For `globalThis.Office`: the API sets and the languages, and no more. */
  readonly Office: NodeOffice;
  readonly host: ExcelHost;
  /** What stands in the cells, once everything is calculated. */
  read(sheet: string, address: string): Promise<CellBlock>;
  sheets(): SheetState[];
  /** The address of the selection, with its sheet. */
  selection(): string;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Refuses the n-th document batch from now on (1 is the next one). */
  failBatch(n: number, code: HostErrorCode): void;
  /** How many document batches have come. */
  batches(): number;
  protectSheet(name: string): void;
  protectWorkbook(): void;
  deleteSheet(name: string): void;
  /** As if the user were typing in a cell, or no longer. */
  setEditing(editing: boolean): void;
  /** Ends the host, once the grid has nothing more to calculate. */
  close(): Promise<void>;
}

export interface NodeOffice {
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
}

const packages = createRequire(__filename);

/**
 * Opens the workbook that the plan describes, with office.js on it, without a page.
 *
 * @param language that of the Excel
 */
export function openNodeHost(plan: WritePlan, language: Language = "id"): Promise<NodeHost> {
  return openNodeHostOn(readWorkbook(newWorkbook(plan)), language);
}

/** Opens the workbook of a file so. */
export async function openNodeHostOn(
  content: WorkbookContent,
  language: Language = "id",
): Promise<NodeHost> {
  let editing = false;
  const { book, close } = bootNodeGrid(content, () => editing, language);
  takeOverSide(content, book.records);
  const host = new ExcelHost(book, null);
  const view = new WorkbookView(host);
  const bridge = new NativeBridge(host);
  const office = loadOfficeJs(bridge);
  const endEvents = host.sendEvents((entries) => bridge.tell({ type: 3, message: { entries } }));
  await book.calculation.settle();
  return {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: nodeOffice(language),
    host,
    read: (sheet, address) => view.read(sheet, address),
    sheets: () => view.sheets(),
    selection: () => view.selection(),
    undo: () => view.undo(),
    redo: () => view.redo(),
    failBatch: (n, code) => host.faults.failBatch(n, code),
    batches: () => host.faults.batches,
    protectSheet: (name) => view.protectSheet(name),
    protectWorkbook: () => view.protectWorkbook(),
    deleteSheet: (name) => view.deleteSheet(name),
    setEditing: (value) => {
      editing = value;
    },
    close: async () => {
      endEvents();
      await book.calculation.settle();
      close();
    },
  };
}

function nodeOffice(language: Language): NodeOffice {
  const { locale } = conventions[language];
  return {
    context: {
      displayLanguage: locale,
      contentLanguage: locale,
      requirements: { isSetSupported },
    },
  };
}

interface BridgeRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/** The `_richApiNativeBridge` that office.js looks for: messages are JSON texts both ways. */
class NativeBridge {
  /** Set by office.js. */
  onMessageFromHost: (text: string) => void = () => undefined;

  constructor(private readonly host: ExcelHost) {}

  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    this.host.answer(request.message.body, request.flags ?? 0).then(
      (reply) => this.reply(request.id, 200, reply),
      (error: unknown) => this.reply(request.id, 400, refusal(error)),
    );
  }

  tell(message: object): void {
    this.onMessageFromHost(JSON.stringify(message));
  }

  private reply(id: number, statusCode: number, body: object): void {
    this.tell({ id, type: 2, message: { statusCode, headers: {}, body } });
  }
}

function refusal(error: unknown): object {
  const code = error instanceof HostError ? error.code : "GeneralException";
  return { error: { code, message: error instanceof Error ? error.message : String(error) } };
}

interface LoadedOfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Microsoft's unmodified script in a world of its own, with just enough of a browser. */
function loadOfficeJs(bridge: NativeBridge): LoadedOfficeJs {
  const file = packages.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const world = vm.createContext(browserStub(bridge));
  vm.runInContext(readFileSync(file, "utf8"), world, { filename: file });
  return world as unknown as LoadedOfficeJs;
}

function browserStub(bridge: NativeBridge): Record<string, unknown> {
  const element = {
    appendChild: () => undefined,
    setAttribute: () => undefined,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
    style: {},
  };
  const origin = "https://localhost";
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    // The caller's own, so that its errors, promises and arrays are what its tests expect.
    Error,
    JSON,
    Promise,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    Headers,
    crypto,
    performance,
    navigator: { userAgent: "node" },
    location: { hash: "", search: "", href: `${origin}/`, origin, protocol: "https:" },
    name: "",
    document: {
      ...element,
      createElement: () => ({ ...element }),
      head: element,
      documentElement: element,
      cookie: "",
      readyState: "complete",
      domain: "localhost",
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    history: {},
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
