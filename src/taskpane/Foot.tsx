import { Button } from "@fluentui/react-components";
import { placeName } from "../excel/cellPlace";
import type { LastWrite } from "../excel/lastWrite";
import { lastWrite, undo, undoing } from "../messages/taskpane";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { useStyles } from "./styles";
import type { UndoResult } from "./useLastWrite";

/** The last write, for as long as it can be taken back. */
export function Foot(props: {
  last?: LastWrite;
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
          <span className={styles.small}>{say(lastWrite(timeOf(last), namesOf(last)))}</span>
          <Button disabledFocusable={busy} onClick={props.onUndo}>
            {say(busy ? undoing : undo)}
          </Button>
        </div>
      )}
    </footer>
  );
}

function timeOf({ at }: LastWrite): string {
  return new Intl.DateTimeFormat("id-ID", { dateStyle: "short", timeStyle: "short" }).format(at);
}

function namesOf(last: LastWrite): string {
  if ("formula" in last) return placeName(last.formula);
  return last.sheets.map(({ name }) => name).join(", ");
}
