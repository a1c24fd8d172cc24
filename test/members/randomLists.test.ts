import { few } from "../few";
import { areCountedPlainly } from "./countedPlainly";

test("random lists are counted as a plain count with maps and sets does it", async () => {
  await areCountedPlainly(few(150).numRuns);
});
