/**
 * Signs that take no place on the screen: control characters but for line breaks,
 * zero-width spaces, soft hyphens, marks of writing direction.
 */
const invisible = /(?![\r\n])[\p{Cc}\p{Cf}]/gu;

/** The text as it is seen. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}
