import { SerialQueue } from "../../../src/host/core/serialQueue";

test("tasks run one after the other, past one that fails", async () => {
  const queue = new SerialQueue();
  const log: string[] = [];
  const task = (name: string, ms: number) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    log.push(`${name} ends`);
    return name;
  };
  const slow = queue.run(task("slow", 10));
  const broken = queue.run(() => Promise.reject(new Error("broken")));
  const quick = queue.run(task("quick", 0));
  await expect(broken).rejects.toThrow("broken");
  expect([await slow, await quick]).toEqual(["slow", "quick"]);
  expect(log).toEqual(["slow begins", "slow ends", "quick begins", "quick ends"]);
});
