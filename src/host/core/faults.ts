import type { HostErrorCode } from "./hostError";
import { HostError } from "./hostError";

/** Where a batch breaks off: once so many of its actions are done. */
export interface BreakOff {
  readonly after: number;
  readonly error: HostError;
}

/** What becomes of the batches from one to another, both included. */
interface Plan {
  readonly from: number;
  readonly until: number;
  readonly code: HostErrorCode | "killed";
  /** Left out: nothing of the batch is done. */
  readonly afterActions?: number;
}

/** Counts document batches and spoils the ones that a test has chosen; 1 is the next one. */
export class Faults {
  private plans: Plan[] = [];
  private counted = 0;

  /** How many document batches have come so far. */
  get batches(): number {
    return this.counted;
  }

  /** Refuses the n-th batch; nothing of it is done. */
  failBatch(n: number, code: HostErrorCode): void {
    this.plan(n, n, { code });
  }

  /** Refuses the n-th batch and all later ones. */
  failFrom(n: number, code: HostErrorCode): void {
    this.plan(n, Infinity, { code });
  }

  /** The n-th batch does its first m actions, as office.js sends them, and then fails. */
  failAction(n: number, m: number, code: HostErrorCode): void {
    this.plan(n, n, { code, afterActions: m });
  }

  /** The n-th batch and all later ones are not done and never answered: the runtime is gone. */
  killAt(n: number): void {
    this.plan(n, Infinity, { code: "killed" });
  }

  /** From now on all goes well; who waits for an answer still waits. */
  stop(): void {
    this.plans = [];
  }

  /**
   * Counts a batch that has come.
   * @returns where it has to break off, if it has to, or that nobody is there to run it.
   * @throws {HostError} if it is one to refuse.
   */
  admit(): BreakOff | "killed" | undefined {
    const n = ++this.counted;
    const plan = this.plans.find(({ from, until }) => from <= n && n <= until);
    if (!plan) return undefined;
    const { code, afterActions } = plan;
    if (code === "killed") return code;
    const error = new HostError(code, `Batch ${n} was made to fail.`);
    if (afterActions === undefined) throw error;
    return { after: afterActions, error };
  }

  private plan(from: number, until: number, rest: Pick<Plan, "code" | "afterActions">): void {
    // What was chosen last holds.
    this.plans.unshift({ from: this.counted + from, until: this.counted + until, ...rest });
  }
}
