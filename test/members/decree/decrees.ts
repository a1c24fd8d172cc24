import { sourceOf } from "../../../src/files/byteSource";
import type { DecreeChoices } from "../../../src/members/decree/decreeChoices";
import { decreeFiles } from "../../../src/members/decree/decreeFiles";
import type { DecreeResult, Reason } from "../../../src/members/decree/decreeResult";
import type { Purpose } from "../../../src/members/decree/purposes";
import type { ImportProgress } from "../../../src/members/importResult";

/** What a file holds, and what its lists are there for. */
export type FileWithPurpose = readonly [
  name: string,
  purpose: Purpose,
  content: string | Uint8Array,
];

/** Cleans the candidates of files; ages are 17 to 64 on 31 January 2026. */
export function decree(
  files: readonly FileWithPurpose[],
  choices: Partial<DecreeChoices> = {},
  onProgress?: (progress: ImportProgress) => void,
): Promise<DecreeResult> {
  const toRead = files.map(([name, , content]) => ({
    name,
    source: sourceOf(typeof content === "string" ? new TextEncoder().encode(content) : content),
  }));
  const purposes = files.map(([, purpose], file) => ({ file, purpose }));
  const usual: DecreeChoices = {
    purposes,
    ages: { from: 17, to: 64 },
    on: { year: 2026, month: 1, day: 31 },
    niks: "masked",
  };
  return decreeFiles(toRead, { ...usual, ...choices }, onProgress);
}

/** Row numbers of the candidates who are ready, file by file: "calon.csv 2". */
export function readyOf({ ready, lists }: DecreeResult): string[] {
  return ready.map(({ list, row }) => `${lists[list]?.file} ${row}`);
}

/** "calon.csv 2: members PU in peserta.csv 5; kur in kur.csv 2" for a candidate who is rejected. */
export function rejectedOf({ rejected, lists }: DecreeResult): string[] {
  const said = ({ code, segment, list, row }: Reason) => {
    const place = list === undefined ? [] : ["in", lists[list]?.file, row];
    return [code, segment, ...place].filter((part) => part !== undefined).join(" ");
  };
  return rejected.map(
    ({ list, row, reasons }) => `${lists[list]?.file} ${row}: ${reasons.map(said).join("; ")}`,
  );
}
