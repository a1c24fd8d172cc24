/** Results as a cell shows them: an error as its code. */
export function shown(result: unknown[][]): unknown[][] {
  return result.map((row) => row.map((cell) => (Object(cell) as { code?: unknown }).code ?? cell));
}
