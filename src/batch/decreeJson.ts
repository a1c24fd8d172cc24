import type { DecreeResult, Reason } from "../members/decree/decreeResult";
import { about } from "../messages/batch";
import type { Language } from "../messages/text";
import { reasonTallies } from "../plans/decree/reasonTallies";

/** A decree for another program: counts and rows, and nothing of what stands in them. */
export function decreeJson(result: DecreeResult, language: Language) {
  const { ages, on, ready, rejected, inactive, lists, files } = result;
  const placeOf = (list: number, row: number) => {
    const { file = null, sheet = null } = lists[list] ?? {};
    return { file, sheet, row };
  };
  const reasonJson = ({ code, segment, list, row }: Reason) => ({
    code,
    ...(segment && { segment }),
    ...(list !== undefined && row !== undefined && { in: placeOf(list, row) }),
  });
  return {
    files: files.map(({ file, error }) => ({
      file,
      ...(error && { error: about(file, error)[language] }),
    })),
    lists,
    ages,
    on: [on.year, on.month, on.day].map((part) => String(part).padStart(2, "0")).join("-"),
    candidates: ready.length + rejected.length,
    ready: ready.length,
    inactive,
    reasons: reasonTallies(result).map(({ code, candidates }) => ({ code, candidates })),
    rejected: rejected.map(({ list, row, reasons }) => ({
      ...placeOf(list, row),
      reasons: reasons.map(reasonJson),
    })),
  };
}
