import { knownBpsCode } from "../../../src/reference/bpsCodes";
import { otherNames } from "../../../src/reference/otherNames";
import { matchProvince, regionsNamed } from "../../../src/reference/regionNames";
import { regencies } from "../../../src/reference/regions";
import { at, type Dice } from "./dice";
import { inTable, plantedAt, withLine, withTable, type Fault, type Plot } from "./fault";
import { codeOf } from "./names";
import type { Place, Table } from "./table";

function regionLines({ lines }: Table): number[] {
  return lines.flatMap(({ kind }, index) => (kind === "region" ? [index] : []));
}

function keyColumn({ columns }: Table, key: "region" | "code"): number {
  return columns.findIndex(({ holds }) => holds === key);
}

function nameAt({ table }: Plot, line: number): Place {
  return { line, column: keyColumn(table, "region") };
}

/** The one province of a table. */
function provinceOf({ figures }: Table): string | undefined {
  const codes = new Set(figures.regions.map(({ province }) => province));
  return codes.size === 1 ? at([...codes], 0) : undefined;
}

function regionAt({ figures, lines }: Table, line: number) {
  return at(figures.regions, at(lines, line).regions[0] ?? -1);
}

const misspelt = inTable("name misspelt by one letter", (plot, dice) => {
  const { table } = plot;
  const line = dice.of(regionLines(table));
  const { name } = at(table.lines, line);
  const wrong = misspell(name, dice);
  if (regionsNamed(wrong).length > 0 || matchProvince(wrong)) return undefined;
  return plantedAt(plot, withLine(plot, line, { name: wrong }), [nameAt(plot, line)]);
});

/** One letter of the name proper is another, is missing or stands twice. */
function misspell(name: string, dice: Dice): string {
  const [start = ""] = /^[\s\d.]*((kabupaten|kab\.?|kota)\s+)?/i.exec(name) ?? [];
  const letters = [...name].flatMap((sign, index) =>
    index >= start.length && /\p{L}/u.test(sign) ? [index] : [],
  );
  const index = dice.of(letters);
  const [before, letter, after] = [name.slice(0, index), name[index] ?? "", name.slice(index + 1)];
  const alphabet = letter === letter.toUpperCase() ? "ABDEGHIKLMNOPRSTU" : "abdeghiklmnoprstu";
  const other = dice.of([...alphabet].filter((each) => each !== letter));
  return before + dice.of([other, "", letter + letter, letter + other]) + after;
}

const former = inTable("former name", (plot, dice) => {
  const { table } = plot;
  const renamed = otherNames.filter(({ origin }) => /^(PP|UU)\b/.test(origin));
  const places = regionLines(table).flatMap((line) =>
    renamed
      .filter(({ today }) => today === regionAt(table, line).name)
      .map(({ name }) => ({ line, name })),
  );
  if (places.length === 0) return undefined;
  const { line, name } = dice.of(places);
  const book = withLine(plot, line, { name });
  return { ...plantedAt(plot, book, [nameAt(plot, line)]), codes: ["R03"] };
});

const otherProvince = inTable("region of another province", (plot, dice) => {
  const { table } = plot;
  const province = provinceOf(table);
  if (province === undefined) return undefined;
  const line = dice.of(regionLines(table));
  const other = dice.of(regencies.filter((each) => each.province !== province));
  if (regionsNamed(other.name, province).length > 0) return undefined;
  const { keys } = at(table.lines, line);
  const coding = typeof keys.code === "number" ? "as numbers" : "Kemendagri";
  const code = String(keys.code).includes(".") || coding === "as numbers";
  const written = codeOf(other, code ? coding : "Kemendagri without point");
  const change = { name: other.name, keys: { ...keys, code: written } };
  return plantedAt(plot, withLine(plot, line, change), [nameAt(plot, line)]);
});

const repeated = inTable("row repeated", (plot, dice) => {
  const { table } = plot;
  const places = regionLines(table);
  const line = dice.of(places);
  const to = dice.of(places.filter((each) => each >= line)) + 1;
  const { lines } = table;
  const copy = at(lines, line);
  const book = withTable(plot, { lines: [...lines.slice(0, to), copy, ...lines.slice(to)] });
  return plantedAt(plot, book, [nameAt(plot, line), nameAt(plot, to)]);
});

const leftOut = inTable("row left out", (plot, dice) => {
  const { table, index } = plot;
  if (provinceOf(table) === undefined) return undefined;
  const region = at(at(table.lines, dice.of(regionLines(table))).regions, 0);
  const lines = table.lines.filter(
    ({ kind, regions }) => kind !== "region" || !regions.includes(region),
  );
  return {
    book: withTable(plot, { lines }),
    cells: (sheet) => [sheet.headersOf(index, keyColumn(table, "region"))],
  };
});

const otherCode = inTable("code of another region", (plot, dice) => {
  const { table } = plot;
  const column = keyColumn(table, "code");
  if (column < 0) return undefined;
  const line = dice.of(regionLines(table));
  const { code, name } = regionAt(table, line);
  const own = [code, code.replace(".", ""), knownBpsCode(code)];
  const bare = (text: string) => text.replace(/^(Kabupaten|Kota) /, "");
  const others = regionLines(table).filter((each) => {
    const written = at(table.lines, each).keys.code;
    const isNamesake = bare(regionAt(table, each).name) === bare(name);
    return !own.includes(String(written)) && !isNamesake;
  });
  if (others.length === 0) return undefined;
  const wrong = at(table.lines, dice.of(others)).keys.code ?? "";
  const keys = { ...at(table.lines, line).keys, code: wrong };
  return plantedAt(plot, withLine(plot, line, { keys }), [{ line, column }]);
});

export const regionFaults: readonly Fault[] = [
  misspelt,
  former,
  otherProvince,
  repeated,
  leftOut,
  otherCode,
];
