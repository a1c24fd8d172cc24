import { requirementSets } from "../core/requirementSets";
import type { EventMessage } from "../model/eventMessages";
import type { RichApiRequest, Seam, SeamParts } from "./addinFrame";
import {
  AddinFrame,
  answerBatch,
  replaceSettings,
  richApiRequest,
  settingEntries,
  unsupported,
} from "./addinFrame";
import type { FrameReply, FrameRequest } from "./frameMessages";
import { isFrameRequest, methods } from "./frameMessages";

/** office.js's number for the event that carries rich-API messages. */
const richApiMessages = 33;

/** Speaks with office.js in the frame the way Excel for Mac does: no certificate, plain http. */
export class MacSeam implements Seam {
  /** What a blank scalar argument of a custom function arrives as. */
  static readonly blank = 0;
  private readonly addin: AddinFrame;
  private readonly events = new Map<number, string>();
  /** The page that last asked for its context; null while a new one loads. */
  private page: symbol | null = null;

  constructor(private readonly parts: SeamParts) {
    this.addin = new AddinFrame(parts, {
      fromAddin: (message) => this.receive(message),
      fromHost: (messages) => this.sendMessages(messages),
    });
  }

  load(): void {
    this.page = null;
    this.addin.load("Mac");
  }

  tellVisibility(isShown: boolean): void {
    this.addin.tellVisibility(isShown);
  }

  close(): void {
    this.page = null;
    this.addin.close();
  }

  private receive(message: unknown): void {
    if (!isFrameRequest(message)) return;
    if (message.methodId === methods.getContext) this.page = Symbol();
    // The page before the new one must not get at the new one's workbook.
    if (this.page) void this.serve(message, this.page);
  }

  private async serve(request: FrameRequest, page: symbol): Promise<void> {
    const payload = await this.answer(request);
    if (page === this.page) this.post({ cakupan: "reply", id: request.id, payload });
  }

  private async answer({ methodId, params, eventKey }: FrameRequest): Promise<unknown> {
    const { id, apiArgs, keys = [], values = [] } = params as Partial<MethodParameters>;
    const { host } = this.parts;
    switch (methodId) {
      case methods.getContext:
        this.events.clear();
        this.addin.welcomePage();
        return this.context();
      case methods.registerEvent:
        if (id !== undefined && eventKey) this.events.set(id, eventKey);
        return [0];
      case methods.unregisterEvent:
        if (id !== undefined) this.events.delete(id);
        return [0];
      case methods.writeSettings:
        replaceSettings(
          host.open.settings,
          keys.map((key, index) => [key, values[index] ?? "null"]),
        );
        return [0];
      case methods.execute:
        if (id !== richApiRequest || !apiArgs) return [0, [unsupported]];
        return [0, await answerBatch(host, apiArgs[0])];
      default:
        return [unsupported];
    }
  }

  /** office.js reads this list by position (`OSFWebkit.AppContextProperties`). */
  private context(): unknown[] {
    const { book, open } = this.parts.host;
    const settings = settingEntries(open.settings);
    return [
      [settings.map(([key]) => key), settings.map(([, value]) => value)],
      "cakupan-pane", // id
      1, // app: Excel
      16, // version
      0,
      0,
      0,
      0, // client mode: read and write
      book.conventions.locale, // language of the program
      book.conventions.locale, // language of the document
      0,
      `${location.origin}/${book.name}`, // document address
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

  private sendMessages(messages: readonly EventMessage[]): void {
    const eventKey = this.events.get(richApiMessages);
    if (eventKey === undefined) return;
    const payload = [safeArray(messages), richApiMessages];
    this.post({ cakupan: "event", eventKey, payload });
  }

  private post(message: FrameReply): void {
    this.addin.post(message);
  }
}

interface MethodParameters {
  readonly id: number;
  readonly apiArgs: readonly [RichApiRequest];
  readonly keys: string[];
  readonly values: string[];
}

/** A one-dimensional "safe array": its bounds, then its elements. */
function safeArray(elements: readonly unknown[]): unknown[] {
  return [[1, elements.length], ...elements];
}
