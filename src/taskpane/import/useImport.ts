import { useState } from "react";
import type { DecreeResult } from "../../members/decree/decreeResult";
import type { WritePlan } from "../../plans/writePlan";
import { type Chosen, chosenBefore, isReadOtherwise, mappingOf, workerChoices } from "./chosen";
import { type DecreeAsked, nothingAsked } from "./decreeAsked";
import { keepMappings } from "./keptMappings";
import { useWorkerJob } from "./useWorkerJob";

/** What the sheets are that are written. */
export type Writes =
  | { readonly kind: "import"; readonly plan: WritePlan }
  | { readonly kind: "decree"; readonly result: DecreeResult };

/**
 * The files that a person chooses, what the person says of them, and what the worker makes of
 * them. Kept while the pane lives, so that going back loses nothing.
 */
export function useImport() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [chosen, setChosen] = useState<Chosen>(chosenBefore);
  const [asked, setAsked] = useState<DecreeAsked>(nothingAsked);
  /** What is being written, or was written last. */
  const [writes, setWrites] = useState<Writes>();
  const reading = useWorkerJob("import");
  const decree = useWorkerJob("decree");
  const handOver = useWorkerJob("handOver");

  const begin = (next: readonly File[]) => {
    decree.forget();
    handOver.forget();
    setAsked(nothingAsked());
    setFiles(next);
    setChosen(chosenBefore());
  };

  const choose = (next: readonly File[]) => {
    if (next.length === 0) return;
    reading.forget();
    begin(next);
    void reading.run(next, workerChoices(chosenBefore()));
  };

  /** Lists are counted while they are read, so what is said of them may need them read again. */
  const say = (next: Chosen) => {
    setChosen(next);
    if (reading.result && isReadOtherwise(chosen, next, reading.result)) {
      void reading.run(files, workerChoices(next));
    }
  };

  /** These headers are read right, now and in files to come. */
  const confirm = (headers: readonly string[]) => {
    keepMappings(new Map(headers.map((each) => [each, mappingOf(chosen, each)])));
    say({ ...chosen, confirmed: new Set([...chosen.confirmed, ...headers]) });
  };

  /** Begins anew, without files. */
  const forget = () => {
    reading.forget();
    begin([]);
  };

  return {
    ...{ files, chosen, asked, reading, decree, handOver, writes },
    ...{ choose, say, confirm, forget, ask: setAsked, tellWrites: setWrites },
  };
}

export type Import = ReturnType<typeof useImport>;
