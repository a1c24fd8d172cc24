/**
 * Writes the metadata of the custom functions as they are now to `test/functions/released/`:
 * from then on, it is what was released. Run it with `npm run release-metadata`, for a release.
 */
import { writeFileSync } from "node:fs";
import { inLanguage } from "../src/functions/metadata";
import { metadataFromSource } from "../src/host/functions/metadataFromSource";
import { functionHelp } from "../src/messages/functionHelp";

const files = { id: "functions.json", en: "functions-en.json" } as const;

async function release(): Promise<void> {
  const metadata = await metadataFromSource();
  for (const language of ["id", "en"] as const) {
    const text = JSON.stringify(inLanguage(metadata, functionHelp, language), null, 2);
    writeFileSync(`test/functions/released/${files[language]}`, `${text}\n`);
  }
}

void release();
