import type { Server } from "node:http";
import open from "open";
import type { Text } from "../messages/text";
import { building, buildFailed, portTaken, ready, wrongPort } from "../messages/workbenchServer";
import { serve } from "./server";

/** `npm start`: builds the workbench, serves it and opens it where there is a screen. */
async function start(): Promise<void> {
  const port = wantedPort(process.env.PORT ?? "3000");
  const server = await listen(port);
  say(building);
  try {
    const { build } = await import("./build");
    await build();
  } catch (error) {
    server.close();
    stop(buildFailed, String(error));
  }
  const url = `http://localhost:${port}`;
  say(ready(url));
  // A browser that can't be opened is no reason to stop serving.
  if (hasScreen()) await open(url).catch(() => undefined);
}

function wantedPort(text: string): number {
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65535 ? port : stop(wrongPort(text));
}

/** Listens before building: a taken port is said at once, not after the work. */
function listen(port: number): Promise<Server> {
  return serve(port).catch((error: NodeJS.ErrnoException) => {
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
