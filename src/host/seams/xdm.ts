import { requirementSets } from "../core/requirementSets";
import type { EventMessage } from "../model/eventMessages";
import type { RichApiRequest, Seam, SeamParts, SettingEntry } from "./addinFrame";
import {
  AddinFrame,
  answerBatch,
  replaceSettings,
  richApiRequest,
  settingEntries,
  unsupported,
} from "./addinFrame";
import { leavePane } from "./leavePane";

/** office.js's numbers on the wire of Excel on the web. */
const request = 0;
const response = 1;
const actions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const answersCall = 0;
const carriesEvent = 1;
const saveSettings = 76;

/** office.js's name for the event that carries rich-API messages. */
const richApiMessages = "richApiMessage";

/** What office.js tells the host when the Tab key leads out of the pane, at either end. */
const exits: Readonly<Record<number, "forward" | "backward">> = {
  13: "forward",
  14: "backward",
  17: "forward",
  18: "backward",
};

/** Speaks with office.js in the frame the way Excel on the web does: over https, no script of ours. */
export class XdmSeam implements Seam {
  /** What a blank scalar argument of a custom function arrives as. */
  static readonly blank = null;
  private readonly addin: AddinFrame;
  /** The calls with which the page asked for events, by the events' names. */
  private readonly events = new Map<string, XdmCall>();
  /** A new one for every load: messages from the page before it are nobody's. */
  private conversation = "";

  constructor(private readonly parts: SeamParts) {
    this.addin = new AddinFrame(parts, {
      fromAddin: (message) => this.receive(message),
      fromHost: (messages) => this.sendMessages(messages),
    });
  }

  load(): void {
    this.conversation = crypto.randomUUID();
    this.nameFrame();
    this.addin.load("Web");
  }

  tellVisibility(isShown: boolean): void {
    this.addin.tellVisibility(isShown);
  }

  close(): void {
    this.addin.close();
  }

  /** office.js reads from the name of its window whom it talks to. */
  private nameFrame(): void {
    const { contentWindow } = this.parts.frame;
    if (!contentWindow) throw new Error("The frame is not part of the page.");
    contentWindow.name = JSON.stringify({
      baseFrameName: "cakupan",
      xdmInfo: `${this.conversation}|${paneId}|${location.origin}`,
      serializerVersion: 1,
    });
  }

  private receive(message: unknown): void {
    const call = readCall(message);
    if (call?._conversationId === this.conversation) void this.serve(call);
  }

  private async serve(call: XdmCall): Promise<void> {
    const data = await this.answer(call);
    this.post(call, answersCall, data);
  }

  private async answer(call: XdmCall): Promise<unknown> {
    switch (call._actionType) {
      case actions.registerEvent:
        this.events.set(call._actionName, call);
        return { Error: 0 };
      case actions.unregisterEvent:
        this.events.delete(call._actionName);
        return { Error: 0 };
      default:
        return this.invoke(call);
    }
  }

  private async invoke({ _actionName, _data }: XdmCall): Promise<unknown> {
    switch (_actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.events.clear();
        this.addin.welcomePage();
        return this.context();
      case "ContextActivationManager_notifyHost":
        this.heed(_data as readonly [id: string, action: number]);
        return null;
      case "executeMethod": {
        const [Error, Data] = await this.execute(_data as Execution);
        return { Version: 1, Error, Data };
      }
      default:
        return null;
    }
  }

  private async execute(execution: Execution): Promise<readonly [error: number, data?: unknown]> {
    const { host } = this.parts;
    switch (execution.DdaMethod.DispatchId) {
      case richApiRequest:
        return answerBatch(host, execution.ArrayData);
      case saveSettings:
        replaceSettings(host.open.settings, execution.DdaSettingsMethod.Properties);
        return [0];
      default:
        return [unsupported];
    }
  }

  private heed([, action]: readonly [id: string, action: number]): void {
    const direction = exits[action];
    if (direction) leavePane(this.parts.frame, direction);
  }

  private context(): object {
    const { book, open } = this.parts.host;
    return {
      _id: paneId,
      _appName: 16, // Excel on the web
      _appVersion: "16.0",
      _appUILocale: book.conventions.locale, // language of the program
      _dataLocale: book.conventions.locale, // language of the document
      _docUrl: `${location.origin}/${book.name}`,
      _clientMode: 1, // read and write
      _settings: settingEntries(open.settings),
      _reason: 0,
      _osfControlType: 1, // task pane
      _eToken: "",
      _correlationId: crypto.randomUUID(),
      _appInstanceId: crypto.randomUUID(), // a fresh one for every load
      _requirementMatrix: JSON.stringify(requirementSets),
      _hostFullVersion: "16.0.18000.0",
      _initialDisplayMode: 0, // shown at the start
    };
  }

  private sendMessages(messages: readonly EventMessage[]): void {
    const listener = this.events.get(richApiMessages);
    if (listener) this.post(listener, carriesEvent, { ArrayData: messages });
  }

  private post(to: XdmCall, type: number, data: unknown): void {
    const message = {
      _messageType: response,
      _conversationId: to._conversationId,
      _origin: location.origin,
      _serializerVersion: 1,
      _actionName: to._actionName,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: type,
      _data: data,
    };
    this.addin.post(JSON.stringify(message));
  }
}

const paneId = "cakupan-pane";

/** A call off the wire. */
interface XdmCall {
  readonly _messageType: typeof request;
  readonly _conversationId: string;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What is to be executed; the rest depends on its number. */
interface Execution {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData: RichApiRequest;
  readonly DdaSettingsMethod: { readonly Properties: readonly SettingEntry[] };
}

/** @returns null for what is no call: other scripts post messages, too. */
function readCall(message: unknown): XdmCall | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  const call = JSON.parse(message) as Partial<XdmCall>;
  return call._messageType === request ? (call as XdmCall) : null;
}
