/** Longer texts no cell of a table holds; Excel's own limit is 32,767. */
export const MOST_CHARACTERS_A_CELL = 1 << 20;

/** Merged areas tell what a heading spans: so many are enough, and headings stand on top. */
export const MOST_MERGED = 200_000;
