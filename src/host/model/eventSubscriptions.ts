/** The events that this host can tell, and their numbers on the wire. */
export const eventNumbers = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

export type EventName = keyof typeof eventNumbers;

/** Events of the whole workbook go to this target, those of a sheet to its id. */
export const workbookTarget = "Workbook";

/** Which events the add-in listens to, per target. */
export class EventSubscriptions {
  private readonly wanted = new Set<string>();

  add(event: EventName, target: string): void {
    this.wanted.add(`${event}:${target}`);
  }

  remove(event: EventName, target: string): void {
    this.wanted.delete(`${event}:${target}`);
  }

  has(event: EventName, target: string): boolean {
    return this.wanted.has(`${event}:${target}`);
  }

  /** A page that is loaded anew listens to nothing yet. */
  clear(): void {
    this.wanted.clear();
  }
}
