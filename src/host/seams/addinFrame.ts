import { HostError } from "../core/hostError";
import type { RecordValue } from "../engine/records";
import type { ExcelHost } from "../excelHost";
import type { CustomFunctions } from "../functions/customFunctions";
import { type EventMessage, visibilityMessage } from "../model/eventMessages";
import type { DocumentSettings } from "../side/documentSettings";

/** What a seam connects: the add-in's page in its frame, and the host. */
export interface SeamParts {
  readonly frame: HTMLIFrameElement;
  /** The add-in's page, on this page's own origin. */
  readonly address: string;
  readonly host: ExcelHost;
  readonly functions: CustomFunctions;
}

/** Speaks with office.js in the frame, as one of Microsoft's programs does. */
export interface Seam {
  /** Loads the add-in's page, or loads it anew. */
  load(): void;
  /** Tells the add-in that its pane was hidden, or shown again. */
  tellVisibility(isShown: boolean): void;
  /** Lets go of frame and host, so that another seam can take the frame over. */
  close(): void;
}

/** What comes from the two sides between which a seam translates. */
interface Incoming {
  fromAddin(message: unknown): void;
  fromHost(messages: readonly EventMessage[]): void;
}

/** office.js's name of the program that it runs in. */
type Platform = "Mac" | "Web";

/** A runtime that the task pane and the custom functions share. */
const sharedRuntime = 3;

/** The add-in's frame and the host behind it, as every seam needs them. */
export class AddinFrame {
  private readonly endEvents: () => void;

  constructor(
    private readonly parts: SeamParts,
    private readonly incoming: Incoming,
  ) {
    const fromHost = (messages: EventMessage[]) => incoming.fromHost(messages);
    window.addEventListener("message", this.receive);
    this.endEvents = parts.host.sendEvents(fromHost);
    parts.functions.connect(fromHost);
  }

  load(platform: Platform): void {
    const { frame, address, host } = this.parts;
    const url = new URL(address, location.href);
    const session = crypto.randomUUID();
    const { locale } = host.book.conventions;
    // With "disableLogging" office.js sends no telemetry.
    const info = `_host_Info=Excel$${platform}$16.00$${locale}$${session}$$disableLogging$${sharedRuntime}`;
    url.search = url.search ? `${url.search}&${info}` : info;
    frame.src = url.href;
  }

  tellVisibility(isShown: boolean): void {
    this.incoming.fromHost([visibilityMessage(isShown)]);
  }

  post(message: unknown): void {
    this.parts.frame.contentWindow?.postMessage(message, location.origin);
  }

  /** A new page has come: nobody from the old one listens or answers any more. */
  welcomePage(): void {
    this.parts.host.open.subscriptions.clear();
    this.parts.functions.addInGone();
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.endEvents();
    this.welcomePage();
  }

  private readonly receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const ours = source === this.parts.frame.contentWindow && origin === location.origin;
    if (ours) this.incoming.fromAddin(data);
  };
}

/** office.js's number for a batch of the rich API among the things to execute. */
export const richApiRequest = 93;
export const unsupported = 5001;

/** Errors with which the transport itself refuses a batch, by their numbers on the wire. */
const refusals: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  GeneralException: unsupported,
};

/** Custom data, method, path, headers, body, -, flags. */
export type RichApiRequest = readonly [
  customData: unknown,
  method: string,
  path: string,
  headers: unknown,
  body: string,
  unused: unknown,
  flags: number,
];

/** The number of the refusal, or 0 and the reply as of a web server. */
export type RichApiAnswer =
  | readonly [error: number]
  | readonly [error: 0, reply: readonly [status: number, headers: string[], body: string]];

/** Answers one batch. */
export async function answerBatch(
  host: ExcelHost,
  request: RichApiRequest,
): Promise<RichApiAnswer> {
  try {
    const reply = await host.answer(request[4], request[6]);
    return [0, [200, ["Content-Type", "application/json"], JSON.stringify(reply)]];
  } catch (error) {
    const code = error instanceof HostError ? error.code : "GeneralException";
    return [refusals[code] ?? unsupported];
  }
}

/** A setting of the Common API: its name, and its value as JSON. */
export type SettingEntry = readonly [key: string, value: string];

export function settingEntries(settings: DocumentSettings): SettingEntry[] {
  return settings.keys.map((key) => [key, JSON.stringify(settings.get(key))]);
}

/** The Common API replaces all of its settings at once. */
export function replaceSettings(
  settings: DocumentSettings,
  entries: readonly SettingEntry[],
): void {
  const kept = new Set(entries.map(([key]) => key));
  for (const key of settings.keys) if (!kept.has(key)) settings.remove(key);
  for (const [key, value] of entries) settings.set(key, JSON.parse(value) as RecordValue);
}
