import {
  accessDenied,
  editingCell,
  excelFailed,
  goneMeanwhile,
  tooMuchAtOnce,
} from "../messages/excel";
import type { Text } from "../messages/text";
import { Refused } from "../messages/refused";

/** Excel's own error codes that have a better sentence than "it failed". */
const sentences: Readonly<Record<string, Text>> = {
  AccessDenied: accessDenied,
  ItemNotFound: goneMeanwhile,
  InvalidOperationInCellEditMode: editingCell,
  RequestPayloadSizeLimitExceeded: tooMuchAtOnce,
  ResponsePayloadSizeLimitExceeded: tooMuchAtOnce,
};

/** What to tell a person about any error that a job ended with. */
export function explain(error: unknown): Text {
  if (error instanceof Refused) return error.text;
  const code = codeOf(error);
  return sentences[code] ?? excelFailed(code);
}

/** Whether Excel says that a batch, or its answer, is larger than it sends at once. */
export function isTooMuchAtOnce(error: unknown): boolean {
  return sentences[codeOf(error)] === tooMuchAtOnce;
}

/** Whether Excel has not even begun a batch, as it is larger than it takes at once. */
export function isTooLongARequest(error: unknown): boolean {
  return codeOf(error) === "RequestPayloadSizeLimitExceeded";
}

/** Whether Excel does nothing for as long as somebody types in a cell. */
export function isTypingInCell(error: unknown): boolean {
  return sentences[codeOf(error)] === editingCell;
}

/** Excel's code of an error; for any other error its name. */
export function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? error);
}
