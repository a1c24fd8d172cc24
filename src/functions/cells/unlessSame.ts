/**
 * A computation that is not done again for the arguments of the time before: the rows of a
 * column often share all but one.
 */
export function unlessSame<Given extends readonly unknown[], Computed>(
  compute: (...given: Given) => Computed,
): (...given: Given) => Computed {
  let last: { readonly given: Given; readonly computed: Computed } | undefined;
  return (...given) => {
    const isSame = last?.given.every((each, index) => each === given[index]);
    if (!last || !isSame) last = { given, computed: compute(...given) };
    return last.computed;
  };
}
