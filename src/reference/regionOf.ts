import { Impossible } from "../domain/impossible";
import { matchProvince, regionsNamed } from "./regionNames";
import { provinces, regencies } from "./regions";
import { wordsOf } from "./writtenName";

/** Indonesia, a province, or a regency or city. */
export interface Region {
  /** Kemendagri code; "ID" for Indonesia. */
  readonly code: string;
  /** The name in full: no other region has it. */
  readonly name: string;
  readonly parent?: Region;
}

const indonesia: Region = { code: "ID", name: "Indonesia" };

const byCode = new Map<string, Region>();
for (const { code, name } of provinces) {
  // The provinces of Jambi, Bengkulu and Gorontalo share their names with a city.
  const shared = regionsNamed(name).length > 0;
  byCode.set(code, { code, name: shared ? `Provinsi ${name}` : name, parent: indonesia });
}
for (const { code, name, province } of regencies) {
  byCode.set(code, { code, name, parent: byCode.get(province) });
}

/** The region with a Kemendagri code, "61" or "61.02"; undefined if there is none today. */
export function regionWithCode(code: string): Region | undefined {
  return byCode.get(code);
}

/**
 * The one region that a text stands for: a name as people write it, a former name, a Kemendagri
 * code with its point, "Nasional".
 *
 * @throws Impossible `#N/A` when none has that name, or several have it ("Bogor"), or for a code
 *   of four digits: Kemendagri and BPS give many of these to different regions
 */
export function regionOf(text: string): Region {
  if (/^\d{4}$/.test(text)) throw new Impossible("#N/A", "codeWithoutPoint");
  const isNation = /^(indonesia|nasional)$/.test(wordsOf(text).join(""));
  const found = isNation ? indonesia : (byCode.get(text) ?? regionNamed(text));
  if (!found) throw new Impossible("#N/A", "unknownRegion");
  return found;
}

function regionNamed(text: string): Region | undefined {
  const [found, another] = [matchProvince(text), ...regionsNamed(text)].filter(
    (each) => each !== undefined,
  );
  if (another) throw new Impossible("#N/A", "severalRegions");
  return found && byCode.get(found.code);
}
