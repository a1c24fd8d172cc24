/**
 * What runs inside the pages of the bench: office.js of the add-in's frame is handed calls as its
 * host hands them over, as many as one likes and past the grid.
 */

/** A call on the wire: a function's name and its arguments. */
export interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** `window.bench` in both pages. */
export interface InPage {
  /** In the add-in's frame: the last call of each function that its host has made. */
  calls(): Call[];
  /** In the add-in's frame: makes a call many times, all in one message. */
  call(call: Call, times: number): void;
  /** In the add-in's frame: what a call gives, without office.js. */
  direct(call: Call): unknown;
  /** In the add-in's frame: milliseconds of such a direct call, the least of several runs. */
  timed(call: Call, runs: number): number;
  /** In the page around it: how many results office.js has handed back to calls of the bench. */
  results(): number;
}

declare global {
  interface Window {
    bench: InPage;
  }
}

/** What the seam's messages look like (src/host/seams/frameMessages.ts), as far as read here. */
interface SeamMessage {
  readonly cakupan?: string;
  readonly eventKey?: string;
  readonly payload?: unknown;
  readonly params?: { readonly apiArgs?: readonly (readonly unknown[])[] };
}

/** Runs in every page before its own scripts. */
export function installBench(): void {
  const firstId = 1_000_000_000;
  const seen = new Map<string, Call>();
  let eventKey = "";
  let kind: unknown;
  let lastId = firstId;
  let results = 0;

  /** Host to add-in: [[bounds, ...messages], kind]; a message is [category, type, "", call, id]. */
  const watchCalls = ({ eventKey: key, payload }: SeamMessage) => {
    const [messages, number] = payload as [unknown[], unknown];
    for (const message of messages.slice(1) as unknown[][]) {
      if (message[0] !== 1 || message[1] !== 1000) continue;
      [eventKey, kind] = [key ?? "", number];
      const [, name, values] = JSON.parse(String(message[3])) as [number, string, unknown[]];
      seen.set(name, { name, values });
    }
  };
  /** Add-in to host: a batch whose only argument is a list of results, [id, …] each. */
  const watchResults = ({ params }: SeamMessage) => {
    const body = params?.apiArgs?.[0]?.[4];
    if (typeof body !== "string" || !body.includes("SetInvocation")) return;
    const { Actions } = JSON.parse(body) as {
      Actions: { ArgumentInfo?: { Arguments?: unknown[] } }[];
    };
    for (const { ArgumentInfo } of Actions) {
      const [list] = ArgumentInfo?.Arguments ?? [];
      if (!Array.isArray(list)) continue;
      results += list.filter(([id]) => Number(id) > firstId).length;
    }
  };
  window.addEventListener("message", ({ data }: MessageEvent<SeamMessage>) => {
    if (data?.cakupan === "event") watchCalls(data);
    if (data?.cakupan === "request") watchResults(data);
  });

  window.bench = {
    calls: () => [...seen.values()],
    call: ({ name, values }, times) => {
      const messages = Array.from({ length: times }, () => {
        const id = ++lastId;
        return [1, 1000, "", JSON.stringify([id, name, values, "Bench!A1", 4, null]), id];
      });
      const data = { cakupan: "event", eventKey, payload: [[[1, times], ...messages], kind] };
      const { origin } = location;
      window.dispatchEvent(new MessageEvent("message", { data, source: parent, origin }));
    },
    direct: ({ name, values }) => {
      const { _association } = CustomFunctions as unknown as {
        _association: { mappings: Record<string, (...values: unknown[]) => unknown> };
      };
      return _association.mappings[name]?.(...values);
    },
    timed: (call, runs) => {
      const time = (times: number) => {
        const start = performance.now();
        for (let n = 0; n < times; n++) window.bench.direct(call);
        return performance.now() - start;
      };
      // As many calls as the clock can tell apart.
      let times = 1;
      while (time(times) < 20) times *= 2;
      return Math.min(...Array.from({ length: runs }, () => time(times))) / times;
    },
    results: () => results,
  };
}
