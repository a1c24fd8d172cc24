import type { Batch, BatchReply } from "./core/batch";
import { callsService, isCleanUp, readBatch, requestFlags } from "./core/batch";
import type { BreakOff } from "./core/faults";
import { Faults } from "./core/faults";
import { HostError } from "./core/hostError";
import { HostObject } from "./core/hostObject";
import { Interpreter } from "./core/interpreter";
import { SerialQueue } from "./core/serialQueue";
import type { GridBook } from "./engine/gridBook";
import type { CustomFunctions } from "./functions/customFunctions";
import { CustomFunctionsService } from "./functions/customFunctionsService";
import { AddinInternalService } from "./model/addinInternalService";
import { AppRuntimeService } from "./model/appRuntimeService";
import type { EventMessage } from "./model/eventMessages";
import { EventMessages } from "./model/eventMessages";
import { OpenWorkbook } from "./model/openWorkbook";
import { Workbook } from "./model/workbook";

/** The properties whose values depend on calculation; none named means all. */
const calculated = /values|text|formulas|valueTypes|hasSpill/i;

/** Excel as an add-in meets it: batches in, replies and events out. Knows no transport. */
export class ExcelHost {
  readonly open: OpenWorkbook;
  readonly workbook: Workbook;
  readonly faults = new Faults();
  private readonly interpreter: Interpreter;
  private readonly documentBatches = new SerialQueue();

  constructor(
    readonly book: GridBook,
    customFunctions: CustomFunctions | null,
  ) {
    this.open = new OpenWorkbook(book);
    this.workbook = new Workbook(this.open);
    this.interpreter = new Interpreter({
      root: this.workbook,
      services: { ...addinServices, ...functionServices(customFunctions) },
      beforeQuery: (names) => this.awaitResults(names),
    });
  }

  /**
   * Answers one batch. Document batches run one after the other, each of them one undo step.
   * @param flags what office.js says of it: `requestFlags`.
   * @throws {HostError} if the batch is refused as a whole; then nothing of it was done.
   */
  async answer(message: unknown, flags: number): Promise<BatchReply> {
    const batch = readBatch(message);
    if (callsService(batch)) return this.interpreter.run(batch);
    if (isCleanUp(batch)) return this.inTurn(() => this.interpreter.run(batch));
    const breakOff = this.faults.admit();
    if (breakOff === "killed") return new Promise(() => undefined);
    if (this.book.isEditing) await this.waitOrRefuse(flags);
    return this.inTurn(() => this.runAsOneStep(batch, breakOff));
  }

  /** Runs something between two document batches, never during one. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.documentBatches.run(task);
  }

  /** @returns what ends the events. */
  sendEvents(send: (messages: EventMessage[]) => void): () => void {
    const messages = new EventMessages(this.open.subscriptions, () => this.book.activeSheet.id);
    return this.book.listen((event) => {
      const entries = messages.messagesFor(event, this.book.undoGrouping.working);
      if (entries.length > 0) send(entries);
    });
  }

  /** While the user types in a cell, a batch waits if the add-in wants so; or it must only read. */
  private async waitOrRefuse(flags: number): Promise<void> {
    if (flags & requestFlags.delayForCellEdit) await this.book.editingOver();
    else if (flags & requestFlags.writes) {
      throw new HostError("InvalidOperationInCellEditMode", "The user is typing in a cell.");
    }
  }

  private runAsOneStep(batch: Batch, breakOff: BreakOff | undefined): Promise<BatchReply> {
    return this.book.undoGrouping.asOneStep(() => this.interpreter.run(batch, breakOff));
  }

  private async awaitResults(names: readonly string[]): Promise<void> {
    if (names.length === 0 || names.some((name) => calculated.test(name))) {
      await this.book.calculation.settle();
    }
  }
}

const addinServices: Readonly<Record<string, HostObject>> = {
  "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(),
  "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
};

function functionServices(functions: CustomFunctions | null): Record<string, HostObject> {
  if (!functions) return {};
  return { "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(functions) };
}
