import { Button } from "@fluentui/react-components";
import type { Entry } from "../excel/writing/journal";
import { writtenPlaces } from "../excel/writing/writtenPlaces";
import { lastWrite, undo, undoing } from "../messages/taskpane";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { useStyles } from "./styles";
import type { UndoResult } from "./useLastWrite";

/** The last write, for as long as it can be taken back. */
export function Foot(props: {
  last?: Entry;
  busy: boolean;
  result?: UndoResult;
  onUndo: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { last, busy, result } = props;
  if (!last && !result) return null;
  return (
    <footer className={styles.foot}>
      {result && <Notice kind={result.succeeded ? "success" : "error"} text={result.text} />}
      {last && (
        <div className={styles.bar}>
          <span className={styles.small}>
            {say(lastWrite(last.at, writtenPlaces(last.plan).join(", ")))}
          </span>
          <Button disabledFocusable={busy} onClick={props.onUndo}>
            {say(busy ? undoing : undo)}
          </Button>
        </div>
      )}
    </footer>
  );
}
