import { printsShare } from "../../domain/printedPercent";
import { groupedBy } from "../../tables/groupedBy";
import { withoutNiks } from "../../tables/masked";
import { remember } from "../remember";
import type { FileTable } from "./fileCheck";
import { figureKey, type RegionFigures, sentRegions, type ToldFigure } from "./regionFigures";

/** What a file says of a region. */
export interface SentRegion extends RegionFigures {
  readonly file: string;
  /** Place of its table among those that are looked at. */
  readonly table: number;
}

/** Rows of a region that do not contradict each other; at least one. */
export type Version = readonly SentRegion[];

/** Every region that files say something of, with what they say of it. */
export interface RegionOfFiles {
  /** Of a regency or city that is known. */
  readonly code?: string;
  readonly name: string;
  /** Several where files contradict each other. */
  readonly versions: readonly Version[];
}

/** The regions by code, those that are not known by name behind them. */
export const regionsSent = remember((tables: readonly FileTable[]): readonly RegionOfFiles[] => {
  const rows = tables.flatMap(({ file, table }, at) =>
    sentRegions(table).map((region): SentRegion => ({ ...region, file, table: at })),
  );
  const keyOf = ({ line }: SentRegion) => line.regency?.code ?? `~${line.name.toLowerCase()}`;
  const regions = [...groupedBy(rows, keyOf)].map(([key, sent]) => {
    const { regency, name = "" } = sent[0]?.line ?? {};
    // Nobody's number stands in a message.
    const written = withoutNiks(name);
    const versions = versionsOf(sent);
    const region = { code: regency?.code, name: regency?.name ?? written, versions };
    return { key, region };
  });
  return regions.sort((a, b) => a.key.localeCompare(b.key)).map(({ region }) => region);
});

/** A figure that two rows say otherwise. */
export interface Difference {
  readonly one: ToldFigure;
  readonly other: ToldFigure;
}

/** The figures that both rows have, and not alike; none where they agree. */
export function differencesOf(one: RegionFigures, other: RegionFigures): Difference[] {
  return [...one.figures.values()].flatMap((told) => {
    const against = other.figures.get(figureKey(told));
    return against && !isSame(told, against) ? [{ one: told, other: against }] : [];
  });
}

function versionsOf(sent: readonly SentRegion[]): Version[] {
  const versions: SentRegion[][] = [];
  for (const row of sent) {
    const agreeing = versions.find((version) => version.every((each) => isOneWith(each, row)));
    if (agreeing) agreeing.push(row);
    else versions.push([row]);
  }
  return versions;
}

/** Two rows of one table are two, though they say the same. */
function isOneWith(one: SentRegion, other: SentRegion): boolean {
  return one.table !== other.table && differencesOf(one, other).length === 0;
}

/** Percents agree as far as they are printed. */
function isSame(one: ToldFigure, other: ToldFigure): boolean {
  if (one.decimals === undefined || other.decimals === undefined) {
    return Math.abs(one.value - other.value) < 1e-6;
  }
  return printsShare(one.value, Math.min(one.decimals, other.decimals), other.value);
}
