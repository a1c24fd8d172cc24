import type { Injector } from "@univerjs/core";
import {
  CommandType,
  generateRandomId,
  ICommandService,
  IResourceManagerService,
  IUndoRedoService,
} from "@univerjs/core";
import {
  FormulaDataModel,
  FunctionType,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { InsertSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area, Cell } from "../../tables/grid";
import { tokensOf } from "../../formulas/formulaTokens";
import type { Conventions } from "../conventions";
import type { ParameterMetadata } from "../functions/metadata";
import { Calculation } from "./calculation";
import type { GridEvent } from "./gridEvents";
import { eventFromCommand } from "./gridEvents";
import type { GridFunction } from "./gridFunction";
import { RegisteredFunction } from "./gridFunction";
import { type GridName, GridNames } from "./gridNames";
import type { GridParts } from "./gridSheet";
import { GridSheet } from "./gridSheet";
import { areaFromRange } from "./ranges";
import { DocumentRecords } from "./records";
import type { Cause, CollectingUndoService } from "./undo";
import { UndoGrouping } from "./undo";

/** The facade of a booted grid, and what only its page can say. */
export interface BootedGrid {
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  readonly conventions: Conventions;
  /** Is the user typing in a cell right now? */
  readonly isEditing: () => boolean;
  /** Takes over what the user is typing. */
  readonly endEditing: () => Promise<unknown>;
}

/** How often somebody who waits looks whether the user still types. */
const lookMs = 20;

/** The open workbook in the grid: the only way to it for everything outside `engine/`. */
export class GridBook {
  readonly calculation: Calculation;
  readonly definedNames: GridNames;
  readonly records: DocumentRecords;
  readonly undoGrouping: UndoGrouping;
  private readonly parts: GridParts;

  constructor(private readonly grid: BootedGrid) {
    const { injector, workbook } = grid;
    const commands = injector.get(ICommandService);
    const undo = injector.get(IUndoRedoService) as CollectingUndoService;
    const resources = injector.get(IResourceManagerService);
    const unitId = workbook.getId();
    this.parts = {
      unitId,
      workbook,
      commands,
      formulas: injector.get(FormulaDataModel),
      lexer: injector.get(LexerTreeBuilder),
    };
    this.calculation = new Calculation(injector, commands, unitId);
    const names = injector.get(IDefinedNamesService);
    this.definedNames = new GridNames(names, commands, undo, unitId, (name) => {
      this.readAgain(name);
    });
    this.records = new DocumentRecords(commands, undo, resources, unitId);
    this.undoGrouping = new UndoGrouping(undo, commands, unitId, {
      activeId: () => this.activeSheet.id,
      has: (id) => this.sheet(id) !== null,
    });
  }

  get name(): string {
    return this.grid.workbook.getName();
  }

  /** Those of the Excel that the grid plays. */
  get conventions(): Conventions {
    return this.grid.conventions;
  }

  get isEditing(): boolean {
    return this.grid.isEditing();
  }

  async endEditing(): Promise<void> {
    if (this.isEditing) await this.grid.endEditing();
  }

  /** Resolves when the user is typing in no cell, and what was typed stands in its own. */
  async editingOver(): Promise<void> {
    while (this.isEditing) await new Promise((resolve) => setTimeout(resolve, lookMs));
  }

  get sheets(): GridSheet[] {
    return this.grid.workbook.getSheets().map((sheet) => new GridSheet(this.parts, sheet));
  }

  /** @returns `null` if the sheet is gone. */
  sheet(id: string): GridSheet | null {
    const sheet = this.grid.workbook.getSheetBySheetId(id);
    return sheet && new GridSheet(this.parts, sheet);
  }

  get activeSheet(): GridSheet {
    return new GridSheet(this.parts, this.grid.workbook.getActiveSheet());
  }

  /** Adds an empty sheet as the last one, without showing it. @returns its id. */
  addSheet(name: string): string {
    const id = generateRandomId();
    const { commands, unitId } = this.parts;
    const params = {
      unitId,
      index: this.grid.workbook.getSheets().length,
      sheet: { id, name, rowCount: 1000, columnCount: 40 },
    };
    this.keepActiveSheet(() => commands.syncExecuteCommand(InsertSheetCommand.id, params));
    return id;
  }

  /** Shows a hidden sheet's tab, without going to it. */
  showSheet(sheet: GridSheet): void {
    this.keepActiveSheet(() => sheet.show());
  }

  /** The grid must not show a sheet that is removed: as in Excel, its neighbour comes first. */
  removeSheet(id: string): void {
    if (this.activeSheet.id === id) this.neighbour(id)?.activate();
    this.grid.workbook.deleteSheet(id);
  }

  /** What is selected on the active sheet. */
  get selection(): Area {
    const range = this.grid.workbook.getActiveRange()?.getRange();
    return range ? areaFromRange(range) : { first: topLeft, last: topLeft };
  }

  get activeCell(): Cell {
    const range = this.grid.workbook.getActiveCell()?.getRange();
    return range ? areaFromRange(range).first : this.selection.first;
  }

  /** Those of the workbook and of its sheets. */
  get names(): GridName[] {
    return this.definedNames.all.map(([, name]) => name);
  }

  undo(): void {
    this.grid.workbook.undo();
  }

  redo(): void {
    this.grid.workbook.redo();
  }

  /** @returns what ends the listening. */
  listen(listener: (event: GridEvent, cause: Cause) => void): () => void {
    const subscription = this.parts.commands.onCommandExecuted((command, options) => {
      const event = eventFromCommand(command, options);
      if (event) listener(event, command.params ?? command);
    });
    return () => subscription.dispose();
  }

  /**
   * Told after everything that changes the workbook, results too, and when another sheet is shown.
   *
   * @returns what ends the listening.
   */
  listenToAll(listener: () => void): () => void {
    const subscription = this.parts.commands.onCommandExecuted(({ id, type }) => {
      if (type === CommandType.MUTATION || id === SetWorksheetActiveOperation.id) listener();
    });
    return () => subscription.dispose();
  }

  /**
   * Adds a function to type in cells; those that have it already are calculated. It must not
   * throw: that would wedge the grid's engine.
   */
  registerFunction(
    name: string,
    description: string,
    run: GridFunction,
    parameters: readonly ParameterMetadata[] = [],
  ): void {
    const { injector } = this.grid;
    const functions = injector.get(IFunctionService);
    functions.registerExecutors(new RegisteredFunction(name, run));
    injector.get(IDescriptionService).registerDescriptions([
      {
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map(({ name, description, optional }) => ({
          name,
          detail: description ?? "",
          example: name,
          require: optional ? 0 : 1,
          repeat: 0,
        })),
      },
    ]);
    // Formulas that were read before the function was known are read again.
    functions.deleteFormulaAstCacheKey(name);
    const call = `${name.toUpperCase()}(`;
    this.calculateWhere((formula) => formula.toUpperCase().includes(call));
  }

  /** What was read when a name was not known, or was, is forgotten, and calculated again. */
  private readAgain(name: string): void {
    this.grid.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    // Lexers share what they remember: one that ends clears it for all.
    new LexerTreeBuilder().dispose();
    const wanted = name.toUpperCase();
    this.calculateWhere((formula) => formula.toUpperCase().includes(wanted));
  }

  /** The visible sheet to the right of a sheet, or else to its left. */
  private neighbour(id: string): GridSheet | undefined {
    const visible = this.sheets.filter((sheet) => !sheet.hidden || sheet.id === id);
    const place = visible.findIndex((sheet) => sheet.id === id);
    return visible[place + 1] ?? visible[place - 1];
  }

  /** The grid goes to a sheet that is added or shown; Excel stays. */
  private keepActiveSheet(change: () => void): void {
    const active = this.activeSheet;
    change();
    active.activate();
  }

  /** The whole workbook as the grid would save it. */
  snapshot(): unknown {
    return this.grid.workbook.save();
  }

  /** Does the grid know every function and kind of reference of a formula? */
  calculates(formula: string): boolean {
    const functions = this.grid.injector.get(IFunctionService);
    return tokensOf(formula).every(({ kind, text }) => {
      if (kind === "function") return functions.hasExecutor(text.toUpperCase());
      // References into tables, and into other workbooks.
      return kind !== "brackets" && !(kind === "sheet" && text.includes("["));
    });
  }

  private calculateWhere(wanted: (formula: string) => boolean): void {
    const places = this.sheets.flatMap((sheet) =>
      [...sheet.contents()]
        .filter(({ formula }) => formula !== null && wanted(formula))
        .map(({ row, column }) => ({ sheetId: sheet.id, row, column })),
    );
    this.calculation.mark(places);
  }
}

const topLeft: Cell = { row: 0, column: 0 };
