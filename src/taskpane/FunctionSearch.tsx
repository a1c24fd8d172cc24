import { Field, Input } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { functionCount, functions, noFunction, search, searchHint } from "../messages/gallery";
import { functionFamilies } from "../messages/functionHelp";
import type { Text } from "../messages/text";
import { findFunctions, type NamedFunction } from "./findFunctions";
import { FunctionList } from "./FunctionList";
import { useSay } from "./language";
import { ScreenTitle } from "./ScreenTitle";
import { Section } from "./Section";
import { useStyles } from "./styles";
import { walk } from "./walk";

/** A field to search in, and the functions found; all of them by families until one searches. */
export function FunctionSearch(props: {
  query: string;
  /** The function from which the user came back; the keyboard goes on from it. */
  left?: string;
  onQuery: (query: string) => void;
  onOpen: (opened: NamedFunction) => void;
  onBack: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const leftButton = useRef<HTMLButtonElement>(null);
  useEffect(() => (leftButton.current ?? field.current)?.focus(), []);
  const found = findFunctions(props.query);
  const list = (label: Text, shown: readonly NamedFunction[]) => (
    <FunctionList
      label={say(label)}
      functions={shown}
      left={props.left}
      leftButton={leftButton}
      onOpen={props.onOpen}
    />
  );
  return (
    <main className={styles.stack}>
      <ScreenTitle title={functions} onBack={props.onBack} />
      <div className={styles.stack} onKeyDown={walk}>
        <Field label={say(search)} hint={say(searchHint)}>
          <Input
            ref={field}
            type="search"
            value={props.query}
            onChange={(_, { value }) => props.onQuery(value)}
          />
        </Field>
        <span role="status" className={styles.small}>
          {say(found.length > 0 ? functionCount(found.length) : noFunction(props.query.trim()))}
        </span>
        {props.query.trim()
          ? list(functions, found)
          : functionFamilies.map((family) => (
              <Section key={family.name.id} title={family.name}>
                {list(family.name, Object.entries(family.functions))}
              </Section>
            ))}
      </div>
    </main>
  );
}
