import { corpus } from "./corpus";
import { expectOutcome } from "./expectations";
import { buildChild, importInChild, LIMITS } from "./inChild";

beforeAll(buildChild);

describe.each(Object.entries(corpus))("%s", (_, files) => {
  test.each(files.map((file) => [file.title, file] as const))(
    "%s: imported or refused in a sentence, soon and in little memory",
    (_title, file) => {
      const { outcome, seconds, megabytes } = importInChild(file);
      expectOutcome(outcome, file.expected);
      expect(seconds).toBeLessThan(LIMITS.seconds);
      expect(megabytes).toBeLessThan(LIMITS.megabytes);
    },
  );
});
