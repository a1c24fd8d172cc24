import type { SheetCheck, TableCheck } from "../finding";
import { codeNameMismatch } from "./codeNameMismatch";
import { codeSystemsMixed } from "./codeSystemsMixed";
import { duplicateRegion } from "./duplicateRegion";
import { formerName } from "./formerName";
import { invisibleCharacters } from "./invisibleCharacters";
import { misspeltRegion } from "./misspeltRegion";
import { missingRegion } from "./missingRegion";
import { otherProvince } from "./otherProvince";
import { provinceAmongRegions } from "./provinceAmongRegions";
import { unknownRegion } from "./unknownRegion";

export const regionChecks: readonly TableCheck[] = [
  unknownRegion,
  misspeltRegion,
  formerName,
  duplicateRegion,
  codeNameMismatch,
  codeSystemsMixed,
  otherProvince,
  provinceAmongRegions,
  invisibleCharacters,
];

export const regionSheetChecks: readonly SheetCheck[] = [missingRegion];
