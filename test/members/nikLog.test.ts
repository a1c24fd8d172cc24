import fc from "fast-check";
import { NikLog } from "../../src/members/nikLog";
import { few } from "../few";
import { PlainNikLog } from "./plainNikLog";

const halves = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 61_010_112, 99_999_999) },
  { weight: 1, arbitrary: fc.nat(99_999_999) },
);

/** What happens to a log: NIKs come, some are forgotten, more are announced. */
const events = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: fc.tuple(halves, halves).map((nik) => ({ nik })) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((keep) => ({ keep })) },
    {
      weight: 1,
      arbitrary: fc.double({ min: 0, max: 1e5, noNaN: true }).map((more) => ({ more })),
    },
  ),
  { maxLength: 200, size: "max" },
);

test("every NIK that came before is found, with the first that is the same, and no other", () => {
  fc.assert(
    fc.property(events, (happened) => {
      const [log, plain] = [new NikLog(), new PlainNikLog()];
      for (const event of happened) {
        if ("nik" in event) {
          const [first, last] = event.nik;
          log.add(first, last, 2 + log.length, first % 7);
          plain.add(first, last);
        } else if ("keep" in event) {
          const length = Math.floor(event.keep * log.length);
          log.truncate(length);
          plain.truncate(length);
        } else log.reserve(event.more);
      }
      expect(duplicatesOf(log)).toEqual(plain.duplicates());
    }),
    few(200),
  );
});

test("so they are among many, of which a part was forgotten", () => {
  const [log, plain] = [new NikLog(), new PlainNikLog()];
  const addMany = (from: number, count: number) => {
    for (let serial = from; serial < from + count; serial++) {
      // Each tenth stands twice.
      const nik = serial % 10 === 9 ? serial - 5 : serial;
      log.add(61_010_112 + (nik % 3), 12_900_000 + nik, serial, nik % 100);
      plain.add(61_010_112 + (nik % 3), 12_900_000 + nik);
    }
  };
  addMany(0, 66_000);
  log.truncate(65_536);
  plain.truncate(65_536);
  addMany(60_000, 10_000);
  expect(log.length).toBe(75_536);
  expect(duplicatesOf(log)).toEqual(plain.duplicates());
  expect([log.rowOf(65_535), log.groupOf(65_535)]).toEqual([65_535, 35]);
  expect([log.rowOf(65_536), log.groupOf(65_536)]).toEqual([60_000, 0]);
  expect(log.rowOf(75_535)).toBe(69_999);
});

test("so they are where as many were forgotten as came again", () => {
  const log = new NikLog();
  const addAll = () => {
    for (let serial = 0; serial < 1000; serial++) log.add(61_010_112, serial, 2 + serial, 0);
  };
  addAll();
  addAll();
  log.truncate(1000);
  addAll();
  expect(duplicatesOf(log)).toEqual(Array.from({ length: 1000 }, (_, at) => [1000 + at, at]));
});

test("a log that forgets all is as good as new", () => {
  const log = new NikLog();
  log.add(61_010_112, 12_900_001, 2, 0);
  log.truncate(0);
  log.add(61_010_112, 12_900_001, 3, 0);
  expect(duplicatesOf(log)).toEqual([]);
  expect(log.rowOf(0)).toBe(3);
});

function duplicatesOf(log: NikLog): [entry: number, first: number][] {
  const found: [number, number][] = [];
  log.findDuplicates((entry, first) => found.push([entry, first]));
  return found;
}
