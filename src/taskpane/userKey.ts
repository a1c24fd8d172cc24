/**
 * The name under which this computer keeps something for the user. Excel on the web keeps storage
 * apart by document host; the name must carry its part.
 */
export function userKey(name: string): string {
  const partition = (Office.context as { partitionKey?: string }).partitionKey ?? "";
  return `${partition}${name}`;
}
