import { useEffect, useState } from "react";
import { explain } from "../excel/officeErrors";
import { finishUnfinished } from "../excel/writing/unfinished";
import type { Text } from "../messages/text";

/** Finishes what an earlier pane has left half-written, and says so. */
export function useUnfinished(): Text | undefined {
  const [text, setText] = useState<Text>();
  useEffect(() => {
    finishUnfinished().then(setText, (error: unknown) => setText(explain(error)));
  }, []);
  return text;
}
