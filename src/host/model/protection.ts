import { HostError } from "../core/hostError";
import { HostObject } from "../core/hostObject";
import type { Protectable, Protections } from "../side/protections";

abstract class Protection extends HostObject {
  override readonly scalars: readonly string[] = ["protected"];

  constructor(
    private readonly protections: Protections,
    private readonly what: Protectable,
  ) {
    super();
  }

  get protected(): boolean {
    return this.protections.isProtected(this.what);
  }

  unprotect(password: string | null = null): void {
    if (!this.protections.unprotect(this.what, password ?? "")) {
      throw new HostError("AccessDenied", "The password is wrong.");
    }
  }

  protected start(password: string | null): void {
    if (this.protected) throw new HostError("InvalidOperation", "It is protected already.");
    this.protections.protect(this.what, password ?? "");
  }
}

export class WorksheetProtection extends Protection {
  protect(_options: unknown = null, password: string | null = null): void {
    this.start(password);
  }
}

/** Protects the structure: no sheet can be added, deleted, renamed, moved or hidden. */
export class WorkbookProtection extends Protection {
  protect(password: string | null = null): void {
    this.start(password);
  }
}
