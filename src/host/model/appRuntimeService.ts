import { HostObject } from "../core/hostObject";

/** What office.js asks for before it listens for the pane being hidden and shown again. */
export class AppRuntimeService extends HostObject {}
