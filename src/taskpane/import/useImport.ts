import { useState } from "react";
import type { Written } from "../../excel/writing/applyPlan";
import type { DecreeResult } from "../../members/decree/decreeResult";
import type { ImportResult, NiksShown } from "../../members/importResult";
import type { Text } from "../../messages/text";
import type { WritePlan } from "../../plans/writePlan";
import { type Chosen, chosenBefore, isReadOtherwise, withConfirmed, workerChoices } from "./chosen";
import { type DecreeAsked, nothingAsked } from "./decreeAsked";
import { keepMappings } from "./keptMappings";
import { useWorkerJob } from "./useWorkerJob";

/** What was written last of these files. */
export type Done = { readonly written: Written } & (
  | {
      readonly kind: "import";
      readonly plan: WritePlan;
      readonly result: ImportResult;
      readonly chosen: Chosen;
    }
  | { readonly kind: "decree"; readonly result: DecreeResult }
);

/**
 * The files that a person chooses, what the person says of them, and what the worker makes of
 * them. Kept while the pane lives, so that going back loses nothing.
 */
export function useImport() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [chosen, setChosen] = useState<Chosen>(chosenBefore);
  const [asked, setAsked] = useState<DecreeAsked>(nothingAsked);
  /** Whether NIKs are handed over. */
  const [niks, setNiks] = useState<NiksShown>("masked");
  const [done, setDone] = useState<Done>();
  /** What is wrong with what was chosen or dropped. */
  const [trouble, setTrouble] = useState<Text>();
  const reading = useWorkerJob("import");
  const decree = useWorkerJob("decree");
  const handOver = useWorkerJob("handOver");

  const begin = (next: readonly File[], fresh: Chosen) => {
    reading.forget();
    decree.forget();
    handOver.forget();
    setAsked(nothingAsked());
    setNiks("masked");
    setDone(undefined);
    setFiles(next);
    setChosen(fresh);
  };

  const choose = (next: readonly File[], refusal?: Text) => {
    setTrouble(refusal);
    if (next.length === 0) return;
    const fresh = chosenBefore();
    begin(next, fresh);
    void reading.run(next, workerChoices(fresh));
  };

  /**
   * Lists are counted while they are read, so what is said of them may need them read again. If
   * that does not come to an end, it was not said.
   *
   * @param confirmed headers whose mappings are right, now and in files to come
   */
  const say = async (said: Chosen, confirmed: readonly string[] = []) => {
    const next = withConfirmed(said, confirmed);
    if (confirmed.length > 0) {
      keepMappings(new Map([...next.confirmed].filter(([headers]) => confirmed.includes(headers))));
    }
    setChosen(next);
    if (!reading.result || !isReadOtherwise(chosen, next, reading.result)) return;
    decree.forget();
    handOver.forget();
    const isCutOff = await reading.run(files, workerChoices(next));
    if (isCutOff) setChosen(chosen);
  };

  /** What was compared otherwise is no more what is asked for. */
  const ask = (next: DecreeAsked) => {
    decree.forget();
    setAsked(next);
  };

  const askNiks = (next: NiksShown) => {
    handOver.forget();
    setNiks(next);
  };

  /** Begins anew, without files. */
  const forget = () => begin([], chosenBefore());

  return {
    ...{ files, chosen, asked, niks, done, trouble, reading, decree, handOver },
    ...{ choose, say, ask, askNiks, tellDone: setDone, forget },
  };
}

export type Import = ReturnType<typeof useImport>;
