/** Runs tasks one at a time, in the order in which they came; a failed task stops no other. */
export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** @returns what the task returns, or rejects with what it throws. */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task);
    this.last = result.catch(() => undefined);
    return result;
  }
}
