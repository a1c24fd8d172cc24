import { provinces, type Province } from "../../../src/reference/regions";
import type { Choices } from "./choices";
import { at, type Dice } from "./dice";
import type { Figures, Segment } from "./figures";
import { clearSpelling, codeOf, provinceNames, spell, totalNames } from "./names";
import type { Line } from "./table";
import type { Vocabulary } from "./vocabulary";

/** The lines of a table below its header. */
export function drawLines(
  choice: Choices,
  figures: Figures,
  vocabulary: Vocabulary,
  dice: Dice,
): Line[] {
  const isLong = choice.layout === "long" || choice.layout === "portal";
  const lines = isLong ? longLines(choice, figures, vocabulary) : wideLines(choice, figures, dice);
  let number = 0;
  return lines.map((line) =>
    line.kind === "region" ? { ...line, keys: { ...line.keys, ...numbered(++number) } } : line,
  );
}

function numbered(number: number) {
  const remark = number % 3 === 0 ? "perlu tindak lanjut" : "";
  return { number, id: number, remark, villages: 5 + ((number * 37) % 90) };
}

function regionLine(choice: Choices, figures: Figures, region: number, number: number): Line {
  const regency = at(figures.regions, region);
  const province = provinceOf(regency.province);
  const portal = choice.layout === "portal";
  const spelling = portal ? "capitals" : clearSpelling(choice.spelling, figures.regions);
  const coding = portal ? "as numbers" : (choice.code ?? "Kemendagri");
  // Where only some provinces' BPS codes are known, the sheet has Kemendagri's.
  const known = coding !== "BPS" || figures.regions.every((each) => /^6[12]/.test(each.code));
  return {
    kind: "region",
    name: spell(regency, spelling, number),
    keys: {
      code: codeOf(regency, known ? coding : "Kemendagri without point"),
      province: portal ? province.name.toUpperCase() : province.name,
      provinceCode: Number(province.code),
      unit: "ORANG",
    },
    regions: [region],
  };
}

function wideLines(choice: Choices, figures: Figures, dice: Dice): Line[] {
  const all = figures.regions.map((_, index) => index);
  const underHeadings = clearSpelling(choice.spelling, figures.regions) === "bare under headings";
  const codes = new Set(figures.regions.map(({ province }) => province));
  const single = codes.size === 1 ? provinceOf(at([...codes], 0)) : undefined;
  const total = (name: string, regions: readonly number[]): Line => ({
    kind: "total",
    name,
    keys: {},
    regions,
  });
  const names = single ? totalNames(single) : ["JUMLAH", "TOTAL", "Jumlah Seluruhnya"];
  const last = total(dice.of(names), all);
  const groups = groupsOf(choice, figures, underHeadings, single === undefined);
  const body = groups.flatMap((group) => [
    ...(underHeadings ? [heading(group.name.toUpperCase())] : []),
    ...group.regions.map((region) => regionLine(choice, figures, region, region + 1)),
    ...(group.subtotal ? [total(`Jumlah ${group.name}`, group.regions)] : []),
  ]);
  if (choice.totals === "none") return body;
  if (choice.totals === "first" && single && !underHeadings) {
    return [total(dice.of(provinceNames(single)), all), ...body];
  }
  return [...body, last];
}

function heading(name: string): Line {
  return { kind: "heading", name, keys: {}, regions: [] };
}

interface Group {
  readonly name: string;
  readonly regions: readonly number[];
  readonly subtotal: boolean;
}

/** Regions by kind or province, where the sheet groups them. */
function groupsOf(
  { totals }: Choices,
  { regions }: Figures,
  underHeadings: boolean,
  several: boolean,
): Group[] {
  const all = regions.map((_, index) => index);
  const byKind = underHeadings || (totals === "by kind" && !several);
  const nameOf = (index: number) => {
    const { kind, province } = at(regions, index);
    if (byKind) return kind;
    return several && totals === "by province" ? provinceOf(province).name : "";
  };
  const names = [...new Set(all.map(nameOf))].sort();
  return names.map((name) => {
    const members = all.filter((index) => nameOf(index) === name);
    const subtotal =
      names.length > 1 && name !== "" && (totals === "by kind" || totals === "by province");
    return { name, regions: members, subtotal };
  });
}

function longLines(choice: Choices, figures: Figures, vocabulary: Vocabulary): Line[] {
  const portal = choice.layout === "portal";
  const years: readonly (number | undefined)[] =
    choice.longBy === "segment" && !portal ? [undefined] : figures.years;
  const parts: readonly (Segment | undefined)[] =
    choice.longBy === "year" ? [undefined] : figures.segments;
  const line = (region: number, year: number | undefined, segment: Segment | undefined): Line => {
    const of = regionLine(choice, figures, region, region + 1);
    const word = segment ? { segment: vocabulary.segment[segment] } : {};
    return { ...of, keys: { ...of.keys, ...(year ? { year } : {}), ...word }, year, segment };
  };
  const all = figures.regions.map((_, index) => index);
  return choice.longOrder === "region first"
    ? all.flatMap((region) =>
        years.flatMap((year) => parts.map((segment) => line(region, year, segment))),
      )
    : years.flatMap((year) =>
        all.flatMap((region) => parts.map((segment) => line(region, year, segment))),
      );
}

function provinceOf(code: string): Province {
  const found = provinces.find((province) => province.code === code);
  if (!found) throw new Error(`no province ${code}`);
  return found;
}
