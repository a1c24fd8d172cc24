import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { notFilledIn } from "../messages/tags";
import { changeTag, close, filledInHere, fillIn, withName } from "../messages/taskpane";
import type { Text } from "../messages/text";
import { type Cell, cellAddress } from "../tables/grid";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** One tag, as it is known, and the fields to say it in, once they are wanted. */
export function TagRow(props: {
  name: Text;
  /** Undefined where it is not filled in. */
  written?: Text;
  /** Where it stands; undefined where the user said it. */
  cell?: Cell;
  onShow: (cell: Cell) => void;
  children: ReactNode;
}) {
  const say = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { name, written, cell } = props;
  const action = open ? close : written ? changeTag : fillIn;
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <span className={styles.wordsOfBar}>
          {say(name)}: {written ? <strong>{say(written)}</strong> : <em>{say(notFilledIn)}</em>}
          {written && !cell && <span className={styles.small}> ({say(filledInHere)})</span>}
          {cell && (
            <Button size="small" appearance="transparent" onClick={() => props.onShow(cell)}>
              {cellAddress(cell)}
            </Button>
          )}
        </span>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={say(withName(action, name))}
          onClick={() => setOpen(!open)}
        >
          {say(action)}
        </Button>
      </div>
      {open && props.children}
    </div>
  );
}
