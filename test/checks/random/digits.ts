import type { Dice } from "./dice";

/** A slip of the hand in a number as it is shown: "24737", "36.47". Undefined where it can't be. */
export type Slip = (shown: string, dice: Dice) => string | undefined;

export const extraZero: Slip = (shown, dice) => {
  const whole = wholeOf(shown);
  const at = 1 + dice.below(whole.length);
  return `${whole.slice(0, at)}0${whole.slice(at)}${shown.slice(whole.length)}`;
};

export const lostZero: Slip = (shown, dice) => {
  const zeros = placesOf(shown).filter((at) => shown[at] === "0" && at > 0);
  return zeros.length === 0 ? undefined : without(shown, dice.of(zeros));
};

export const decimalShift: Slip = (shown, dice) => {
  const decimals = shown.length - 1 - shown.indexOf(".");
  if (!shown.includes(".")) return undefined;
  const right = dice.below(2) === 0;
  return (Number(shown) * (right ? 10 : 0.1)).toFixed(right ? decimals - 1 : decimals + 1);
};

export const digitLost: Slip = (shown, dice) => without(shown, dice.of(placesOf(shown)));

export const digitDoubled: Slip = (shown, dice) => {
  const at = dice.of(placesOf(shown));
  return shown.slice(0, at + 1) + shown.slice(at);
};

export const digitsSwapped: Slip = (shown, dice) => {
  const places = placesOf(shown);
  const pairs = places.slice(1).map((at, index) => [places[index] ?? 0, at] as const);
  const different = pairs.filter(([one, other]) => shown[one] !== shown[other]);
  if (different.length === 0) return undefined;
  const [one, other] = dice.of(different);
  const digits = [...shown];
  digits[one] = shown[other] ?? "";
  digits[other] = shown[one] ?? "";
  return digits.join("");
};

export const digitChanged: Slip = (shown, dice) => {
  const at = dice.of(placesOf(shown));
  const digit = (Number(shown[at]) + 1 + dice.below(9)) % 10;
  return shown.slice(0, at) + digit + shown.slice(at + 1);
};

/** Another number of the same size. */
export const otherNumber: Slip = (shown, dice) => {
  const decimals = shown.includes(".") ? shown.length - 1 - shown.indexOf(".") : 0;
  const factor = dice.below(2) === 0 ? dice.between(0.6, 0.97) : dice.between(1.03, 1.4);
  return (Number(shown) * factor).toFixed(decimals);
};

function wholeOf(shown: string): string {
  return shown.split(".")[0] ?? "";
}

/** Indexes of the digits. */
function placesOf(shown: string): number[] {
  return [...shown].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
}

function without(shown: string, at: number): string | undefined {
  const left = (shown.slice(0, at) + shown.slice(at + 1)).replace(/\.$/, "").replace(/^\./, "0.");
  return left === "" ? undefined : left;
}
