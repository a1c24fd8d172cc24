import type { GridBook } from "../engine/gridBook";
import { DocumentSettings } from "../side/documentSettings";
import { Protections } from "../side/protections";
import { VeryHidden } from "../side/veryHidden";
import { EventSubscriptions } from "./eventSubscriptions";

/** Everything that Excel's objects stand on: the grid, what it lacks, and who listens. */
export class OpenWorkbook {
  readonly protections: Protections;
  readonly settings: DocumentSettings;
  readonly veryHidden: VeryHidden;
  readonly subscriptions = new EventSubscriptions();

  constructor(readonly book: GridBook) {
    this.protections = new Protections(book.records);
    this.settings = new DocumentSettings(book.records);
    this.veryHidden = new VeryHidden(book.records);
  }
}
