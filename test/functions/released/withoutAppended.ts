import type { FunctionMetadata, Metadata } from "../../../src/functions/metadata";

/**
 * Today's metadata without the one thing that may be added to what was released: optional
 * parameters at the end of a function's list. Excel keeps metadata for up to a day, and formulas
 * in workbooks for ever, so everything else must stay as it was. In which order functions are
 * listed means nothing: here it is that of what was released.
 */
export function withoutAppended(today: Metadata, released: Metadata): Metadata {
  const places = new Map(released.functions.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: FunctionMetadata) => places.get(id) ?? places.size;
  const functions = today.functions
    .map((each) => {
      const before = released.functions[placeOf(each)];
      return before ? shortened(each, before.parameters.length) : each;
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
  return { ...today, functions };
}

function shortened(each: FunctionMetadata, length: number): FunctionMetadata {
  const appended = each.parameters.slice(length);
  const harmless = appended.every(({ optional }) => optional === true);
  return harmless ? { ...each, parameters: each.parameters.slice(0, length) } : each;
}
