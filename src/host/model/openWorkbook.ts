import type { GridBook } from "../engine/gridBook";
import { Charts } from "../side/charts";
import { Comments } from "../side/comments";
import { ConditionalFormats } from "../side/conditionalFormats";
import { DocumentSettings } from "../side/documentSettings";
import { PageLayouts } from "../side/pageLayouts";
import { Protections } from "../side/protections";
import { Tables } from "../side/tables";
import { Validations } from "../side/validations";
import { VeryHidden } from "../side/veryHidden";
import { EventSubscriptions } from "./eventSubscriptions";

/** Everything that Excel's objects stand on: the grid, what it lacks, and who listens. */
export class OpenWorkbook {
  readonly charts: Charts;
  readonly comments: Comments;
  readonly conditionalFormats: ConditionalFormats;
  readonly pageLayouts: PageLayouts;
  readonly protections: Protections;
  readonly settings: DocumentSettings;
  readonly tables: Tables;
  readonly validations: Validations;
  readonly veryHidden: VeryHidden;
  readonly subscriptions = new EventSubscriptions();

  constructor(readonly book: GridBook) {
    this.charts = new Charts(book);
    this.comments = new Comments(book);
    this.conditionalFormats = new ConditionalFormats(book);
    this.pageLayouts = new PageLayouts(book);
    this.protections = new Protections(book.records);
    this.settings = new DocumentSettings(book.records);
    this.tables = new Tables(book);
    this.validations = new Validations(book);
    this.veryHidden = new VeryHidden(book.records);
  }
}
