import { useCallback, useState } from "react";
import { placeName } from "../excel/cellPlace";
import { insertFormula } from "../excel/insertFormula";
import { explain } from "../excel/officeErrors";
import type { FunctionExample } from "../messages/functionHelp/help";
import type { Text } from "../messages/text";

/** How the insertion of an example stands. */
type Job =
  | { readonly kind: "ready" }
  | { readonly kind: "inserting" }
  | { readonly kind: "failed"; readonly text: Text }
  /** `place`: the cells that were filled, for people. */
  | { readonly kind: "inserted"; readonly place: string };

/** Puts examples into the active cell. */
export function useInsertion() {
  const [job, setJob] = useState<Job>({ kind: "ready" });

  const insert = async ({ formula, shows }: FunctionExample) => {
    setJob({ kind: "inserting" });
    try {
      const place = await insertFormula(formula, shows);
      setJob({ kind: "inserted", place: placeName(place, shows) });
    } catch (error) {
      setJob({ kind: "failed", text: explain(error) });
    }
  };

  const forget = useCallback(() => setJob({ kind: "ready" }), []);

  return { job, insert, forget };
}

export type Insertion = Omit<ReturnType<typeof useInsertion>, "forget">;
