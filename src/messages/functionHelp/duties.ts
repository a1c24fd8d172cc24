import type { FunctionHelp } from "./help";

export const dutiesHelp: Readonly<Record<string, FunctionHelp>> = {};
