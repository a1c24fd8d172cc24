import type { FrameRequest } from "./frameMessages";
import { isFrameReply } from "./frameMessages";

/**
 * Runs in the add-in's page before office.js: plays the part of Excel for Mac's web view, whose
 * functions office.js calls, and passes every call on to the page around the frame.
 */

/** What office.js hands over with a call. */
interface Call {
  readonly methodId: number;
  readonly params: unknown;
}

/** Called with the answer; false means that more will come. */
type Callback = (payload: unknown) => unknown;

interface MacWebView {
  webkit: { messageHandlers: { Agave: { postMessage(): void } } };
  _osfHostAPI(handler: string, call: Call, callback?: Callback): void;
  _osfHostRegisterEvent(
    handler: string,
    call: Call,
    onEvent: Callback,
    callback?: Callback,
  ): { eventCallbackId: string };
  _osfHostUnregisterCallback(eventKey: string): void;
}

const callbacks = new Map<number, Callback>();
const listeners = new Map<string, Callback>();
let lastId = 0;

function send(call: Call, callback: Callback | undefined, eventKey?: string): void {
  const id = ++lastId;
  if (callback) callbacks.set(id, callback);
  const request: FrameRequest = {
    cakupan: "request",
    id,
    methodId: call.methodId,
    params: call.params,
    eventKey,
  };
  window.parent.postMessage(request, location.origin);
}

function receive(event: MessageEvent<unknown>): void {
  if (event.source !== window.parent || !isFrameReply(event.data)) return;
  // office.js listens to messages of the window, too, and must not see these.
  event.stopImmediatePropagation();
  const message = event.data;
  if (message.cakupan === "event") listeners.get(message.eventKey)?.(message.payload);
  else if (callbacks.get(message.id)?.(message.payload) !== false) callbacks.delete(message.id);
}

const webView: MacWebView = {
  // office.js only looks whether it is there.
  webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
  _osfHostAPI: (_, call, callback) => send(call, callback),
  _osfHostRegisterEvent: (_, call, onEvent, callback) => {
    const eventCallbackId = `event${lastId + 1}`;
    listeners.set(eventCallbackId, onEvent);
    send(call, callback, eventCallbackId);
    return { eventCallbackId };
  },
  _osfHostUnregisterCallback: (eventKey) => void listeners.delete(eventKey),
};

window.addEventListener("message", receive);
Object.assign(window, webView);
