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
beforeEach(() => talkTo(host));
afterAll(() => Promise.all([host.close(), twin.close()]));

async function writeAgreed(plan: WritePlan) {
  return applyPlan(plan, { agreed: await previewPlan(plan) });
}

/** The Indonesian sentence of a refusal; "" where the job was done. */
function refusal(job: Promise<unknown>): Promise<string> {
  return job.then(
    () => "",
    (error: unknown) => {
      if (error instanceof Refused) return error.text.id;
      throw error;
    },
  );
}

const tally: Record<string, number> = {};
afterAll(() => console.log(tally));
const N = Number(process.env.N ?? 20);

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
    few(N),
  );
});

test("taking back what people have worked on leaves their work alone, or is refused", async () => {
  await fc.assert(
    fc.asyncProperty(books, plans, edits, async (book, planned, work) => {
      talkTo(twin);
      await makeBook(book);
      await carryOut(twin, work);
      talkTo(host);
      await makeBook(book);
      await writeAgreed(await forThisBook(planned));
      const last = await lastWrite();
      await carryOut(host, work);
      const worked = await everything(host);
      const said = await refusal(undoWrite(last));
      tally[said.slice(0, 30)] = (tally[said.slice(0, 30)] ?? 0) + 1;
      expect(contentsOf(await everything(host))).toEqual(contentsOf(said === "" ? await everything(twin) : worked));
      if (said === "") expect(writtenOnAdded(planned, work)).toEqual([]);
    }),
    few(N),
  );
});

/** What people wrote on the sheets that a plan has added. */
function writtenOnAdded({ sheets }: WritePlan, work: readonly Edit[]): Edit[] {
  const added = sheets.filter(({ into }) => into === undefined).map(({ name }) => name);
  return work.filter((edit) => edit.does === "types" && edit.content && added.includes(edit.sheet));
}

test("a plan that is written twice leaves what it leaves when it is written once", async () => {
  await fc.assert(
    fc.asyncProperty(books, plansOfCells, async (book, planned) => {
      await makeBook(book);
      const plan = await forThisBook(planned);
      await writeAgreed(plan);
      const once = await everything(host);
      await writeAgreed(plan);
      expect(await everything(host)).toEqual(once);
    }),
    few(N),
  );
});

test("the preview names just those cells that held something and hold something else", async () => {
  await fc.assert(
    fc.asyncProperty(books, plans, async (book, planned) => {
      await makeBook(book);
      const plan = await forThisBook(planned);
      const before = contentsOf(await everything(host));
      const named = await previewPlan(plan);
      await applyPlan(plan, { agreed: named });
      const after = contentsOf(await everything(host));
      const changed = [...before.keys()].filter((place) => before.get(place) !== after.get(place));
      expect(named.map(({ place }) => place).sort()).toEqual(changed.sort());
    }),
    few(N),
  );
});

/** What is typed in the cells that hold something: "Rekap!B4" → 5, "5" or "=B3". */
function contentsOf({ sheets }: Everything): Map<string, string> {
  const cells = Object.entries(sheets).flatMap(([sheet, { cells }]) =>
    Object.entries(cells).flatMap(([address, { value, formula }]) => {
      const content = formula ?? value;
      return content === undefined
        ? []
        : [[`${sheet}!${address}`, JSON.stringify(content)] as const];
    }),
  );
  return new Map(cells);
}

test("a plan is written whole or not at all, wherever Excel fails once", async () => {
  const faults = fc.record({ batch: fc.integer({ min: 1, max: 5 }), action: fc.nat(60) });
  await fc.assert(
    fc.asyncProperty(books, plans, faults, async (book, planned, { batch, action }) => {
      await makeBook(book);
      const plan = await forThisBook(planned);
      const agreed = await previewPlan(plan);
      const before = await everything(host);
      host.host.faults.failAction(batch, action, "GeneralException");
      const isWritten = await applyPlan(plan, { agreed }).then(
        () => true,
        () => false,
      );
      host.host.faults.stop();
      if (isWritten) await undoWrite(await lastWrite());
      expect(await everything(host)).toEqual(before);
    }),
    few(N),
  );
});
