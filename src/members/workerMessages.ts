import type { Text } from "../messages/text";
import type { ImportProgress } from "./importResult";
import type { ChoicesOf, JobKind, ResultOf } from "./workerJobs";

/** What the page hands to the worker, once. */
export interface WorkerTask<Kind extends JobKind = JobKind> {
  readonly job: Kind;
  readonly files: readonly File[];
  readonly choices: ChoicesOf<Kind>;
}

/** What the worker tells the page: how far it has come, and in the end what came of it. */
export type WorkerReport<Kind extends JobKind = JobKind> =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "result"; readonly result: ResultOf<Kind> }
  | { readonly kind: "refused"; readonly text: Text };
