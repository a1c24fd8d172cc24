import { useState } from "react";
import { applyPlan, type Written } from "../excel/applyPlan";
import { explain } from "../excel/officeErrors";
import { sheet as sheetWords } from "../messages/plans";
import type { Language, Text } from "../messages/text";
import { project } from "../plans/projection";
import { projectionPlan } from "../plans/projectionPlan";
import { type Choices, projectionYears, yearTargets } from "../plans/yearTargets";
import type { PublishedTarget } from "../reference/publishedTargets";
import { targetsOf } from "../reference/publishedTargets";
import { areaAddress } from "../tables/grid";
import { readIndonesianNumber } from "../tables/readNumber";
import type { CheckedSheet } from "./useSheet";

/** How the write stands. */
type Job =
  | { readonly kind: "deciding" }
  | { readonly kind: "writing" }
  | { readonly kind: "failed"; readonly text: Text }
  | { readonly kind: "written"; readonly written: Written };

/** Growth beyond this is a typing mistake, in percent a year. */
const MOST_GROWTH = 50;

/** The decisions of a projection, what follows from them, and the write. */
export function useProjection(
  { reading, table }: CheckedSheet,
  language: Language,
  onWritten: () => void,
) {
  const [choices, setChoices] = useState<Choices>({});
  const [growthText, setGrowthText] = useState("0");
  const [baseYear, setBaseYear] = useState<number | undefined>(latestTitleYear(table.titleYears));
  const [name, setName] = useState(sheetWords.name[language]);
  const [job, setJob] = useState<Job>({ kind: "deciding" });

  const targets = yearTargets(targetsOf(table.province?.code ?? ""), choices);
  const growth = growthOf(growthText);
  const decided = !targets.some(({ kind }) => kind === "conflict");
  const projection = project(table, {
    targets,
    growth: growth ?? 0,
    baseYear: baseYear ?? projectionYears[0],
  });
  const sheet = {
    name,
    sourceSheet: table.sheet,
    sourceArea: areaAddress(table.area),
    language,
  };
  const plan = projectionPlan(projection, sheet);
  const ready = decided && growth !== undefined && baseYear !== undefined;

  const choose = (year: number, choice: PublishedTarget | null) =>
    setChoices({ ...choices, [year]: choice });
  const write = async () => {
    setJob({ kind: "writing" });
    try {
      const written = await applyPlan(plan, reading);
      setJob({ kind: "written", written });
      onWritten();
    } catch (error) {
      setJob({ kind: "failed", text: explain(error) });
    }
  };

  return {
    choices,
    choose,
    growthText,
    setGrowthText,
    growth,
    baseYear,
    setBaseYear,
    name,
    setName,
    projection,
    plan,
    ready,
    job,
    write,
  };
}

/** A title such as "Keadaan 2024, dicetak 2025" names several; the latest is only a proposal. */
function latestTitleYear(years: readonly number[]): number | undefined {
  return years.findLast((year) => year <= projectionYears[projectionYears.length - 1]!);
}

/** "1,5" and "-1,5", with or without "%", as a share a year. */
function growthOf(text: string): number | undefined {
  const [, sign = "", digits = ""] = /^\s*([-−]?)(.*)$/.exec(text) ?? [];
  const percent = readIndonesianNumber(digits, "percent");
  if (percent === undefined || percent > MOST_GROWTH) return undefined;
  const share = Number((percent / 100).toFixed(12));
  return sign ? -share : share;
}
