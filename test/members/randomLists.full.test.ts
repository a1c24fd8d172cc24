import { areCountedPlainly } from "./countedPlainly";

test("10.000 random lists are counted as a plain count with maps and sets does it", async () => {
  await areCountedPlainly(10_000);
}, 600_000);
