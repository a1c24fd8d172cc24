import { Body1Strong, Button } from "@fluentui/react-components";
import { activeSheet, checkThisSheet, makeProjection, privacy } from "../messages/taskpane";
import { findFunction } from "../messages/gallery";
import { useSay } from "./language";
import { SheetSummary } from "./SheetSummary";
import { useStyles } from "./styles";
import type { CheckedSheet, SheetState } from "./useSheet";

/** Says what the open sheet holds before anything is asked. */
export function Home(props: {
  state: SheetState;
  onRead: () => void;
  onCheck: () => void;
  onProject: (sheet: CheckedSheet) => void;
  onFunctions: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { state } = props;
  const name = "reading" in state ? state.reading.grid.sheet : undefined;
  const sheet = state.kind === "table" ? state : undefined;
  return (
    <main className={styles.stack}>
      {name && <Body1Strong>{say(activeSheet(name))}</Body1Strong>}
      <SheetSummary state={state} onRead={props.onRead} />
      <Button
        appearance="primary"
        size="large"
        className={styles.wide}
        disabledFocusable={!sheet}
        onClick={() => sheet && props.onCheck()}
      >
        {say(checkThisSheet)}
      </Button>
      <Button
        size="large"
        className={styles.wide}
        disabledFocusable={!sheet}
        onClick={() => sheet && props.onProject(sheet)}
      >
        {say(makeProjection)}
      </Button>
      <Button size="large" className={styles.wide} onClick={props.onFunctions}>
        {say(findFunction)}
      </Button>
      <p className={styles.small}>{say(privacy)}</p>
    </main>
  );
}
