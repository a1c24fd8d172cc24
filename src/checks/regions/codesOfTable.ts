import { knownBpsCode } from "../../reference/bpsCodes";
import type { EnrolmentTable, Place, TextCell } from "../../tables/enrolmentTable";
import { excelErrorIn } from "../excelErrors";
import { firstOfEach } from "../firstOfEach";
import { remember } from "../remember";

/** Papua's provinces have different numbers at Kemendagri and at BPS. */
const papua = /^9/;

/** A code and the region beside which it stands. */
export interface CodeBeside {
  readonly code: TextCell;
  readonly regency: Place;
  /** How many further lines have the same code beside the same region. */
  readonly others: number;
  /** The code without its point; undefined if it has not the form of one. */
  readonly digits?: string;
}

/** Every code that stands beside a known regency or city, once. */
export const codesOfTable = remember(({ lines }: EnrolmentTable): readonly CodeBeside[] => {
  const coded = lines.flatMap(({ code, regency }) =>
    code && regency && regency.kind !== "Provinsi" && !excelErrorIn(code.text)
      ? [{ code, regency }]
      : [],
  );
  return firstOfEach(coded, ({ code, regency }) => `${code.text} ${regency.code}`).map(
    ({ first, others }) => ({ ...first, others, digits: digitsOf(first.code.text) }),
  );
});

/** "61.02", "6102" → "6102". */
function digitsOf(text: string): string | undefined {
  const [, province, number] = /^(\d\d)[., ]?(\d\d)$/.exec(text) ?? [];
  return province && number && province + number;
}

export function kemendagriDigits({ code }: Place): string {
  return code.replace(".", "");
}

/** A code that is Kemendagri's or BPS's of the region beside it. */
export function isRight({ digits, regency }: CodeBeside): boolean {
  return (
    digits === kemendagriDigits(regency) ||
    (digits !== undefined && digits === knownBpsCode(regency.code))
  );
}

/**
 * Whether a code is certainly not that of the region beside it. Where BPS's codes are not known, a
 * code without a point may be BPS's, unless it belongs to another province or, in the same
 * table, to another region.
 */
export function isWrong(beside: CodeBeside, owned: ReadonlySet<string>): boolean {
  const { code, digits, regency } = beside;
  if (digits === undefined || isRight(beside)) return false;
  if (knownBpsCode(regency.code) !== undefined || /\D/.test(code.text)) return true;
  const otherProvince = !digits.startsWith(regency.province);
  return owned.has(digits) || (otherProvince && !(papua.test(digits) && papua.test(regency.code)));
}
