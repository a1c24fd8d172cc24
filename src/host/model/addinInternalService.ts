import { HostObject } from "../core/hostObject";

/** What office.js tells its host about itself when a page has loaded. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}
