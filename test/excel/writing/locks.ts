/**
 * The browser's locks, shared by all panes of a computer, as far as the applier uses them. Node
 * has none before version 24.
 */
export class SharedLocks {
  private waiting: Promise<unknown> = Promise.resolve();
  private holders = 0;

  async request(
    _name: string,
    { ifAvailable = false }: { ifAvailable?: boolean },
    work: (lock: object | null) => unknown,
  ): Promise<unknown> {
    return ifAvailable && this.holders > 0 ? work(null) : this.hold(() => work({}));
  }

  /** As when the pane that holds it is closed. */
  release(): void {
    this.holders = 0;
    this.waiting = Promise.resolve();
  }

  private hold(work: () => unknown): Promise<unknown> {
    this.holders += 1;
    const held = this.waiting.then(work).finally(() => {
      this.holders = Math.max(0, this.holders - 1);
    });
    this.waiting = held.catch(() => undefined);
    return held;
  }
}

/** Gives this computer such locks. */
export function shareLocks(): SharedLocks {
  const locks = new SharedLocks();
  Object.defineProperty(globalThis, "navigator", {
    configurable: true,
    value: { ...globalThis.navigator, locks },
  });
  return locks;
}
