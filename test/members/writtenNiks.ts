import fc from "fast-check";

/** A made-up NIK that can be one. */
export const anyNik = fc
  .record({
    regency: fc.constantFrom("1106", "3273", "6101", "6171", "9171"),
    district: fc.integer({ min: 1, max: 30 }),
    day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 41, max: 68 })),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ regency, district, day, month, year, serial }) => {
    const pairs = [district, day, month, year].map((part) => String(part).padStart(2, "0"));
    return regency + pairs.join("") + String(serial).padStart(4, "0");
  });

const signs = ["", "", "", " ", "\u00a0", "-", ".", "/", "–", " - ", "\u200b", ":"];
const around = ["", "", "NIK: ", "KK ", "pindahan ", "'", "(", "a.n. Budi, "];
const behind = ["", "", ")", " (Budi)", ", istri", "."];

/** How people write a number, as what they do with each of its digits, and around it. */
const spelling = fc.record({
  groups: fc.constantFrom<number[]>([16], [4, 8, 12], [6, 12], [2, 4, 6, 8, 10, 12], [8]),
  sign: fc.constantFrom(...signs),
  stray: fc.array(
    fc.record({ at: fc.integer({ min: 1, max: 15 }), sign: fc.constantFrom(...signs) }),
    {
      maxLength: 2,
    },
  ),
  /** Zeros and ones that become letters: not so many that hardly a number is left. */
  letters: fc.integer({ min: 0, max: 3 }),
  isOne: fc.constantFrom("I", "l"),
  isZero: fc.constantFrom("O", "o"),
  before: fc.constantFrom(...around),
  after: fc.constantFrom(...behind),
});

/** A NIK, and a text that it is written in. */
export const writtenNik = fc.tuple(anyNik, spelling).map(([nik, how]) => {
  let { letters } = how;
  const digits = [...nik].map((digit, at) => {
    const letter = { "0": how.isZero, "1": how.isOne }[digit];
    const shown = letter !== undefined && at % 3 === 2 && letters-- > 0 ? letter : digit;
    const stray = how.stray.find((each) => each.at === at)?.sign;
    const between = stray ?? (how.groups.includes(at) ? how.sign : "");
    return at === 0 ? shown : between + shown;
  });
  return { nik, text: how.before + digits.join("") + how.after };
});

/** Of these NIKs those of which twelve digits or more stand anywhere in plain data. */
export function niksIn(data: unknown, niks: readonly string[]): string[] {
  const written = textsIn(data).map((text) =>
    text
      .replace(/[Oo]/g, "0")
      .replace(/[IiLl]/g, "1")
      .replace(/[^\d]/g, ""),
  );
  const long = [...new Set(written)].filter((digits) => digits.length >= 12);
  return niks.filter((nik) => {
    const parts = Array.from({ length: 5 }, (_, at) => nik.slice(at, at + 12));
    return long.some((digits) => parts.some((part) => digits.includes(part)));
  });
}

/** All texts and numbers, and the names of what holds them. */
function textsIn(data: unknown): string[] {
  if (typeof data === "string" || typeof data === "number") return [String(data)];
  if (data instanceof Map) return textsIn([...data]);
  if (Array.isArray(data) || ArrayBuffer.isView(data)) {
    return Array.from(data as ArrayLike<unknown>).flatMap(textsIn);
  }
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [name, ...textsIn(value)]);
}
