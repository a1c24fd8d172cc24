import { parseArgs } from "node:util";
import { missingValue, noVerb, unknownOption, unknownVerb, wrongValue } from "../messages/batch";
import { Refused } from "../messages/refused";
import { type Language, languages } from "../messages/text";

/** The verbs, and the options that each takes beside the common ones; all take a value. */
const options = {
  check: ["sheet"],
  fill: ["out", "sheet", "province", "formulas", "accept"],
  import: ["out", "map", "rejected"],
  handover: ["out", "map"],
  decree: ["out", "against", "ages", "on"],
  eval: ["workbook", "sheet"],
  sample: ["out"],
} as const;

export type Verb = keyof typeof options;
/** The options that may stand several times. */
const repeated = ["map", "against"] as const;
type Repeated = (typeof repeated)[number];
export type Option = Exclude<(typeof options)[Verb][number], Repeated>;

const flags = ["json", "help"];
/** What only some verbs take. */
const ownFlags: Readonly<Partial<Record<Verb, readonly string[]>>> = {
  handover: ["full-nik"],
  decree: ["full-nik"],
};

/** A command as it was typed. */
export interface CommandLine {
  readonly verb: Verb;
  /** What stands without an option: formulas or files. */
  readonly words: readonly string[];
  readonly options: Readonly<Partial<Record<Option, string>>>;
  /** What each `--map` says. */
  readonly maps: readonly string[];
  /** What each `--against` says. */
  readonly against: readonly string[];
  readonly json: boolean;
  /** NIKs are wanted whole in what is written. */
  readonly fullNik: boolean;
}

/** The language asked for, whatever else is wrong with the command; Indonesian if none is. */
export function languageOf(args: readonly string[]): Language {
  const typed = argumentsOf(args).values.lang;
  return languages.find((language) => language === typed) ?? "id";
}

export function asksForHelp(args: readonly string[]): boolean {
  const { values, positionals } = argumentsOf(args);
  return values.help === true || positionals[0] === "help";
}

/** @throws Refused if the command can't be understood. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = argumentsOf(args);
  const [verb, ...words] = positionals;
  if (verb === undefined) throw new Refused(noVerb);
  if (!isVerb(verb)) throw new Refused(unknownVerb(verb));
  const taken: readonly string[] = ["lang", ...options[verb]];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const isFlag = flags.includes(name) || ownFlags[verb]?.includes(name);
    if (isFlag && value === undefined) continue;
    if (!taken.includes(name)) throw new Refused(unknownOption(rawName, verb));
    const isNextOption = value?.startsWith("--") && !inlineValue;
    if (!value || isNextOption) throw new Refused(missingValue(rawName));
  }
  const { lang = "id", map: maps = [], against = [], json, "full-nik": fullNik } = values;
  if (!languages.some((language) => language === lang)) {
    throw new Refused(wrongValue("--lang", String(lang), languages));
  }
  const once = options[verb].filter((name) => !isRepeated(name));
  const given = Object.fromEntries(once.map((name) => [name, values[name]]));
  return {
    verb,
    words,
    options: given,
    maps: maps as string[],
    against: against as string[],
    json: json === true,
    fullNik: fullNik === true,
  };
}

function isRepeated(name: string): name is Repeated {
  return repeated.some((each) => each === name);
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(options, word);
}

function argumentsOf(args: readonly string[]) {
  const named = [...new Set(Object.values(options).flat()), "lang"];
  return parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...named.map((name) => [name, { type: "string" as const, multiple: isRepeated(name) }]),
      ...[...flags, ...Object.values(ownFlags).flat()].map((name) => [
        name,
        { type: "boolean" as const },
      ]),
    ]),
    strict: false,
    tokens: true,
  });
}
