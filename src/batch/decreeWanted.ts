import { resolve } from "node:path";
import type { CalendarDate } from "../domain/excelDate";
import { type AgeLimits, assumedAges } from "../members/decree/decreeChoices";
import type { Purpose } from "../members/decree/purposes";
import { noOut, noSuchPurpose, severalPurposes, wrongAges, wrongDay } from "../messages/batch";
import { purposeWords } from "../messages/decree";
import { Refused } from "../messages/refused";
import { type Language, languages } from "../messages/text";
import { periodIn } from "../tables/periods";
import type { Call } from "./call";
import { filesWanted } from "./filesToImport";
import { filesNamed } from "./filesNamed";

/** A file, and what its lists are there for. */
export interface FileWithPurpose {
  readonly name: string;
  readonly purpose: Purpose;
}

/** What a decree is to be made of, and where to. */
export interface DecreeWanted {
  /** The candidates' first. */
  readonly files: readonly FileWithPurpose[];
  readonly ages: AgeLimits;
  readonly on: CalendarDate;
  readonly out: string;
}

/** @throws Refused if the command does not say all that is needed, or if it can't be understood */
export function decreeWanted(call: Call): DecreeWanted {
  const { against, folder, language } = call;
  const { out, ages, on } = call.options;
  const candidates = filesWanted(call).map((name) => ({ name, purpose: "candidates" as const }));
  const others = against.flatMap((each) => filesAgainst(each, folder, language));
  const files = eachOnce([...candidates, ...others], folder);
  if (out === undefined) throw new Refused(noOut);
  return {
    files,
    ages: ages === undefined ? assumedAges : agesIn(ages),
    on: on === undefined ? today() : dayIn(on),
    out,
  };
}

type Named = keyof typeof purposeWords;
const named = Object.keys(purposeWords) as Named[];

/** What an `--against PURPOSE=FILE` says. */
function filesAgainst(against: string, folder: string, language: Language): FileWithPurpose[] {
  const [, word = "", file = ""] = /^([^=]*)=(.+)$/s.exec(against) ?? [];
  const purpose = named.find((each) =>
    languages.some((one) => purposeWords[each][one].toLowerCase() === word.trim().toLowerCase()),
  );
  if (purpose) return filesNamed(file, folder).map((name) => ({ name, purpose }));
  throw new Refused(
    noSuchPurpose(
      against,
      named.map((each) => purposeWords[each][language]),
    ),
  );
}

/** A file may be named in several ways, but for one purpose only. */
function eachOnce(files: readonly FileWithPurpose[], folder: string): FileWithPurpose[] {
  const known = new Map<string, FileWithPurpose>();
  for (const file of files) {
    const path = resolve(folder, file.name);
    const other = known.get(path);
    if (other && other.purpose !== file.purpose) throw new Refused(severalPurposes(file.name));
    if (!other) known.set(path, file);
  }
  return [...known.values()];
}

/** "17-64" */
function agesIn(text: string): AgeLimits {
  const [, from, to] = /^\s*(\d{1,3})\s*[-–]\s*(\d{1,3})\s*$/.exec(text) ?? [];
  const ages = { from: Number(from), to: Number(to) };
  if (!(ages.from <= ages.to)) throw new Refused(wrongAges(text));
  return ages;
}

/** "2026-01-31", and a day as people write it. */
function dayIn(text: string): CalendarDate {
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(text);
  const written = iso ? undefined : periodIn(text);
  const [year, month, day] = iso
    ? iso.slice(1).map(Number)
    : [written?.year, written?.month, written?.day];
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    if (exists) return { year, month, day };
  }
  throw new Refused(wrongDay(text));
}

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
