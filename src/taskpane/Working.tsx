import { Field, ProgressBar } from "@fluentui/react-components";
import type { Text } from "../messages/text";
import { useSay } from "./language";

/** Long work in progress; `done` from 0 to 1, left out where it can't be known. */
export function Working({ text, done }: { text: Text; done?: number }) {
  const say = useSay();
  return (
    <div role="status">
      <Field validationMessage={say(text)} validationState="none">
        <ProgressBar value={done || undefined} aria-label={say(text)} />
      </Field>
    </div>
  );
}
