import { regionWithCode } from "../reference/regionOf";
import { matchRegion } from "../reference/regionNames";
import { segmentIn } from "../tables/columnContents";
import { lookUpOnce } from "../tables/lookUpOnce";
import { readMonth } from "../tables/readMonth";
import { tidy } from "../tables/rowKinds";
import { segments } from "../tables/tags";
import { type Census, NO_TEXT, PROGRAMME_BITS } from "./census";
import type { MemberGroup } from "./importResult";
import { withoutNiks } from "../tables/masked";
import { programmeOrder } from "./memberReader";
import type { NumberList } from "./numberList";
import { TextTable } from "./textTable";

/** What the lists of an import have counted, by the numbers of the census. */
export interface Counted {
  readonly counts: NumberList;
  readonly issuedThere: NumberList;
  readonly issuedElsewhere: NumberList;
}

/** In the place of texts that are too many to be kept apart. */
const MANY = "…";

/** What a number of the census means, and where it stands in order. */
interface Meaning<Value> {
  readonly value: Value | undefined;
  /** Texts that mean the same have the same; what is not known comes last. */
  readonly order: string;
}

/** What is known of the members of a group. */
export type Known = Omit<MemberGroup, "participants">;

/**
 * The participants of all lists, by what is known of them: texts that mean the same are one.
 * Ordered by region, segment, programmes, status and month.
 */
export function memberGroups(census: Census, lists: readonly Counted[]): MemberGroup[] {
  const meaningOf = groupMeanings(census, lists);
  const groups = new Map<string, Known & { participants: number }>();
  summed(lists.map((list) => list.counts)).forEach((count, number) => {
    const { known, order } = meaningOf(number);
    const group = groups.get(order);
    if (group) group.participants += count;
    else groups.set(order, { ...known, participants: count });
  });
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/** What the numbers of the census's groups mean, in words that may be shown. */
export function groupMeanings(
  census: Census,
  lists: readonly Counted[],
): (group: number) => { readonly known: Known; readonly order: string } {
  const read = {
    region: regionReader(census, lists),
    segment: textReader(census.texts.segment, segmentOf, segmentOrder),
    programmes: textReader(census.texts.programmes, programmesOf),
    status: textReader(census.texts.status, (text) => text.toUpperCase()),
    month: textReader(census.texts.month, (text) => readMonth(text) ?? text),
  };
  return (group) => {
    const texts = census.textsOf(group);
    const region = read.region(texts.region);
    const segment = read.segment(texts.segment);
    const programmes = read.programmes(texts.programmes);
    const status = read.status(texts.status);
    const month = read.month(texts.month);
    return {
      known: {
        region: region.value,
        segment: segment.value,
        programmes: programmes.value,
        status: status.value,
        month: month.value,
      },
      order: [region, segment, programmes, status, month].map(({ order }) => order).join("\0"),
    };
  };
}

/** Sums by number; what no list has counted is left out. */
function summed(lists: readonly NumberList[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { all } of lists) {
    all.forEach((count, number) => {
      if (count > 0) sums.set(number, (sums.get(number) ?? 0) + count);
    });
  }
  return sums;
}

/** Behind everything that a text can be. */
const LAST = "\uffff";

/** What the numbers of texts mean; each is read once. What looks like a NIK is "…". */
function textReader(
  table: TextTable,
  read: (text: string) => string,
  orderOf: (value: string) => string = (value) => value,
): (number: number) => Meaning<string> {
  return remembered((number) => {
    const value = valueOf(number);
    return { value, order: value === undefined ? LAST : orderOf(value) };
  });

  function valueOf(number: number): string | undefined {
    if (number >= PROGRAMME_BITS) return programmesIn(number - PROGRAMME_BITS);
    if (number === NO_TEXT) return undefined;
    if (number === TextTable.others) return MANY;
    const text = tidy(table.textAt(number));
    return text === "" ? undefined : withoutNiks(read(text));
  }
}

/**
 * What the texts of regions name: a name as people write it, a Kemendagri code with its point. A
 * code without a point may be that of BPS, too: it is Kemendagri's where more than half of its
 * NIKs were issued there.
 */
function regionReader(
  census: Census,
  lists: readonly Counted[],
): (number: number) => Meaning<NonNullable<MemberGroup["region"]>> {
  const there = summed(lists.map((list) => list.issuedThere));
  const elsewhere = summed(lists.map((list) => list.issuedElsewhere));
  return remembered((number): Meaning<NonNullable<MemberGroup["region"]>> => {
    const text = number === TextTable.others ? MANY : tidy(census.texts.region.textAt(number));
    if (number === NO_TEXT || text === "") return { value: undefined, order: LAST };
    const isKemendagri = (there.get(number) ?? 0) > (elsewhere.get(number) ?? 0);
    const place = matchRegion(text) ?? regionWithCode(pointed(text, isKemendagri));
    if (place) return { value: { code: place.code, name: place.name }, order: place.code };
    const name = withoutNiks(text);
    return { value: { name }, order: `~${name}` };
  });
}

function remembered<Value>(
  read: (number: number) => Meaning<Value>,
): (number: number) => Meaning<Value> {
  const known = lookUpOnce((number) => read(Number(number)));
  return (number) => known(String(number));
}

/** "61.02", and "6102" where it is known to be Kemendagri's; "" for anything else. */
function pointed(text: string, isKemendagri: boolean): string {
  if (/^\d\d\.\d\d$/.test(text)) return text;
  // A cell took the code 61.10 for a number.
  if (/^\d\d\.\d$/.test(text)) return `${text}0`;
  return isKemendagri && /^\d{4}$/.test(text) ? `${text.slice(0, 2)}.${text.slice(2)}` : "";
}

function segmentOf(text: string): string {
  const segment = segmentIn(text);
  return segment === undefined || segment === "whole" ? text : segment;
}

function segmentOrder(segment: string): string {
  const order = segments.findIndex((each) => each === segment);
  return order < 0 ? `~${segment}` : String(order);
}

function programmesOf(text: string): string {
  const named = programmeOrder.filter((each) => new RegExp(`\\b${each}\\b`, "i").test(text));
  return named.length > 0 ? named.join("+") : text;
}

function programmesIn(bits: number): string {
  return programmeOrder.filter((_, bit) => bits & (1 << bit)).join("+");
}
