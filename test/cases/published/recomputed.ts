import type { FunctionCase } from "../functions";
import { type PublishedFigures, publishedFigures } from "./facts";
import { asCount, asShare, type Meaning, pointsBetween, type Printed, within } from "./printed";

/** A formula, and the printed figure that it must give. */
type Recomputation = readonly [what: string, formula: string, printed: Meaning];

/** Each recomputes one figure from others, where all of them are printed. */
const ways: readonly ((figures: PublishedFigures) => Recomputation | undefined)[] = [
  ({ participants: p, eligible: e, percent }) =>
    p && e && percent ? ["percent", `=JAMSOSTEK.UCJ(${p},${e})`, asShare(percent)] : undefined,
  ({ participants: p, eligible: e, uncovered }) =>
    p && e && uncovered
      ? ["uncovered", `=JAMSOSTEK.UNCOVERED(${p},${e})`, asCount(uncovered)]
      : undefined,
  ({ participants: p, eligible: e, percent }) =>
    p && percent && !e
      ? [
          "percent of the implied workers",
          `=JAMSOSTEK.UCJ(${p},JAMSOSTEK.ELIGIBLE(${p},${share(percent)}))`,
          asShare(percent),
        ]
      : undefined,
  ({ participants: p, percent, implied }) =>
    p && percent && implied
      ? ["implied workers", `=JAMSOSTEK.ELIGIBLE(${p},${share(percent)})`, asCount(implied)]
      : undefined,
  ({ targetParticipants: t, target, implied }) =>
    t && target && implied
      ? [
          "workers implied by the target",
          `=JAMSOSTEK.ELIGIBLE(${t},${share(target)})`,
          asCount(implied),
        ]
      : undefined,
  ({ targetParticipants: t, eligible: e, target }) =>
    t && e && target
      ? ["target participants", `=JAMSOSTEK.GAPWORKERS(0,${e},${share(target)})`, asCount(t)]
      : undefined,
  ({ targetParticipants: t, eligible: e, target }) =>
    t && e && target ? ["target", `=JAMSOSTEK.UCJ(${t},${e})`, asShare(target)] : undefined,
  ({ percent, target, points }) =>
    percent && target
      ? [
          "gap to the target",
          `=JAMSOSTEK.GAP(${share(percent)},${share(target)})`,
          points ? asShare(points) : pointsBetween(percent, target),
        ]
      : undefined,
  ({ percent, missingToAll }) =>
    percent && missingToAll
      ? ["gap to all", `=JAMSOSTEK.GAP(${share(percent)},1)`, asShare(missingToAll)]
      : undefined,
  ({ percent, earlierPercent, growth }) =>
    percent && earlierPercent && growth
      ? [
          "growth in points",
          `=JAMSOSTEK.GAP(${share(earlierPercent)},${share(percent)})`,
          asShare(growth),
        ]
      : undefined,
  ({ percent, target, achievement }) =>
    percent && target && achievement
      ? [
          "achievement",
          `=JAMSOSTEK.ACHIEVEMENT(${share(percent)},${share(target)})`,
          asShare(achievement),
        ]
      : undefined,
  ({ assisted, months, from, budget }) =>
    assisted && months && from && budget
      ? [
          "budget of contribution assistance",
          `=JAMSOSTEK.ASSISTANCE(${assisted},${months},DATE(${from},1,1))`,
          asCount(budget),
        ]
      : undefined,
  (figures) => {
    const { target, targetYear: year } = figures;
    const anchors = publishedFigures.filter((other) => isOnPathOf(figures, other));
    if (!target || !year || anchors.length < 2) return undefined;
    const years = anchors.map(({ targetYear }) => targetYear).join(";");
    const targets = anchors.map((anchor) => share(anchor.target ?? "")).join(";");
    const path = `JAMSOSTEK.TARGETPATH({${years}},{${targets}},${year},${year})`;
    return ["target on its path", `=INDEX(${path},1,2)`, asShare(target)];
  },
];

/** Targets of one region for different years, from one source: the anchors of one path. */
function isOnPathOf(one: PublishedFigures, other: PublishedFigures): boolean {
  const isSame = one.region === other.region && one.source === other.source;
  return isSame && one.segment === "target" && other.target !== undefined;
}

function share(percent: Printed): string {
  return String(asShare(percent).value);
}

function nameOf({ region, date, segment }: PublishedFigures): string {
  return `${region}, ${date}, ${segment}`;
}

/** Every published figure that others can recompute, as a formula in a cell. */
export const publishedCases: readonly FunctionCase[] = publishedFigures.flatMap((figures) =>
  ways.flatMap((way) => {
    const found = way(figures);
    if (!found) return [];
    const [what, formula, printed] = found;
    return [{ says: `${nameOf(figures)}: ${what}`, formula, shows: [[within(printed)]] }];
  }),
);

/** Figures of which none can be recomputed from others. */
export const tooFewNumbers: readonly string[] = publishedFigures
  .filter((figures) => ways.every((way) => way(figures) === undefined))
  .map(nameOf);
