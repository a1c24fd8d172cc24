import { rmSync } from "node:fs";
import { FileSources } from "../../src/batch/fileSource";
import { missingFile } from "../../src/messages/batch";
import { Refused } from "../../src/messages/refused";
import { inFolder, writeFile } from "./run";

const sources = new FileSources();
afterEach(() => sources.close());

it("gives any bytes of a file, and at its end those that are left", () => {
  writeFile("a.csv", "abcdefgh");
  writeFile("b.csv", "01234567");
  const [a, b] = [sources.of(inFolder("a.csv")), sources.of(inFolder("b.csv"))];
  const into = new Uint8Array(5);
  const readOf = (source: typeof a, from: number) => {
    const count = source.read(into, from);
    return Buffer.from(into.subarray(0, count)).toString();
  };
  expect([a.size, readOf(a, 2), readOf(b, 0), readOf(a, 6), readOf(a, 8)]).toEqual([
    ...[8, "cdefg", "01234", "gh", ""],
  ]);
});

it("says that a file is gone when it disappears before it is read", () => {
  writeFile("a.csv", "abc");
  const source = sources.of(inFolder("a.csv"));
  rmSync(inFolder("a.csv"));
  expect(() => source.read(new Uint8Array(3), 0)).toThrow(new Refused(missingFile));
});
