const blank = 32;
const point = 46;
const zero = 48;

/**
 * Eight digits as a number; -1 where other signs stand among them.
 *
 * @param view bytes of text, eight at least from this one on
 */
export function eightDigits(view: DataView, at: number): number {
  const upper = fourDigits(view.getInt32(at));
  const lower = fourDigits(view.getInt32(at + 4));
  return upper < 0 || lower < 0 ? -1 : upper * 10_000 + lower;
}

/** Four digits in the bytes of one number: all four are tested at once. */
function fourDigits(bytes: number): number {
  const areDigits = (bytes & 0xf0f0f0f0) === zeros && ((bytes + 0x06060606) & 0xf0f0f0f0) === zeros;
  if (!areDigits) return -1;
  const thousands = (bytes >>> 24) & 15;
  const hundreds = (bytes >>> 16) & 15;
  const tens = (bytes >>> 8) & 15;
  return thousands * 1000 + hundreds * 100 + tens * 10 + (bytes & 15);
}

/** "0000" */
const zeros = 0x30303030;

/**
 * A count or an amount in its plainest forms, in which almost all stand: "3745000" and, with
 * points between groups of three, "3.745.000".
 *
 * @returns -1 for any other form
 */
export function plainAmount(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 15 || bytes[start] === zero) return -1;
  let number = 0;
  let group = 0;
  let points = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - zero;
    if (digit >>> 0 <= 9) {
      number = number * 10 + digit;
      group++;
    } else {
      const isGroup = points === 0 ? group > 0 && group <= 3 : group === 3;
      if (bytes[at] !== point || !isGroup) return -1;
      points++;
      group = 0;
    }
  }
  return group > 0 && (points === 0 || group === 3) ? number : -1;
}

/**
 * Whether a programme's own column says that somebody has it: "Y", "V", "Aktif", a contribution;
 * not where it is blank, "-", 0, "T", "Tidak" or "N".
 */
export function saysYes(bytes: Uint8Array, start: number, end: number): boolean {
  while (start < end && bytes[start] === blank) start++;
  const sign = bytes[start] as number;
  if (start === end || noSigns.includes(sign)) return false;
  if (sign !== zero) return true;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - zero;
    if (digit > 0 && digit <= 9) return true;
  }
  return false;
}

/** "-", and the first letters of "tidak", "no". */
const noSigns = [..."-tTnN"].map((sign) => sign.charCodeAt(0));
