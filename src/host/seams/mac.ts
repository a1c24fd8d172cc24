import { HostError } from "../core/hostError";
import { requirementSets } from "../core/requirementSets";
import type { RecordValue } from "../engine/records";
import type { ExcelHost } from "../excelHost";
import type { CustomFunctions } from "../functions/customFunctions";
import type { EventMessage } from "../model/eventMessages";
import type { FrameReply, FrameRequest } from "./frameMessages";
import { isFrameRequest, methods } from "./frameMessages";

/** office.js's number for a batch of the rich API among the things to execute. */
const richApiRequest = 93;
/** office.js's number for the event that carries rich-API messages. */
const richApiMessages = 33;
const writeFlag = 1;
/** A runtime that the task pane and the custom functions share. */
const sharedRuntime = 3;
const unsupported = 5001;

/** Errors with which the transport itself refuses a batch, by their numbers on the wire. */
const refusals: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  GeneralException: unsupported,
};

export interface MacSeamParts {
  readonly frame: HTMLIFrameElement;
  /** The add-in's page, on this page's own origin. */
  readonly address: string;
  readonly host: ExcelHost;
  readonly functions: CustomFunctions;
}

/** Speaks with office.js in the frame the way Excel for Mac does: no certificate, plain http. */
export class MacSeam {
  private readonly events = new Map<number, string>();

  constructor(private readonly parts: MacSeamParts) {
    window.addEventListener("message", (event) => this.receive(event));
    parts.host.sendEvents((messages) => this.sendMessages(messages));
    parts.functions.connect((messages) => this.sendMessages(messages));
  }

  /** Loads the add-in's page, or loads it anew. */
  load(): void {
    const { frame, address } = this.parts;
    const url = new URL(address, location.href);
    const session = crypto.randomUUID();
    // With "disableLogging" office.js sends no telemetry.
    const info = `_host_Info=Excel$Mac$16.00$id-ID$${session}$$disableLogging$${sharedRuntime}`;
    url.search = url.search ? `${url.search}&${info}` : info;
    frame.src = url.href;
  }

  private receive(event: MessageEvent<unknown>): void {
    const ours =
      event.source === this.parts.frame.contentWindow && event.origin === location.origin;
    if (ours && isFrameRequest(event.data)) void this.serve(event.data);
  }

  private async serve(request: FrameRequest): Promise<void> {
    const payload = await this.answer(request);
    this.post({ cakupan: "reply", id: request.id, payload });
  }

  private async answer({ methodId, params, eventKey }: FrameRequest): Promise<unknown> {
    const { id, apiArgs, keys, values } = params as Partial<MethodParameters>;
    switch (methodId) {
      case methods.getContext:
        this.welcomePage();
        return this.context();
      case methods.registerEvent:
        if (id !== undefined && eventKey) this.events.set(id, eventKey);
        return [0];
      case methods.unregisterEvent:
        if (id !== undefined) this.events.delete(id);
        return [0];
      case methods.writeSettings:
        this.writeSettings(keys ?? [], values ?? []);
        return [0];
      case methods.execute:
        return id === richApiRequest ? this.execute(apiArgs) : [0, [unsupported]];
      default:
        return [unsupported];
    }
  }

  private async execute(apiArgs: unknown): Promise<unknown> {
    const [request] = apiArgs as [RichApiRequest];
    try {
      const reply = await this.parts.host.answer(request[4], (request[6] & writeFlag) !== 0);
      const headers = ["Content-Type", "application/json"];
      return [0, [0, [200, headers, JSON.stringify(reply)]]];
    } catch (error) {
      const code = error instanceof HostError ? error.code : "GeneralException";
      return [0, [refusals[code] ?? unsupported]];
    }
  }

  /** A new page has come: nobody from the old one listens or answers any more. */
  private welcomePage(): void {
    this.events.clear();
    this.parts.host.open.subscriptions.clear();
    this.parts.functions.addInGone();
  }

  /** office.js reads this list by position (`OSFWebkit.AppContextProperties`). */
  private context(): unknown[] {
    const { settings } = this.parts.host.open;
    const values = settings.keys.map((key) => JSON.stringify(settings.get(key)));
    return [
      [settings.keys, values],
      "cakupan-pane", // id
      1, // app: Excel
      16, // version
      0,
      0,
      0,
      0, // client mode: read and write
      "id-ID", // language of the program
      "id-ID", // language of the document
      0,
      `${location.origin}/${this.parts.host.book.name}`, // document address
      2,
      1, // kind of control: task pane
      "",
      1,
      crypto.randomUUID(), // correlation
      crypto.randomUUID(), // instance: a fresh one for every load
      false,
      true,
      JSON.stringify(requirementSets),
      "",
      "16.0.18000.0",
      0, // shown at the start
    ];
  }

  /** The Common API replaces all of its settings at once. */
  private writeSettings(keys: readonly string[], values: readonly string[]): void {
    const { settings } = this.parts.host.open;
    for (const key of settings.keys) if (!keys.includes(key)) settings.remove(key);
    keys.forEach((key, index) =>
      settings.set(key, JSON.parse(values[index] ?? "null") as RecordValue),
    );
  }

  private sendMessages(messages: readonly EventMessage[]): void {
    const eventKey = this.events.get(richApiMessages);
    if (eventKey === undefined) return;
    const payload = [safeArray(messages), richApiMessages];
    this.post({ cakupan: "event", eventKey, payload });
  }

  private post(message: FrameReply): void {
    this.parts.frame.contentWindow?.postMessage(message, location.origin);
  }
}

interface MethodParameters {
  readonly id: number;
  readonly apiArgs: unknown;
  readonly keys: string[];
  readonly values: string[];
}

/** Custom data, method, path, headers, body, -, flags. */
type RichApiRequest = readonly [
  customData: unknown,
  method: string,
  path: string,
  headers: unknown,
  body: string,
  unused: unknown,
  flags: number,
];

/** A one-dimensional "safe array": its bounds, then its elements. */
function safeArray(elements: readonly unknown[]): unknown[] {
  return [[1, elements.length], ...elements];
}
