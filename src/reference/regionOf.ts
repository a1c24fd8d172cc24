import { Impossible } from "../domain/impossible";
import { knownBpsCode } from "./bpsCodes";
import { once } from "./once";
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

const byCode = once(() => {
  const regions = new Map<string, Region>();
  for (const { code, name } of provinces) {
    // The provinces of Jambi, Bengkulu and Gorontalo share their names with a city.
    const shared = regionsNamed(name).length > 0;
    regions.set(code, { code, name: shared ? `Provinsi ${name}` : name, parent: indonesia });
  }
  for (const { code, name, province } of regencies) {
    regions.set(code, { code, name, parent: regions.get(province) });
  }
  return regions;
});

/** The region with a Kemendagri code, "61" or "61.02"; undefined if there is none today. */
export function regionWithCode(code: string): Region | undefined {
  return byCode().get(code);
}

/**
 * The one region that a text stands for: a name as people write it, a former name, a Kemendagri
 * code with its point, a name and its code, "Nasional".
 *
 * @throws Impossible `#N/A` when none has that name, or several have it ("Bogor"), or a code
 *   beside the name is another region's; also for a code of four digits alone: Kemendagri and
 *   BPS give many of these to different regions
 */
export function regionOf(text: string): Region {
  if (/^\d{4}$/.test(text)) throw new Impossible("#N/A", "codeWithoutPoint");
  const isNation = /^(indonesia|nasional)$/.test(wordsOf(text).join(""));
  const found = isNation ? indonesia : (byCode().get(text) ?? regionNamed(text));
  if (!found) throw new Impossible("#N/A", "unknownRegion");
  return found;
}

function regionNamed(text: string): Region | undefined {
  const named = [matchProvince(text), ...regionsNamed(text)].filter((each) => each !== undefined);
  const codes = codesIn(text);
  const [found, another] = named.filter(({ code }) => codes.every((each) => isCodeOf(each, code)));
  if (another) throw new Impossible("#N/A", "severalRegions");
  if (named.length > 0 && !found) throw new Impossible("#N/A", "codeContradictsName");
  return found && byCode().get(found.code);
}

/**
 * The codes of regencies or cities that stand beside a name: "61.02", "6102". No years, for no
 * province has the code 20, and no numbers of one or two digits, which may be a row's.
 */
function codesIn(text: string): string[] {
  const codes = text.match(/(?<![\d.])\d{2}\.?\d{2}(?!\.?\d)/g) ?? [];
  return codes.filter((code) => byCode().has(code.slice(0, 2)));
}

/** With its point a code is Kemendagri's; without, it may be that of BPS too. */
function isCodeOf(written: string, code: string): boolean {
  if (written.includes(".")) return written === code;
  return written === code.replace(".", "") || written === knownBpsCode(code);
}
