import type fc from "fast-check";
import { provinces, regenciesOf, type Regency } from "../../../src/reference/regions";
import type { Book } from "./book";
import { choices, type Choices } from "./choices";
import { drawColumns } from "./columns";
import { at, dice, type Dice } from "./dice";
import { drawFigures } from "./figures";
import { drawLines } from "./lines";
import type { HeaderStyle, Table } from "./table";
import { drawVocabulary, type Vocabulary } from "./vocabulary";
import * as words from "./words";

/** Sheets without a fault, as officials make them. */
export const cleanBooks: fc.Arbitrary<Book> = choices.map(cleanBook);

export function cleanBook(made: Choices): Book {
  const chance = dice(made.seed);
  const choice = possible(made);
  const vocabulary = drawVocabulary(choice, chance);
  const first = drawTable(choice, vocabulary, chance);
  const tables =
    choice.second === "none"
      ? [first]
      : [first, drawTable(ofSecondTable(choice, chance), vocabulary, chance)];
  return {
    tables,
    beside: choice.second === "beside",
    titles: titlesOf(choice, tables, vocabulary, chance),
    captions:
      tables.length === 1
        ? []
        : tables.map((table, index) => `Tabel ${index + 1}. ${provincesIn(table).join(", ")}`),
    mergedTitles: choice.mergedTitles,
    blankUnderTitles: choice.blankUnderTitles,
    firstRow: choice.firstRow,
    firstColumn: choice.firstColumn,
    notes: choice.notes === "none" ? [] : chance.shuffled(words.notes).slice(0, 2),
    notesDirectlyBelow: choice.notes === "directly below",
    signature: choice.signature
      ? [`${placeOf(first)}, 12 Januari ${lastYear(first) + 1}`, chance.of(words.offices)]
      : [],
  };
}

/** A second table on the sheet is about other provinces, below perhaps in another layout. */
function ofSecondTable(choice: Choices, chance: Dice): Choices {
  const code = at(provinces, (provinces.findIndex(is(choice.province)) + 9) % provinces.length);
  const layouts = ["plain", "by year", "by segment"] as const;
  const isLong = choice.layout === "long" || choice.layout === "portal";
  const layout = choice.second === "beside" || isLong ? choice.layout : chance.of(layouts);
  return { ...choice, province: code.code, layout };
}

function is(code: string) {
  return (province: { readonly code: string }) => province.code === code;
}

function provincesIn({ figures }: Table): string[] {
  const codes = [...new Set(figures.regions.map(({ province }) => province))];
  return codes.map((code) => provinces.find(is(code))?.name ?? code);
}

/** The choices without those that no sheet would have together. */
function possible(choice: Choices): Choices {
  const isLong = choice.layout === "long" || choice.layout === "portal";
  const isFlat = isLong || choice.layout === "plain";
  return {
    ...choice,
    // Long tables and exports are one header row over equal rows.
    ...(choice.layout === "portal"
      ? {
          ...{ spelling: "capitals", unitsIn: "none", numbering: "none", titles: "none" },
          ...{ second: "none", notes: "none", signature: false },
        }
      : {}),
    ...(isLong ? { totals: "none", provinceColumn: "repeated", eligibleOnce: false } : {}),
    ...(isLong && choice.spelling === "bare under headings" ? { spelling: "full" } : {}),
    ...(choice.otherProvinces > 0 ? { provinceColumn: "repeated" } : {}),
    separator: isFlat ? choice.separator : undefined,
    ...(isFlat && choice.separator
      ? {
          ...{ lineBreaks: false, mergedTotals: false, unitsIn: "none", second: "none" },
          ...{ notes: "none", signature: false, spelling: "full", provinceColumn: "repeated" },
        }
      : {}),
    // Without workers beside them bare segments would not say who is counted.
    bareSegments: choice.bareSegments && choice.figures !== "participants",
    // Only merged cells tell a group from a column beside it whose header stands lower.
    top: choice.top || choice.groups !== "merged",
    order: choice.provinceColumn === "merged" ? "official" : choice.order,
  };
}

function drawTable(choice: Choices, vocabulary: Vocabulary, chance: Dice): Table {
  const years = Array.from(
    { length: choice.years },
    (_, index) => choice.lastYear - choice.years + 1 + index,
  );
  const { segments, oneTarget } = choice;
  const eligibleOnce = choice.eligibleOnce && choice.layout !== "plain";
  const regions = drawRegions(choice, chance);
  const figures = drawFigures({ regions, years, segments, oneTarget, eligibleOnce }, chance);
  return {
    figures,
    columns: drawColumns(choice, years, vocabulary, chance),
    lines: drawLines(choice, figures, vocabulary, chance),
    header: headerOf(choice),
    mergedTotals: choice.mergedTotals,
    mergedProvinces: choice.provinceColumn === "merged",
    formulas: choice.formulas,
    separator: choice.separator,
    edits: [],
  };
}

function headerOf({ groups, top, lineBreaks, unitsIn, numbering }: Choices): HeaderStyle {
  return { groups, top, lineBreaks, unitRow: unitsIn === "row", numbering };
}

/** The regions of a province; of several provinces as many of each, all of them or some. */
function drawRegions(choice: Choices, chance: Dice): Regency[] {
  const codes = provinces.map(({ code }) => code);
  const first = codes.indexOf(choice.province);
  const begin = Math.min(first, codes.length - 1 - choice.otherProvinces);
  const several = codes.slice(begin, begin + 1 + choice.otherProvinces);
  const each = several.map((code) => regenciesOf(code));
  const fewest = Math.min(...each.map(({ length }) => length));
  const some = choice.chosenRegions && several.length > 1;
  return each.flatMap((all) => {
    const drawn = some ? chance.shuffled(all).slice(0, Math.max(3, fewest - 1)) : [...all];
    if (choice.order === "official") return drawn.sort((a, b) => a.code.localeCompare(b.code));
    if (choice.order === "shuffled") return chance.shuffled(drawn);
    return drawn.sort((a, b) => a.name.localeCompare(b.name));
  });
}

function titlesOf(
  choice: Choices,
  tables: readonly Table[],
  vocabulary: Vocabulary,
  chance: Dice,
): readonly string[] {
  if (choice.titles === "none") return [];
  const table = at(tables, 0);
  const names = tables.flatMap(provincesIn);
  const place = names.length === 1 ? [`PROVINSI ${at(names, 0).toUpperCase()}`] : [];
  const year = lastYear(table);
  const isOfYears = tables
    .flatMap(({ columns }) => columns)
    .some(({ holds, year }) => holds === "year" || year);
  const years = isOfYears ? `TAHUN ${table.figures.years[0]}-${year}` : `TAHUN ${year}`;
  const head = [chance.of(words.titles), ...place, years];
  if (choice.titles === "plain") return head;
  const date = chance.of([`Per 31 Desember ${year}`, `Posisi: 31 Desember ${year}`]);
  const set = `Segmen: ${choice.segments.join(", ")}`;
  const tags = [vocabulary.denominator ?? "", set, vocabulary.basis, date];
  const filled = tags.filter((tag) => tag !== "");
  return [...head, ...(choice.titles === "all tags" ? filled : filled.slice(-2))];
}

function lastYear({ figures }: Table): number {
  return at(figures.years, figures.years.length - 1);
}

/** Letters are dated in the capital, whose name is that of a region. */
function placeOf({ figures }: Table): string {
  const city = figures.regions.find(({ kind }) => kind === "Kota") ?? at(figures.regions, 0);
  return city.name.replace(/^(Kabupaten|Kota) /, "");
}
