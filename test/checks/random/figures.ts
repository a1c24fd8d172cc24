import type { Regency } from "../../../src/reference/regions";
import { at, type Dice } from "./dice";

export const segments = ["PU", "BPU", "Jakon", "PMI"] as const;
export type Segment = (typeof segments)[number];

/** Persons of one region (or several) in one year. */
export interface Counts {
  readonly eligible: number;
  readonly participants: number;
  readonly population: number;
  /** Participants that the target takes. */
  readonly targetParticipants: number;
}

type Of = Segment | "all";

/** What a sheet is about: true to each other before anything is printed. */
export interface Figures {
  readonly regions: readonly Regency[];
  readonly years: readonly number[];
  readonly segments: readonly Segment[];
  /** The target of coverage of each region, in percents with two decimals. */
  readonly targets: readonly number[];
  /** Regions share one target. */
  readonly oneTarget: boolean;
  readonly counts: (region: number, year: number, of: Of) => Counts;
}

export interface FiguresChoice {
  readonly regions: readonly Regency[];
  readonly years: readonly number[];
  readonly segments: readonly Segment[];
  readonly oneTarget: boolean;
  /** The workers are counted once for all years. */
  readonly eligibleOnce: boolean;
}

const shareOfWorkers: Readonly<Record<Segment, readonly [number, number]>> = {
  PU: [0.3, 0.45],
  BPU: [0.4, 0.55],
  Jakon: [0.03, 0.08],
  PMI: [0.004, 0.012],
};
const coverageOf: Readonly<Record<Segment, readonly [number, number]>> = {
  PU: [0.35, 0.75],
  BPU: [0.04, 0.3],
  Jakon: [0.35, 0.85],
  PMI: [0.2, 0.7],
};

/** Draws figures such as provinces have them. */
export function drawFigures(choice: FiguresChoice, dice: Dice): Figures {
  const { regions, years } = choice;
  const trend = drawTrend(choice, dice);
  const byRegion = regions.map(() => drawRegion(choice, trend, dice));
  const coverages = byRegion.map((byYear) => coverage(sum([...at(byYear, years.length - 1)])));
  const most = Math.max(...coverages);
  const one = twoDecimals(100 * Math.min(0.9, most * dice.between(1.05, 1.3)));
  const targets = coverages.map((share) =>
    choice.oneTarget ? one : twoDecimals(100 * Math.min(0.95, share * dice.between(1.1, 1.6))),
  );
  return {
    regions,
    years,
    segments: choice.segments,
    targets,
    oneTarget: choice.oneTarget,
    counts: (region, year, of) => {
      const parts = at(at(byRegion, region), years.indexOf(year));
      const { eligible, participants } =
        of === "all" ? sum(parts) : at(parts, choice.segments.indexOf(of));
      return {
        eligible,
        participants,
        population: Math.round(eligible * 2.1) + 137,
        targetParticipants: upToWhole((at(targets, region) / 100) * eligible),
      };
    },
  };
}

/** The counts of several regions together. */
export function countsTogether(
  figures: Figures,
  regions: readonly number[],
  year: number,
  of: Of,
): Counts {
  const all = regions.map((region) => figures.counts(region, year, of));
  const total = (count: keyof Counts) => all.reduce((sum, each) => sum + each[count], 0);
  return {
    eligible: total("eligible"),
    participants: total("participants"),
    population: total("population"),
    targetParticipants: total("targetParticipants"),
  };
}

interface Part {
  readonly eligible: number;
  readonly participants: number;
}

interface Growth {
  readonly eligible: number;
  readonly coverage: number;
}

/** How workers and coverage of each segment grow from year to year. */
type Trend = readonly (readonly Growth[])[];

function drawTrend({ years, segments }: FiguresChoice, dice: Dice): Trend {
  return segments.map(() =>
    years.map(() => ({
      eligible: dice.between(0.004, 0.028),
      coverage: dice.between(-0.02, 0.13),
    })),
  );
}

/** By year, by segment. */
function drawRegion(
  { years, segments, eligibleOnce }: FiguresChoice,
  trend: Trend,
  dice: Dice,
): readonly (readonly Part[])[] {
  const workers = Math.exp(dice.between(Math.log(18_000), Math.log(650_000)));
  const level = dice.between(0.8, 1.2);
  const now = segments.map((segment) => ({
    eligible: workers * dice.between(...shareOfWorkers[segment]),
    coverage: Math.min(0.93, level * dice.between(...coverageOf[segment])),
  }));
  const byYear: Part[][] = [];
  for (let year = 0; year < years.length; year++) {
    const taken = new Set<number>();
    const before = byYear.at(-1);
    const parts = now.map((part, segment): Part => {
      const growth = at(at(trend, segment), year);
      if (!eligibleOnce) part.eligible *= 1 + growth.eligible + dice.near(0.012);
      part.coverage = Math.min(0.95, part.coverage * (1 + growth.coverage + dice.near(0.06)));
      const last = before?.[segment];
      const eligible = eligibleOnce
        ? (last?.eligible ?? Math.round(part.eligible))
        : otherThan(Math.round(part.eligible), [last?.eligible]);
      const participants = otherThan(Math.round(eligible * part.coverage), [
        last?.participants,
        ...taken,
      ]);
      taken.add(participants);
      return { eligible, participants };
    });
    const repeats = before && sum(before).participants === sum(parts).participants;
    byYear.push(repeats ? withOneMore(parts) : parts);
  }
  return byYear;
}

/** The count, or one near to it: equal counts by chance would look like copies. */
function otherThan(count: number, others: readonly (number | undefined)[]): number {
  return others.includes(count) ? otherThan(count + 1, others) : count;
}

function withOneMore([first, ...rest]: readonly Part[]): Part[] {
  return first ? [{ ...first, participants: first.participants + 1 }, ...rest] : [];
}

function sum(parts: readonly Part[]): Part {
  return {
    eligible: parts.reduce((total, { eligible }) => total + eligible, 0),
    participants: parts.reduce((total, { participants }) => total + participants, 0),
  };
}

function coverage({ eligible, participants }: Part): number {
  return participants / eligible;
}

function twoDecimals(percent: number): number {
  return Math.round(percent * 100) / 100;
}

function upToWhole(count: number): number {
  return Math.ceil(Number(count.toFixed(9)));
}
