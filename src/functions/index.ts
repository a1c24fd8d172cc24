/**
 * The custom functions, one in each file, each file and export of one name. Excel loads this
 * script first: each module registers its function.
 */
export { ucj } from "./ucj";
export { gap } from "./gap";
export { gapWorkers } from "./gapWorkers";
export { targetPath } from "./targetPath";
export { targetYear } from "./targetYear";
