import type { ICellData } from "@univerjs/core";
import { ICommandService, IUndoRedoService } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Booted } from "../../../src/host/engine/boot";
import { bootNodeGrid } from "../../../src/host/engine/bootNode";
import type { CalculationTrigger } from "../../../src/host/engine/calculation";
import { CollectingUndoService } from "../../../src/host/engine/undo";
import { contentOf, workbookOf } from "../support";

/** The members of the grid that are nobody's promise: a new version may take them away. */

let booted: Booted;

beforeEach(async () => {
  booted = bootNodeGrid(contentOf(workbookOf({ Data: [[1]] })), () => false);
  await booted.book.calculation.settle();
});

afterEach(async () => {
  await booted.book.calculation.settle();
  booted.close();
});

test("a change waits in the calculation's queue for 100 ms, with a timer", () => {
  const trigger = booted.injector.get(
    TriggerCalculationController,
  ) as unknown as CalculationTrigger;
  const first = { row: 0, column: 0 };
  booted.book.activeSheet.write({ first, last: first }, [[2]]);
  expect(trigger._waitingCommandQueue.map((command) => command.id)).toContain(
    "sheet.mutation.set-range-values",
  );
  expect(trigger._setTimeoutKey).toBeDefined();
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  expect(dirty.dirtyRanges).toHaveLength(1);
});

test("the grid uses the undo stack that it was given", () => {
  expect(booted.injector.get(IUndoRedoService)).toBeInstanceOf(CollectingUndoService);
});

test("a function is told its calling cell", async () => {
  const callers: unknown[] = [];
  booted.book.registerFunction("UJI.SIAPA", "", (_, caller) => {
    callers.push(caller);
    return 1;
  });
  const cell = { row: 2, column: 3 };
  booted.book.activeSheet.write({ first: cell, last: cell }, [["=UJI.SIAPA()"]]);
  await booted.book.calculation.settle();
  expect(callers).toContainEqual({ sheetId: booted.book.activeSheet.id, row: 2, column: 3 });
});

test("the children of a spill stand in the formula model only", async () => {
  const cell = { row: 4, column: 0 };
  booted.book.activeSheet.write({ first: cell, last: cell }, [["=SEQUENCE(2)"]]);
  await booted.book.calculation.settle();
  const spilled = booted.injector.get(FormulaDataModel).getArrayFormulaCellData();
  const child: ICellData | undefined =
    Object.values(spilled)[0]?.[booted.book.activeSheet.id]?.[5]?.[0] ?? undefined;
  expect(child?.v).toBe(2);
});

test("a style that its own command writes leaves the formula of the cell", async () => {
  const cell = { row: 0, column: 1 };
  const area = { first: cell, last: cell };
  booted.book.activeSheet.write(area, [["=1+1"]]);
  booted.book.activeSheet.paint(area, { bold: true });
  await booted.book.calculation.settle();
  expect(booted.book.activeSheet.formulas(area)).toEqual([["=1+1"]]);
  expect(booted.injector.get(ICommandService).hasCommand("sheet.command.set-style")).toBe(true);
});
