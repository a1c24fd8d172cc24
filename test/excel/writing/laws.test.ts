import fc from "fast-check";
import { applyPlan } from "../../../src/excel/writing/applyPlan";
import { previewPlan } from "../../../src/excel/writing/previewPlan";
import { undoWrite } from "../../../src/excel/writing/undo";
import type { NodeHost } from "../../../src/host/seams/node";
import { Refused } from "../../../src/messages/refused";
import type { PlannedSheet, WritePlan } from "../../../src/plans/writePlan";
import { few } from "../../few";
import { talkTo } from "../openContent";
import { byHand } from "../../host/model/byHand";
import { openWorkbook } from "../workbook";
import { books, type Edit, edits, plans, plansOfCells } from "./arbitraryPlans";
import { everything, type Everything } from "./everything";
import { carryOut, forThisBook, makeBook } from "./makeBook";
import { lastEntry, undo } from "./steps";

jest.setTimeout(60_000);

/** Under what people have on any sheet. */
const FREE = { row: 10, column: 0 };

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

test("what is taken back was never there", async () => {
  await fc.assert(
    fc.asyncProperty(books, plans, async (book, planned) => {
      await makeBook(book);
      const plan = await forThisBook(planned);
      const before = await everything(host);
      await writeAgreed(plan);
      await undo();
      expect(await everything(host)).toEqual(before);
    }),
    few(6),
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
      const last = await lastEntry();
      await carryOut(host, work);
      const worked = await everything(host);
      const said = await refusal(undoWrite(last));
      expect(await everything(host)).toEqual(said === "" ? await everything(twin) : worked);
      if (said === "") expect(writtenOnAdded(planned, work)).toEqual([]);
    }),
    few(6),
  );
});

/** What people wrote on the sheets that a plan has added. */
function writtenOnAdded({ sheets }: WritePlan, work: readonly Edit[]): Edit[] {
  const added = sheets.filter(({ into }) => into === undefined).map(({ name }) => name);
  return work.filter((edit) => edit.does === "types" && edit.content && added.includes(edit.sheet));
}

test("what was written is taken back whole or not at all after rows were inserted among it", async () => {
  const insertion = fc.record({ at: fc.nat(4), rows: fc.integer({ min: 2, max: 5 }) });
  await fc.assert(
    fc.asyncProperty(insertion, async ({ at, rows }) => {
      await makeBook({ Rekap: { rows: [[{ content: 1 }]], frozen: "nothing", hasRule: false } });
      const before = contentsOf(await everything(host));
      const cells = Array.from({ length: rows }, (_, row) => [{ value: 7001 + row }]);
      const planned = { name: "Rekap", into: "Rekap", first: FREE, cells, columnWidths: [] };
      await writeAgreed(await forThisBook({ sheets: [planned] }));
      const last = await lastEntry();
      byHand(host, "Rekap").insertRows(FREE.row + at, 1);
      const worked = contentsOf(await everything(host));
      const said = await refusal(undoWrite(last));
      expect(contentsOf(await everything(host))).toEqual(said === "" ? before : worked);
    }),
    few(4),
  );
});

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
    few(6),
  );
});

test("a plan that is refused has changed nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      books,
      plans,
      fc.constantFrom(...obstacles),
      async (book, planned, obstacle) => {
        await makeBook(book);
        const plan = await forThisBook(planned);
        const agreed = await previewPlan(plan);
        const target = plan.sheets.find(obstacle.isInTheWayOf);
        fc.pre(target !== undefined);
        await Excel.run(async (context) => {
          obstacle.put(context, target as PlannedSheet);
          await context.sync();
        });
        const before = await everything(host);
        expect(await refusal(applyPlan(plan, { agreed }))).not.toBe("");
        expect(await everything(host)).toEqual(before);
      },
    ),
    few(6),
  );
});

interface Obstacle {
  readonly isInTheWayOf: (planned: PlannedSheet) => boolean;
  readonly put: (context: Excel.RequestContext, planned: PlannedSheet) => void;
}

const isAdded = ({ into }: PlannedSheet) => into === undefined;
const isThere = ({ into }: PlannedSheet) => into !== undefined;

/** What makes the applier refuse a plan that it was about to write. */
const obstacles: readonly Obstacle[] = [
  { isInTheWayOf: isAdded, put: (context, { name }) => context.workbook.worksheets.add(name) },
  { isInTheWayOf: isAdded, put: (context) => context.workbook.protection.protect() },
  {
    isInTheWayOf: isThere,
    put: (context, planned) => sheetOf(context, planned).protection.protect(),
  },
  { isInTheWayOf: isThere, put: (context, planned) => sheetOf(context, planned).delete() },
  {
    isInTheWayOf: isThere,
    put: (context, planned) => {
      sheetOf(context, planned).visibility = "Hidden";
    },
  },
  {
    isInTheWayOf: isThere,
    put: (context, planned) => {
      context.workbook.tables.add(plannedArea(context, planned).getResizedRange(1, 0), true);
    },
  },
  {
    // Nobody was asked about what stands there by now.
    isInTheWayOf: (planned) => isThere(planned) && planned.cells[0]?.[0]?.value !== undefined,
    put: (context, planned) => {
      plannedArea(context, planned).getCell(0, 0).values = [["'baru diisi"]];
    },
  },
];

function sheetOf(context: Excel.RequestContext, { into = "" }: PlannedSheet): Excel.Worksheet {
  return context.workbook.worksheets.getItem(into);
}

function plannedArea(context: Excel.RequestContext, planned: PlannedSheet): Excel.Range {
  const { first = { row: 0, column: 0 }, cells } = planned;
  const columns = cells[0]?.length ?? 1;
  return sheetOf(context, planned).getRangeByIndexes(
    first.row,
    first.column,
    cells.length,
    columns,
  );
}

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
    few(6),
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
      if (isWritten) await undo();
      expect(await everything(host)).toEqual(before);
    }),
    few(6),
  );
});
