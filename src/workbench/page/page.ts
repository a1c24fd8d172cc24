import { bootPageGrid } from "../../host/engine/bootPage";
import { ExcelHost } from "../../host/excelHost";
import { CustomFunctions } from "../../host/functions/customFunctions";
import { readFunctionsMetadata } from "../../host/functions/metadata";
import { MacSeam } from "../../host/seams/mac";
import { WorkbookView } from "../../host/workbookView";
import { notStarted, pane as paneName, workbook as workbookName } from "../../messages/workbench";
import { sampleWorkbook } from "../../plans/sample";
import type { Manifest } from "./manifest";
import { readManifest } from "./manifest";
import "./page.css";
import { fillRibbon } from "./ribbon";
import { offerTestApi } from "./testApi";

/** The parts of the page, by their ids in index.html. */
const parts = {
  ribbon: element("ribbon"),
  failure: element("failure"),
  grid: element("grid"),
  pane: element("pane"),
  frame: element("addin") as HTMLIFrameElement,
};

start().catch(showFailure);

async function start(): Promise<void> {
  nameParts();
  const [manifest, functions] = await Promise.all([
    fetchText("/addin/manifest.xml").then(readManifest),
    fetchText("/addin/functions.json").then((text) => readFunctionsMetadata(JSON.parse(text))),
  ]);
  const { book } = bootPageGrid(parts.grid, sampleWorkbook());
  const customFunctions = new CustomFunctions(book, { namespace: manifest.namespace, functions });
  const host = new ExcelHost(book, customFunctions);
  const seam = new MacSeam({
    frame: parts.frame,
    address: manifest.pane,
    host,
    functions: customFunctions,
  });
  addRibbon(manifest, new WorkbookView(host));
  offerTestApi(host, customFunctions, seam);
  seam.load();
}

function addRibbon(manifest: Manifest, view: WorkbookView): void {
  fillRibbon(parts.ribbon, manifest, {
    undo: () => void view.undo(),
    redo: () => void view.redo(),
    togglePane: () => {
      // Hidden, not removed: the add-in's runtime goes on calculating.
      parts.pane.hidden = !parts.pane.hidden;
      return !parts.pane.hidden;
    },
  });
}

function nameParts(): void {
  parts.grid.setAttribute("aria-label", workbookName.id);
  parts.pane.setAttribute("aria-label", paneName.id);
  parts.frame.title = paneName.id;
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
