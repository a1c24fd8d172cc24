import type { MemberCheck } from "../finding";
import { memberRegionUnknown } from "./memberRegionUnknown";
import { nikBirthDate } from "./nikBirthDate";
import { nikPrecision } from "./nikPrecision";
import { nikShape } from "./nikShape";
import { nikTwice } from "./nikTwice";
import { segmentUnknown } from "./segmentUnknown";
import { wageImpossible } from "./wageImpossible";

export const memberChecks: readonly MemberCheck[] = [
  nikShape,
  nikBirthDate,
  nikTwice,
  nikPrecision,
  memberRegionUnknown,
  wageImpossible,
  segmentUnknown,
];
