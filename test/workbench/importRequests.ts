import type { Request } from "playwright-core";
import type { Workbench } from "../browser/workbench";

/**
 * Everything that is asked of the network, of this computer's server too, from now on: by the
 * page, its pane, and their workers.
 *
 * @returns when called what was asked for so far; a script's name goes without what tells its
 *   version
 */
export function requestsFromNow({ page }: Workbench): () => string[] {
  const asked: string[] = [];
  page.on("request", (request: Request) => asked.push(request.url()));
  const server = new URL(page.url()).origin;
  return () => asked.map((url) => url.replace(`${server}/addin/`, "").replace(/^\d+\.\w+\./, "*."));
}
