/** The numbers by which office.js on a Mac tells its host what it wants. */
export const methods = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
} as const;

/** From the add-in's page to the host. */
export interface FrameRequest {
  readonly cakupan: "request";
  readonly id: number;
  readonly methodId: number;
  readonly params: unknown;
  /** For an event that is being registered: what its messages will carry. */
  readonly eventKey?: string;
}

/** From the host to the add-in's page. */
export type FrameReply =
  | { readonly cakupan: "reply"; readonly id: number; readonly payload: unknown }
  | { readonly cakupan: "event"; readonly eventKey: string; readonly payload: unknown };

export function isFrameRequest(data: unknown): data is FrameRequest {
  return (data as Partial<FrameRequest> | null)?.cakupan === "request";
}

export function isFrameReply(data: unknown): data is FrameReply {
  const kind = (data as Partial<FrameReply> | null)?.cakupan;
  return kind === "reply" || kind === "event";
}
