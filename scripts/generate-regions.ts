/**
 * Writes `src/reference/regions.generated.json` from the npm package `idn-area-data`, which
 * reads its files from disk and so can't go into a browser bundle. Run it with `npm run generate`.
 *
 * The custom functions carry these names, so they are written short: a line a province, its
 * regencies and cities in the order of their codes. A code stands only where it does not follow
 * the one before, and "Kabupaten" and "Kota" never: cities have the codes above 70.
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

/** "Sambas, Mempawah, …, Kubu Raya, 71 Pontianak, Singkawang" of regencies in order. */
function namesOf(regencies: readonly Area[]): string {
  let expected = 1;
  const names = regencies.map(({ code, name }) => {
    const number = Number(code.slice(3));
    const kind = number > 70 ? "KOTA " : "KABUPATEN ";
    if (!name.startsWith(kind)) throw new Error(`${code} ${name} should be a ${kind}`);
    const proper = properName(name.slice(kind.length));
    const skips = number !== expected;
    expected = number + 1;
    return skips ? `${code.slice(3)} ${proper}` : proper;
  });
  return names.join(", ");
}

function inOrder(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.code.localeCompare(b.code));
}

async function generate(): Promise<void> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  const lines = inOrder(provinces).map(({ code, name }) => {
    const own = inOrder(regencies.filter((regency) => regency.code.startsWith(`${code}.`)));
    return `  "${code}": ${JSON.stringify(`${properName(name)}: ${namesOf(own)}`)}`;
  });
  writeFileSync("src/reference/regions.generated.json", `{\n${lines.join(",\n")}\n}\n`);
}

void generate();
