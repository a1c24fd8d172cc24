import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { NikLog } from "../../src/members/nikLog";

const MEMBERS = 1_000_000;
/** What a log takes however few members there are: the rest of a block, and bits of few NIKs. */
const FIXED = 1_500_000;
const BYTES_A_MEMBER = 24;

test.each([
  ["NIKs that are all different", 1],
  ["NIKs that each stand twice", 2],
  ["NIKs that each stand ten times", 10],
])("a million %s take 24 bytes each at most, also while they are compared", (_, times) => {
  const before = bytesInUse();
  const log = new NikLog();
  for (let member = 0; member < MEMBERS; member++) {
    const nik = Math.floor(member / times);
    log.add(11_010_101 + (nik % 89_000) * 1000, nik * 97, member + 2, nik % 500);
  }
  expect(log.bytes).toBeLessThanOrEqual(MEMBERS * BYTES_A_MEMBER + FIXED);
  let found = 0;
  let most = bytesInUse();
  log.findDuplicates(() => {
    if (found++ % 100_000 === 0) most = Math.max(most, bytesInUse());
  });
  expect(found).toBe(MEMBERS - MEMBERS / times);
  expect(most - before).toBeLessThanOrEqual(MEMBERS * BYTES_A_MEMBER + FIXED);
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The bytes of all typed arrays that are still needed. */
function bytesInUse(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
