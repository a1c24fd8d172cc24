import { Button } from "@fluentui/react-components";
import { andMore, fewer } from "../messages/taskpane";
import { useSay } from "./language";
import { OpenSign } from "./OpenSign";
import { useStyles } from "./styles";

/** The end of a group of findings: opens the rest of it, or closes it again. */
export function MoreFindings(props: {
  code: string;
  /** How many are not shown. */
  more: number;
  isOpen: boolean;
  onMore: () => void;
  onFewer: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { code, more, isOpen } = props;
  return (
    <li className={styles.bar}>
      {more > 0 && (
        <Button size="small" aria-expanded={false} onClick={props.onMore}>
          {say(andMore(more, code))} <OpenSign open={false} />
        </Button>
      )}
      {isOpen && (
        <Button size="small" aria-expanded onClick={props.onFewer}>
          {say(fewer(code))} <OpenSign open />
        </Button>
      )}
    </li>
  );
}
