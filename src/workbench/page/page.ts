import { readFunctionsMetadata } from "../../host/functions/metadata";
import {
  notStarted,
  pane as paneName,
  sampleFile,
  workbook as workbookName,
} from "../../messages/workbench";
import { sampleWorkbook } from "../../plans/sample";
import { newWorkbook } from "../../xlsx/writing/newWorkbook";
import { raiseVeil, takeDrops } from "./drop";
import { Files } from "./files";
import { readManifest } from "./manifest";
import { Notice } from "./notice";
import type { Place, WorkbookFile } from "./openBook";
import { OpenBook, openedFile } from "./openBook";
import "./page.css";
import { ask } from "./question";
import { fillRibbon, nameFile } from "./ribbon";
import { listenForShortcuts, type Shortcuts } from "./shortcuts";
import { offerTestApi } from "./testApi";

/** The parts of the page, by their ids in index.html. */
const parts = {
  ribbon: element("ribbon"),
  failure: element("failure"),
  notice: element("notice"),
  grid: element("grid"),
  pane: element("pane"),
  veil: element("veil"),
  question: element("question") as HTMLDialogElement,
};

start().catch(showFailure);

async function start(): Promise<void> {
  nameParts();
  const [manifest, functions] = await Promise.all([
    fetchText("/addin/manifest.xml").then(readManifest),
    fetchText("/addin/functions.json").then((text) => readFunctionsMetadata(JSON.parse(text))),
  ]);
  const place = (): Place => ({ ...freshPlace(), manifest, functions });
  let book = openBook(openedFile(sampleFile.id, newWorkbook(sampleWorkbook()).save()), place());

  const files = new Files({
    current: () => book,
    show: async (file) => {
      const { file: before } = book;
      await book.close();
      try {
        book = openBook(file, place());
      } catch (error) {
        book = openBook(before, place());
        throw error;
      } finally {
        connectFrame();
      }
    },
    ask: (question) => ask(parts.question, question),
    notice: new Notice(parts.notice),
  });
  const shortcuts: Shortcuts = { o: () => files.pick(), s: () => files.save() };
  const connectFrame = (): void => {
    const frame = element("addin") as HTMLIFrameElement;
    frame.addEventListener("load", () => {
      if (!frame.contentWindow) return;
      raiseVeil(frame.contentWindow, parts.veil);
      listenForShortcuts(frame.contentWindow, shortcuts);
    });
  };
  connectFrame();
  listenForShortcuts(window, shortcuts);
  takeDrops(parts.veil, (dropped) => files.open(dropped));
  fillRibbon(parts.ribbon, manifest, {
    begin: () => files.begin(),
    open: () => files.pick(),
    save: () => files.save(),
    undo: () => void book.view.undo(),
    redo: () => void book.view.redo(),
    togglePane: () => {
      // Hidden, not removed: the add-in's runtime goes on calculating.
      parts.pane.hidden = !parts.pane.hidden;
      return !parts.pane.hidden;
    },
  });
  nameFile(book.name);
  window.addEventListener("beforeunload", (event) => {
    if (book.hasUnsaved) event.preventDefault();
  });
}

function openBook(file: WorkbookFile, place: Place): OpenBook {
  const book = new OpenBook(file, place);
  offerTestApi(book);
  nameFile(book.name);
  book.seam.load();
  return book;
}

/** Grid and add-in begin in elements of their own: what is left of those before reaches nobody. */
function freshPlace(): Pick<Place, "grid" | "frame"> {
  const grid = document.createElement("div");
  parts.grid.replaceChildren(grid);
  const frame = document.createElement("iframe");
  frame.id = "addin";
  frame.title = paneName.id;
  parts.pane.replaceChildren(frame);
  return { grid, frame };
}

function nameParts(): void {
  parts.grid.setAttribute("aria-label", workbookName.id);
  parts.pane.setAttribute("aria-label", paneName.id);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function showFailure(error: unknown): void {
  const details = error instanceof Error ? error.message : String(error);
  parts.failure.textContent = notStarted.id + details;
  parts.failure.hidden = false;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html: #${id}`);
  return found;
}
