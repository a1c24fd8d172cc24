import fc from "fast-check";
import { applyPlan, previewPlan } from "../../../src/excel/writing/applyPlan";
import { lastWrite, undoWrite } from "../../../src/excel/writing/undo";
import type { NodeHost } from "../../../src/host/seams/node";
import { Refused } from "../../../src/messages/refused";
import type { WritePlan } from "../../../src/plans/writePlan";
import { few } from "../../few";
import { talkTo } from "../openContent";
import { openWorkbook } from "../workbook";
import { books, type Edit, edits, plans, plansOfCells } from "./arbitraryPlans";
import { everything, type Everything } from "./everything";
import { carryOut, forThisBook, makeBook } from "./makeBook";

jest.setTimeout(120_000);

let host: NodeHost;
/** Another Excel, in which people do the same and nothing is ever written by a plan. */
let twin: NodeHost;

beforeAll(async () => {
  twin = await openWorkbook();
  host = await openWorkbook();
});
afterAll(() => Promise.all([host.close(), twin.close()]));

async function writeAgreed(plan: WritePlan) {
  return applyPlan(plan, { agreed: await previewPlan(plan) });
}

/** The Indonesian sentence of a refusal; undefined where the job was done. */
function refusal(job: Promise<unknown>): Promise<string | undefined> {
  return job.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refused) return error.text.id;
      throw error;
    },
  );
}

test("what is taken back was never there", async () => {
  await fc.assert(
    fc.asyncProperty(books, plans, async (book, planned) => {
      await makeBook(book);
      const plan = await forThisBook(planned);
      const before = await everything(host);
      await writeAgreed(plan);
      await undoWrite(await lastWrite());
      expect(await everything(host)).toEqual(before);
    }),
    few(Number(process.env.N ?? 20)),
  );
});
