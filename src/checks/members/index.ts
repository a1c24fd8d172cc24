import type { MemberCheck } from "../finding";
import { cellsShifted } from "./cellsShifted";
import { memberRegionUnknown } from "./memberRegionUnknown";
import { nikBirthDate } from "./nikBirthDate";
import { nikMissing } from "./nikMissing";
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
  nikMissing,
  cellsShifted,
];
