import open from "open";
import type { Text } from "../messages/text";
import {
  building,
  buildFailed,
  portTaken,
  ready,
  unknownArgument,
  untrustedCertificate,
  wrongPort,
} from "../messages/workbenchServer";
import type { LocalCertificate } from "./certificate";
import { serve, type WorkbenchServer } from "./server";

/**
 * `npm start`: builds the workbench, serves it and opens it where there is a screen. With
 * `--https` the add-in meets Excel on the web there, without Excel for Mac.
 */
async function start(): Promise<void> {
  const https = wantsHttps(process.argv.slice(2));
  const port = wantedPort(process.env.PORT ?? "3000");
  const certificate = https ? await certificateForLocalhost() : undefined;
  const server = await listen(port, certificate);
  say(building);
  try {
    const { build } = await import("./build");
    await build();
  } catch (error) {
    server.close();
    stop(buildFailed, String(error));
  }
  const url = `${https ? "https" : "http"}://localhost:${port}`;
  say(ready(url));
  if (certificate?.trusted === false) say(untrustedCertificate);
  // A browser that can't be opened is no reason to stop serving.
  if (hasScreen()) await open(url).catch(() => undefined);
}

function wantsHttps(given: readonly string[]): boolean {
  const unknown = given.find((argument) => argument !== "--https");
  return unknown === undefined ? given.length > 0 : stop(unknownArgument(unknown));
}

function wantedPort(text: string): number {
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65535 ? port : stop(wrongPort(text));
}

/** Loaded only where it is wanted. */
async function certificateForLocalhost(): Promise<LocalCertificate> {
  const { localCertificate } = await import("./certificate");
  return localCertificate();
}

/** Listens before building: a taken port is said at once, not after the work. */
function listen(port: number, certificate?: LocalCertificate): Promise<WorkbenchServer> {
  return serve(port, certificate).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE") return stop(portTaken(port));
    throw error;
  });
}

function hasScreen(): boolean {
  if (process.env.CI) return false;
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function say(text: Text): void {
  process.stdout.write(`${text.id}\n${text.en}\n`);
}

function stop(text: Text, details = ""): never {
  process.stderr.write(`${text.id}\n${text.en}\n${details}`);
  process.exit(2);
}

void start();
