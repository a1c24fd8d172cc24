import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { NamedFunction } from "./findFunctions";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** Functions by name, each with what it gives. */
export function FunctionList(props: {
  functions: readonly NamedFunction[];
  /** What the list is called. */
  label: string;
  /** The function whose button `leftButton` becomes. */
  left?: string;
  leftButton: RefObject<HTMLButtonElement>;
  onOpen: (opened: NamedFunction) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={props.label}>
      {props.functions.map(([name, help]) => (
        <li key={name}>
          <Button
            ref={name === props.left ? props.leftButton : undefined}
            className={styles.finding}
            onClick={() => props.onOpen([name, help])}
          >
            <strong>{name}</strong> <span className={styles.small}>{say(help.description)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
