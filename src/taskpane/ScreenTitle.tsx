import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { activeSheet, back } from "../messages/taskpane";
import type { Text } from "../messages/text";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** A screen's name with the way back (to the start if not said), and the sheet it speaks of. */
export function ScreenTitle(props: {
  title: Text;
  backTo?: Text;
  sheet?: string;
  onBack: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; keyboard and screen reader go on from the new screen's name.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.bar}>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={say(props.backTo ?? back)}
          onClick={props.onBack}
        >
          ‹
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.screenName}>
          {say(props.title)}
        </h2>
      </div>
      {props.sheet && <span className={styles.small}>{say(activeSheet(props.sheet))}</span>}
    </div>
  );
}
