import { HostObject } from "../core/hostObject";

/** What office.js tells its host about itself when a page has loaded. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}

/** The life of the shared runtime: it runs as long as its page. */
export class AppRuntimeService extends HostObject {}
