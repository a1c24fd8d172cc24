import { inWorker } from "../../../src/members/inWorker";
import { type Count, countOfImport } from "./count";

declare global {
  interface Window {
    /** Imports the file that was chosen, as the pane does. */
    importChosen(): Promise<{ readonly seconds: number; readonly count: Count }>;
  }
}

const input = document.createElement("input");
input.type = "file";
document.body.append(input);

window.importChosen = async () => {
  const start = performance.now();
  const result = await inWorker("import", [...(input.files ?? [])], {});
  return { seconds: (performance.now() - start) / 1000, count: countOfImport(result) };
};
