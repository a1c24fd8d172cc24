import type { FunctionHelp } from "./help";

export const contributionsHelp: Readonly<Record<string, FunctionHelp>> = {};
