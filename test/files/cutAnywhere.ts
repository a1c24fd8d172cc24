import fc from "fast-check";

/** A text in pieces, cut anywhere. */
export function cutAnywhere(text: string): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.nat(text.length), { maxLength: 30 }).map((places) => {
    const cuts = [0, ...places.sort((a, b) => a - b), text.length];
    return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut));
  });
}
