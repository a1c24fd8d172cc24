export type Attributes = Readonly<Record<string, string>>;

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
