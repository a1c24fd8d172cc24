/**
 * One of Excel's objects. Its members carry the names of the Excel API in camel case; batches are
 * dispatched onto them by name, so a member that is missing here is a member that is not emulated.
 */
export abstract class HostObject {
  /** The properties that `load()` without names answers. */
  readonly scalars: readonly string[] = [];

  /** Set while the add-in keeps the object between batches. */
  referenceId?: string;
}

/** A collection of Excel's objects: `items` is read anew each time. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): readonly Item[];

  getCount(): number {
    return this.items.length;
  }
}
