import { isNik } from "../../../src/domain/nik";

/**
 * Values that are chosen so that hashes of well-known form and factors are equal: a table of them
 * that trusts its hash takes a time that grows with the square of their number.
 */
const [factorA, factorB] = [0x9e3779b1, 0x85ebca6b];
const { imul, floor } = Math;

/** Different sound NIKs for which `first × A xor last × B` is the same. */
export function* collidingNiks(): Generator<string> {
  const inverse = inverseOf(factorB);
  for (let district = 110_101; district < 1_000_000; district++) {
    for (let day = 1; day <= 68; day++) {
      const first = district * 100 + day;
      const last = imul(imul(first, factorA), inverse) >>> 0;
      if (last >= 13_000_000) continue;
      const nik = `${first}${String(last).padStart(8, "0")}`;
      if (isNik(nik)) yield nik;
    }
  }
}

/** x for which odd × x is 1, modulo 2^32. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let round = 0; round < 5; round++) inverse = imul(inverse, 2 - imul(odd, inverse));
  return inverse;
}

/** Pairs of numbers whose `first × A xor second × B` differ in few of their lower 18 bits. */
export function* collidingPairs(firsts: number, seconds: number): Generator<[number, number]> {
  for (let first = 0; first < firsts; first++) {
    const half = imul(first, factorA);
    for (let second = 0; second < seconds; second++) {
      const hash = half ^ imul(second, factorB);
      if (((hash ^ (hash >>> 15)) & 0x3ffff) < 128) yield [first, second];
    }
  }
}

/** 2^17 texts of equal length whose FNV hashes, begun with their length, are equal. */
export function collidingTexts(): string[] {
  const blocks = 17;
  let state = blocks * 6;
  let texts = [""];
  for (let block = 0; block < blocks; block++) {
    const pair = collidingBlocks(state);
    texts = texts.flatMap((text) => pair.map((each) => text + each));
    state = fnv(state, pair[0]);
  }
  return texts;
}

/** Two blocks of six letters that lead from one state to the same next one. */
function collidingBlocks(state: number): [string, string] {
  const seen = new Map<number, string>();
  for (let number = 0; ; number++) {
    const spread = (number * 104_729_003) % 26 ** 6;
    const block = [0, 1, 2, 3, 4, 5].map((place) => floor(spread / 26 ** place) % 26);
    const text = String.fromCharCode(...block.map((letter) => 97 + letter));
    const next = fnv(state, text);
    const other = seen.get(next);
    if (other !== undefined) return [other, text];
    seen.set(next, text);
  }
}

function fnv(state: number, text: string): number {
  let hash = state;
  for (const letter of Buffer.from(text)) hash = imul(hash ^ letter, 0x01000193);
  return hash;
}
