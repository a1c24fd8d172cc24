import { createReadStream, readFileSync, statSync } from "node:fs";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import path from "node:path";

const project = path.resolve(__dirname, "../..");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Which folder answers which part of the address; the first that fits. */
const folders = [
  { prefix: "/addin/", folder: path.join(project, "dist") },
  { prefix: "/lib/1/hosted/", folder: officeJs },
  { prefix: "/", folder: path.join(project, "dist-workbench") },
];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export type WorkbenchServer = http.Server | https.Server;

/** A certificate for localhost and its key, both as PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * Serves the workbench page, the built add-in and office.js from this computer.
 *
 * @param port 0 takes any free port
 * @param certificate serves over https, where the add-in meets Excel on the web; without it over
 * http, where it meets Excel for Mac
 * @returns the listening server
 * @throws NodeJS.ErrnoException `EADDRINUSE` when the port is taken
 */
export function serve(port: number, certificate?: Certificate): Promise<WorkbenchServer> {
  const server = certificate
    ? https.createServer(certificate, (request, response) => answer(request, response, ""))
    : http.createServer((request, response) => answer(request, response, prelude));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/** Connects office.js with the host as in Excel for Mac; as in Excel on the web it needs nothing. */
const prelude = '<script src="/prelude.js"></script>';

function answer(request: IncomingMessage, response: ServerResponse, script: string): void {
  const file = fileFor(request.url ?? "/");
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const headers = {
    "content-type": types[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
  };
  if (isFramedAddin(request)) {
    // office.js would otherwise send telemetry outside; it runs without.
    response.writeHead(200, { ...headers, "content-security-policy": "connect-src 'self'" });
    response.end(framed(readFileSync(file, "utf8"), script));
    return;
  }
  response.writeHead(200, headers);
  createReadStream(file).pipe(response);
}

/** The file behind an address, or undefined when there is none inside the served folders. */
function fileFor(url: string): string | undefined {
  const address = decodePath(url);
  const place = folders.find(({ prefix }) => address?.startsWith(prefix));
  if (address === undefined || !place) return undefined;
  const inside = address === "/" ? "index.html" : address.slice(place.prefix.length);
  // office.js asks for "id-ID/…", the package holds "id-id/…".
  const name = place.folder === officeJs ? inside.toLowerCase() : inside;
  const file = path.join(place.folder, name);
  const within = file.startsWith(place.folder + path.sep);
  return within && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

function isFramedAddin(request: IncomingMessage): boolean {
  const html = /^\/addin\/[^?]*\.html(\?|$)/.test(request.url ?? "");
  return html && request.headers["sec-fetch-dest"] === "iframe";
}

/**
 * The add-in's page as it must be inside the workbench: the same bytes, but office.js comes
 * from this server, and a script of ours, where the seam needs one, runs before it.
 */
function framed(html: string, script: string): string {
  return html
    .replaceAll("https://appsforoffice.microsoft.com/lib/", "/lib/")
    .replace(/<head[^>]*>/i, (head) => head + script);
}
