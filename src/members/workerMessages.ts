import type { Text } from "../messages/text";
import type { FieldsByHeader } from "../tables/memberColumns";
import type { ImportProgress, ImportResult } from "./importResult";

/** What the page hands to the worker, once. */
export interface WorkerTask {
  readonly files: readonly File[];
  readonly fields?: FieldsByHeader;
}

/** What the worker tells the page: how far it has come, and in the end what came of it. */
export type WorkerReport =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "result"; readonly result: ImportResult }
  | { readonly kind: "refused"; readonly text: Text };
