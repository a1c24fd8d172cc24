import type { Text } from "../text";
import { allocationHelp } from "./allocation";
import { contributionsHelp } from "./contributions";
import { coverageHelp } from "./coverage";
import { dataHelp } from "./data";
import { dutiesHelp } from "./duties";
import type { FunctionHelp } from "./help";
import { targetsHelp } from "./targets";

/** Functions about one thing, under the heading that a person reads. */
export interface FunctionFamily {
  readonly name: Text;
  readonly functions: Readonly<Record<string, FunctionHelp>>;
}

/** In the order of the manual. */
export const functionFamilies: readonly FunctionFamily[] = [
  { name: { id: "Cakupan", en: "Coverage" }, functions: coverageHelp },
  { name: { id: "Target dan laju", en: "Targets and pace" }, functions: targetsHelp },
  { name: { id: "Pembagian target", en: "Allocation" }, functions: allocationHelp },
  { name: { id: "Iuran dan bantuan iuran", en: "Contributions" }, functions: contributionsHelp },
  { name: { id: "Tenggat", en: "Duties" }, functions: dutiesHelp },
  { name: { id: "Data dan wilayah", en: "Data and regions" }, functions: dataHelp },
];

/**
 * The help of every custom function by its name. From here come Excel's functions.json in both
 * languages, the pane's gallery and docs/functions.md.
 */
export const functionHelp: Readonly<Record<string, FunctionHelp>> = Object.fromEntries(
  functionFamilies.flatMap(({ functions }) => Object.entries(functions)),
);
