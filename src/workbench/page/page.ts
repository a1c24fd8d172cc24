import { readFunctionsMetadata } from "../../host/functions/metadata";
import { conventions } from "../../host/conventions";
import type { Language } from "../../messages/text";
import {
  notStarted,
  pane as paneName,
  sampleFile,
  workbook as workbookName,
} from "../../messages/workbench";
import { sampleWorkbook } from "../../plans/sample";
import { newWorkbook } from "../../xlsx/writing/newWorkbook";
import { ChartStrip } from "./charts";
import { takeDrops } from "./drop";
import { Files } from "./files";
import { choosePageLanguage, pageLanguage, say } from "./language";
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
  charts: element("charts"),
  pane: element("pane"),
  veil: element("veil"),
  question: element("question") as HTMLDialogElement,
};

start().catch(showFailure);

async function start(): Promise<void> {
  nameParts();
  const notice = new Notice(parts.notice);
  let addin = await fetchAddin(pageLanguage());
  const place = (): Place => ({ ...freshPlace(), ...addin, onObjection: objections(notice) });
  const sample = () => openedFile(say(sampleFile), newWorkbook(sampleWorkbook()).save());
  const charts = new ChartStrip(parts.charts);
  const open = (file: WorkbookFile) => {
    const opened = openBook(file, place(), () => show(sample()));
    charts.show(opened);
    return opened;
  };
  let book = open(sample());

  const show = async (file: WorkbookFile): Promise<void> => {
    const { file: before } = book;
    await book.close();
    try {
      book = open(file);
    } catch (error) {
      book = open(before);
      throw error;
    } finally {
      connectFrame();
    }
  };
  const files = new Files({
    current: () => book,
    show,
    ask: (question) => ask(parts.question, question),
    notice,
  });
  const shortcuts: Shortcuts = { o: () => files.pick(), s: () => files.save() };
  const connectFrame = (): void => {
    const frame = element("addin") as HTMLIFrameElement;
    frame.addEventListener("load", () => {
      if (frame.contentWindow) listenForShortcuts(frame.contentWindow, shortcuts);
    });
  };
  connectFrame();
  listenForShortcuts(window, shortcuts);
  takeDrops(parts.veil, (dropped) => files.open(dropped));
  const showRibbon = (): void =>
    fillRibbon(parts.ribbon, addin.manifest, {
      begin: () => files.begin(),
      open: () => files.pick(),
      save: () => files.save(),
      undo: () => void book.view.undo(),
      redo: () => void book.view.redo(),
      isPaneShown: () => !parts.pane.hidden,
      togglePane: () => {
        // Hidden, not removed: the add-in's runtime goes on calculating.
        parts.pane.hidden = !parts.pane.hidden;
        book.seam.tellVisibility(!parts.pane.hidden);
      },
      speak: (language) => {
        if (language !== pageLanguage()) files.reopen(() => speak(language));
      },
    });
  const speak = async (language: Language): Promise<void> => {
    addin = await fetchAddin(language);
    choosePageLanguage(language);
    nameParts();
    showRibbon();
  };
  showRibbon();
  window.addEventListener("beforeunload", (event) => {
    if (book.hasUnsaved) event.preventDefault();
  });
}

/** The add-in as an Excel in a language has it. */
async function fetchAddin(
  language: Language,
): Promise<Pick<Place, "language" | "manifest" | "functions">> {
  const xml = await fetchText("/addin/manifest.xml");
  const manifest = readManifest(xml, conventions[language].locale);
  const functions = readFunctionsMetadata(JSON.parse(await fetchText(manifest.metadata)));
  return { language, manifest, functions };
}

/** Says why a formula stays in its cell's editor, as long as it does. */
function objections(notice: Notice): Place["onObjection"] {
  let stands = false;
  return (objection) => {
    if (objection) notice.warn(objection);
    else if (stands) notice.unwarn();
    stands = objection !== null;
  };
}

function openBook(file: WorkbookFile, place: Place, beginAnew: () => Promise<void>): OpenBook {
  const book = new OpenBook(file, place);
  offerTestApi(book, beginAnew);
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
  frame.title = say(paneName);
  parts.pane.replaceChildren(frame);
  return { grid, frame };
}

/** In the language of the page. */
function nameParts(): void {
  document.documentElement.lang = pageLanguage();
  parts.grid.setAttribute("aria-label", say(workbookName));
  parts.pane.setAttribute("aria-label", say(paneName));
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function showFailure(error: unknown): void {
  const details = error instanceof Error ? error.message : String(error);
  parts.failure.textContent = say(notStarted) + details;
  parts.failure.hidden = false;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html: #${id}`);
  return found;
}
