/** What is made when it is first asked for, and then kept: a table that costs time to build. */
export function once<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | undefined;
  return () => (kept ??= { made: make() }).made;
}
