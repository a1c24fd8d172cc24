import { NamelessFile } from "./namelessFile";
import type { FileOfFolder } from "./saveNewFolder";
import { writable } from "./writable";

/** Files that are being made, and will be saved when all of them are whole. */
export class UnsavedFiles<Name extends string> {
  isEmpty = true;
  private readonly made = new Map<Name, NamelessFile>();

  /**
   * @param folder on the disk where they will be saved
   * @throws Refused if nothing can be written there; so does writing
   */
  constructor(names: readonly Name[], folder: string) {
    writable(() => names.forEach((name) => this.made.set(name, new NamelessFile(folder))));
  }

  write(name: Name, bytes: Uint8Array): void {
    this.isEmpty = false;
    writable(() => this.made.get(name)?.write(bytes));
  }

  get files(): FileOfFolder[] {
    return [...this.made].map(([name, file]) => ({ name, parts: file.parts() }));
  }

  close(): void {
    this.made.forEach((file) => file.close());
  }
}
