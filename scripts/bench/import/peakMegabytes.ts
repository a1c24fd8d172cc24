import { existsSync, readFileSync } from "node:fs";

/**
 * The most memory that this process ever had. On Linux `maxRSS` is at least what the process that
 * started this one had by then; the status of this one tells its own.
 */
export function peakMegabytes(): number {
  const status = "/proc/self/status";
  const own = existsSync(status) && /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, "utf8"))?.[1];
  return (own ? Number(own) : process.resourceUsage().maxRSS) / 1024;
}
