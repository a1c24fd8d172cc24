import type { FunctionHelp } from "./help";

export const dataHelp: Readonly<Record<string, FunctionHelp>> = {};
