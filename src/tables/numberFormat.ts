/** A number format code without what it prints to the letter: texts, colours, single signs. */
export function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "");
}

/** 0.00% makes Excel show a hundred times the number; 0.00"%" shows it as it is. */
export function isPercentFormat(format: string): boolean {
  return withoutLiterals(format).includes("%");
}
