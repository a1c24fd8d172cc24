import { Button, Subtitle2 } from "@fluentui/react-components";
import { activeSheet, back } from "../messages/taskpane";
import type { Text } from "../messages/text";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** A screen's name with the way back, and the sheet it speaks of. */
export function ScreenTitle(props: { title: Text; sheet?: string; onBack: () => void }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" aria-label={say(back)} onClick={props.onBack}>
          ‹
        </Button>
        <Subtitle2 as="h2" className={styles.heading}>
          {say(props.title)}
        </Subtitle2>
      </div>
      {props.sheet && <span className={styles.small}>{say(activeSheet(props.sheet))}</span>}
    </div>
  );
}
