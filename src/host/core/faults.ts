import type { HostErrorCode } from "./hostError";
import { HostError } from "./hostError";

/** Counts document batches and refuses the ones that a test has chosen. */
export class Faults {
  private readonly planned = new Map<number, HostErrorCode>();
  private counted = 0;

  /** How many document batches have come so far. */
  get batches(): number {
    return this.counted;
  }

  /** Refuses the n-th document batch from now on (1 is the next one) with this code. */
  failBatch(n: number, code: HostErrorCode): void {
    this.planned.set(this.counted + n, code);
  }

  /** Counts a batch that has come. @throws {HostError} if it is one to refuse. */
  countBatch(): void {
    this.counted += 1;
    const code = this.planned.get(this.counted);
    if (code) throw new HostError(code, `Batch ${this.counted} was made to fail.`);
  }
}
