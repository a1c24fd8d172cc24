/**
 * Writes `src/reference/regions.generated.json` from the npm package `idn-area-data`, which
 * reads its files from disk and so can't go into a browser bundle. Run it with `npm run generate`.
 */
import { writeFileSync } from "node:fs";
import { getProvinces, getRegencies } from "idn-area-data";

/** Words that don't follow the rule "first letter large, the rest small". */
const spelling: Readonly<Record<string, string>> = { DKI: "DKI", DAN: "dan" };

/** "KABUPATEN PANGKAJENE DAN KEPULAUAN" → "Kabupaten Pangkajene dan Kepulauan". */
function properName(capitals: string): string {
  return capitals
    .split(" ")
    .map((word) => spelling[word] ?? word[0] + word.slice(1).toLowerCase())
    .join(" ");
}

interface Area {
  readonly code: string;
  readonly name: string;
}

/** One area a line, so that a change of the data reads well in a diff. */
function lines(areas: readonly Area[]): string {
  const sorted = [...areas].sort((a, b) => a.code.localeCompare(b.code));
  return sorted
    .map(({ code, name }) => `    ${JSON.stringify({ code, name: properName(name) })}`)
    .join(",\n");
}

async function generate(): Promise<void> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  writeFileSync(
    "src/reference/regions.generated.json",
    `{
  "provinces": [
${lines(provinces)}
  ],
  "regencies": [
${lines(regencies)}
  ]
}
`,
  );
}

void generate();
