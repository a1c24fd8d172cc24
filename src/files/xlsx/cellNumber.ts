const DOT = 46;
const HYPHEN = 45;
/** No number so long is infinite. */
const LONGEST_FINITE = 300;

/** The number that digits stand for; -1 if something else stands there. */
export function integerIn(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return start < end ? number : -1;
}

/** Whether bytes are a number as everybody writes it: "-12.5". */
export function isUsualNumber(bytes: Uint8Array, length: number): boolean {
  let digits = 0;
  let dots = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) digits++;
    else if (byte === DOT && digits > 0 && at < length - 1) dots++;
    else if (byte !== HYPHEN || at > 0) return false;
  }
  return digits > 0 && dots < 2 && length < LONGEST_FINITE;
}

/** A number as it is written, where JavaScript reads that; undefined for none. */
export function numberText(text: string): string | undefined {
  const number = Number(text);
  if (!Number.isFinite(number)) return undefined;
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? text : String(number);
}
