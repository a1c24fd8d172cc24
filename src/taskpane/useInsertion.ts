import { useState } from "react";
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
  | {
      readonly kind: "inserted";
      /** The cells that were filled, for people. */
      readonly place: string;
      /** Cells in which Excel shows something else than the example promises. */
      readonly differences: readonly string[];
    };

/** Puts examples into the active cell. */
export function useInsertion() {
  const [job, setJob] = useState<Job>({ kind: "ready" });

  /** @returns why it failed; undefined where it did not */
  const insert = async ({ formula, shows }: FunctionExample): Promise<Text | undefined> => {
    setJob({ kind: "inserting" });
    try {
      const { place, differences } = await insertFormula(formula, shows);
      setJob({ kind: "inserted", place: placeName(place, shows), differences });
      return undefined;
    } catch (error) {
      const text = explain(error);
      setJob({ kind: "failed", text });
      return text;
    }
  };

  const forget = () => setJob({ kind: "ready" });

  return { job, insert, forget };
}

export type Insertion = Omit<ReturnType<typeof useInsertion>, "forget">;
