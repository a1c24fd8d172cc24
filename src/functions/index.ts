/**
 * The custom functions, one in each file, each file and export of one name. Excel loads this
 * script first: each module registers its function.
 */
export { ucj } from "./ucj";
export { gap } from "./gap";
export { gapWorkers } from "./gapWorkers";
export { targetPath } from "./targetPath";
export { targetYear } from "./targetYear";
export { uncovered } from "./uncovered";
export { achievement } from "./achievement";
export { points } from "./points";
export { eligible } from "./eligible";
export { coverageRange } from "./coverageRange";
export { pace } from "./pace";
export { neededPace } from "./neededPace";
export { perMonth } from "./perMonth";
export { project } from "./project";
export { allocate } from "./allocate";
export { iuranPu } from "./iuranPu";
export { iuranBpu } from "./iuranBpu";
export { iuranJakon } from "./iuranJakon";
export { assistance } from "./assistance";
export { coveredBy } from "./coveredBy";
export { jakonDue } from "./jakonDue";
export { target } from "./target";
export { targetSource } from "./targetSource";
export { angka } from "./angka";
export { region } from "./region";
export { regionCode } from "./regionCode";
export { regionParent } from "./regionParent";
export { isNik } from "./isNik";
export { nikRegion } from "./nikRegion";
