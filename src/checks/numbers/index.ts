import type { SlipCheck, TableCheck } from "../finding";
import { ambiguousNumber } from "./ambiguousNumber";
import { blankFigure } from "./blankFigure";
import { fractionInHeadcount } from "./fractionInHeadcount";
import { inThousands } from "./inThousands";
import { negative } from "./negative";
import { notANumber } from "./notANumber";
import { sharesAndPercents } from "./sharesAndPercents";
import { textNumber } from "./textNumber";
import { tooManyDigits } from "./tooManyDigits";
import { zeroAmongFigures } from "./zeroAmongFigures";

/** Numbers that can't be meant; the rest of the sheet may tell what they should be. */
export const numberSlips: readonly SlipCheck[] = [
  negative,
  fractionInHeadcount,
  zeroAmongFigures,
  sharesAndPercents,
];

export const numberChecks: readonly TableCheck[] = [
  textNumber,
  notANumber,
  blankFigure,
  ambiguousNumber,
  inThousands,
  tooManyDigits,
];
