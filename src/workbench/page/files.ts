import { Refused } from "../../messages/refused";
import type { Text } from "../../messages/text";
import {
  aboutFile,
  cannotKeep,
  failedUnexpectedly,
  fileUnreadable,
  goBack,
  goOnUnsaved,
  oneFileOnly,
  opening,
  saveAnyway,
  saved,
  saving,
  unsavedChanges,
  untitledFile,
} from "../../messages/workbench";
import { tooLargeToOpen } from "../../messages/xlsx";
import { newWorkbook } from "../../xlsx/writing/newWorkbook";
import { MOST_BYTES } from "../../xlsx/package/zip";
import { hiddenParts } from "./hiddenParts";
import { say } from "./language";
import type { Notice } from "./notice";
import type { OpenBook, WorkbookFile } from "./openBook";
import { openedFile } from "./openBook";
import type { Question } from "./question";

export interface FilesParts {
  /** The workbook that is open now. */
  readonly current: () => OpenBook;
  /** Opens another instead. */
  readonly show: (file: WorkbookFile) => Promise<void>;
  readonly ask: (question: Question) => Promise<boolean>;
  readonly notice: Notice;
}

/** Opens, saves and begins workbooks, one thing at a time. */
export class Files {
  private busy = false;
  private readonly picker = document.createElement("input");

  constructor(private readonly parts: FilesParts) {
    this.picker.type = "file";
    this.picker.accept = ".xlsx,.xlsm";
    this.picker.addEventListener("change", () => this.open([...(this.picker.files ?? [])]));
  }

  /** Lets the user choose a file to open. */
  pick(): void {
    if (this.busy) return;
    // The same file again would be no change.
    this.picker.value = "";
    this.picker.click();
  }

  open([file, ...others]: readonly File[]): void {
    if (!file) return;
    void this.alone(file.name, async () => {
      if (others.length > 0) throw new Refused(oneFileOnly);
      await this.tellWorking(opening(file.name));
      const opened = openedFile(file.name, await bytesOf(file));
      if (await this.mayLeave()) await this.show(opened);
      else this.parts.notice.clear();
    });
  }

  begin(): void {
    const name = say(untitledFile);
    void this.alone(name, async () => {
      if (!(await this.mayLeave())) return;
      await this.show(openedFile(name, newWorkbook({ sheets: [] }).save()));
    });
  }

  save(): void {
    const book = this.parts.current();
    void this.alone(book.name, async () => {
      await this.tellWorking(saving(book.name));
      const changes = await book.changes();
      if (await this.acceptsLosses(changes.notSaved)) {
        download(book.name, book.save(changes));
        this.parts.notice.tell([saved(book.name)]);
      } else this.parts.notice.clear();
    });
  }

  /** Opens the same file again, as it was opened or saved last. */
  reopen(prepare: () => Promise<void>): void {
    const { file, name } = this.parts.current();
    void this.alone(name, async () => {
      if (!(await this.mayLeave())) return;
      await prepare();
      await this.show(file);
    });
  }

  private async show(file: WorkbookFile): Promise<void> {
    await this.parts.show(file);
    this.parts.notice.tell(hiddenParts(file.content));
  }

  private async mayLeave(): Promise<boolean> {
    const book = this.parts.current();
    await book.endEditing();
    if (!book.hasUnsaved) return true;
    const text = unsavedChanges(book.name);
    return this.parts.ask({ text, yes: goOnUnsaved, no: goBack });
  }

  private acceptsLosses(lines: readonly Text[]): Promise<boolean> {
    if (lines.length === 0) return Promise.resolve(true);
    return this.parts.ask({ text: cannotKeep, lines, yes: saveAnyway, no: goBack });
  }

  /** Says so, and gives the browser a moment to show it. */
  private async tellWorking(text: Text): Promise<void> {
    this.parts.notice.tell([text]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  private async alone(file: string, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch (error) {
      this.parts.notice.warn(aboutFile(file, reason(error)));
    } finally {
      this.busy = false;
    }
  }
}

/** @throws Refused if the file is too large, or not to be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new Refused(tooLargeToOpen(file.size, MOST_BYTES));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refused(fileUnreadable);
  }
}

function reason(error: unknown): Text {
  if (error instanceof Refused) return error.text;
  return failedUnexpectedly(error instanceof Error ? error.message : String(error));
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the bytes only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
