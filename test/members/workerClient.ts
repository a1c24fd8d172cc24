import type { FieldsByHeader } from "../../src/tables/memberColumns";
import { inWorker, type WatchingWorker } from "../../src/members/inWorker";

declare global {
  interface Window {
    importPage: typeof importPage;
  }
}

const input = document.createElement("input");
input.type = "file";
input.multiple = true;
document.body.append(input);

/** What the page of the tests can do. */
const importPage = {
  importInWorker: (
    files: readonly File[],
    { fields, ...watching }: WatchingWorker & { fields?: FieldsByHeader } = {},
  ) => inWorker("import", files, { fields }, watching),
  handOverInWorker: async (files: readonly File[], watching?: WatchingWorker) => {
    const result = await inWorker("handOver", files, { niks: "full" }, watching);
    const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())];
    const made = result.files.map(async ({ name, blob }) => [name, await bytesOf(blob)] as const);
    return { ...result, files: await Promise.all(made) };
  },
  /** The files that were chosen in it. */
  chosen: () => [...(input.files ?? [])],
  /** A list of so many rows, each of which names the same person. */
  longList: (rows: number) => {
    const thousand = "6101014107900001;Siti;Kab. Sambas;PU\r\n".repeat(1000);
    const pieces = Array.from({ length: rows / 1000 }, () => thousand);
    return new File(["NIK;NAMA;KABUPATEN;SEGMEN\r\n", ...pieces], "panjang.csv");
  },
};
window.importPage = importPage;
