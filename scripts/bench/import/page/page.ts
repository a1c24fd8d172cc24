import type { Count } from "../count";

declare global {
  interface Window {
    /** Imports the file that was chosen, in a worker. */
    importChosen(): Promise<{ readonly seconds: number; readonly count: Count }>;
  }
}

const input = document.createElement("input");
input.type = "file";
document.body.append(input);

window.importChosen = async () => {
  const start = performance.now();
  const count = await inWorker(input.files?.[0]);
  return { seconds: (performance.now() - start) / 1000, count };
};

function inWorker(file: File | undefined): Promise<Count> {
  const worker = new Worker("worker.js", { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Count>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(file);
  });
}
