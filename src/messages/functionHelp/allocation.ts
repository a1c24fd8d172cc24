import type { FunctionHelp } from "./help";

export const allocationHelp: Readonly<Record<string, FunctionHelp>> = {};
