import type { Area } from "../../tables/grid";
import { areaAddress } from "../../tables/grid";
import type { GridEvent } from "../engine/gridEvents";
import type { EventName, EventSubscriptions } from "./eventSubscriptions";
import { eventNumbers, workbookTarget } from "./eventSubscriptions";

/** One message as office.js takes it: category, type, target, message, id. */
export type EventMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
];

const eventCategory = 65_536;

/** Of the pane, not of the workbook: it goes to no target. */
const visibilityChanged = 65_539;

/** Says that the pane was hidden, or shown again; the add-in runs on meanwhile. */
export function visibilityMessage(isShown: boolean): EventMessage {
  const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
  return [eventCategory, visibilityChanged, "", message, 1];
}

/** Turns what happens in the grid into the messages that Excel sends to whoever listens. */
export class EventMessages {
  private lastActive: string;

  constructor(
    private readonly subscriptions: EventSubscriptions,
    private readonly activeSheetId: () => string,
  ) {
    this.lastActive = activeSheetId();
  }

  /** @param byAddIn whether the add-in itself caused the event. */
  messagesFor(event: GridEvent, byAddIn: boolean): EventMessage[] {
    const worksheetId = event.sheetId;
    switch (event.kind) {
      case "changed":
        return this.tell("DataChanged", worksheetId, {
          address: areaAddress(event.area),
          changeType: event.change,
          source: "Local",
          worksheetId,
          ...(byAddIn ? { triggerSource: "ThisLocalAddin" } : {}),
        });
      case "calculated":
        return this.tellCalculation(event.areas, worksheetId);
      case "selected":
        return this.tell("SelectionChanged", worksheetId, {
          address: areaAddress(event.area),
          worksheetId,
        });
      case "added":
        return this.tell("Added", worksheetId, { worksheetId, source: "Local" });
      case "deleted":
        return this.tell("Deleted", worksheetId, { worksheetId, source: "Local" });
      case "activated":
        return this.tellActivation();
    }
  }

  /** The grid says "active" for sheets that are so for a moment only, and for the active one. */
  private tellActivation(): EventMessage[] {
    const left = this.lastActive;
    const worksheetId = this.activeSheetId();
    if (left === worksheetId) return [];
    this.lastActive = worksheetId;
    return [
      ...this.tell("Deactivated", left, { worksheetId: left }),
      ...this.tell("Activated", worksheetId, { worksheetId }),
    ];
  }

  private tellCalculation(areas: () => Area[], worksheetId: string): EventMessage[] {
    if (this.targets("Calculated", worksheetId).length === 0) return [];
    const address = areas().map(areaAddress).join(",");
    return this.tell("Calculated", worksheetId, { address, worksheetId });
  }

  /** Who listens to an event of a sheet. */
  private targets(event: EventName, worksheetId: string): string[] {
    return [worksheetId, workbookTarget].filter((target) => this.subscriptions.has(event, target));
  }

  private tell(event: EventName, worksheetId: string, content: object): EventMessage[] {
    const message = JSON.stringify(content);
    return this.targets(event, worksheetId).map((target) => [
      eventCategory,
      eventNumbers[event],
      target,
      message,
      1,
    ]);
  }
}
