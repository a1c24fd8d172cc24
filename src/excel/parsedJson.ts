/** What a text says as JSON; undefined where it says nothing: people can change what a file keeps. */
export function parsedJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
