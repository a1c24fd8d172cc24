import { sourceOf } from "../../../src/files/byteSource";
import { corpus } from "./corpus";
import { expectOutcome } from "./expectations";
import { outcomeOf } from "./outcome";

describe.each(Object.entries(corpus))("%s", (_, files) => {
  const small = files.filter(({ isSmall }) => isSmall);
  test.each(small.map((file) => [file.title, file] as const))(
    "%s: imported or refused in a sentence",
    async (_title, { name, content, expected }) => {
      const bytes = Buffer.concat([...content()].map((piece) => Buffer.from(piece)));
      expectOutcome(await outcomeOf(name, sourceOf(bytes)), expected);
    },
  );
});
