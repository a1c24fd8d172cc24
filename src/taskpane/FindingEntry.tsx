import { Badge, Button } from "@fluentui/react-components";
import type { Finding } from "../checks/finding";
import { severity, withFinding } from "../messages/taskpane";
import type { Text } from "../messages/text";
import { cellAddress } from "../tables/grid";
import { useSay } from "./language";
import { useStyles } from "./styles";

const colors = { error: "danger", warning: "warning", note: "informative" } as const;

/** One finding of a list: a click goes to its cell; the small button does something with it. */
export function FindingEntry(props: {
  finding: Finding;
  action: Text;
  onShow: (finding: Finding) => void;
  onAction: (finding: Finding) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { finding, action } = props;
  const address = cellAddress(finding.cell);
  return (
    <li className={styles.entry}>
      <Button className={styles.finding} appearance="subtle" onClick={() => props.onShow(finding)}>
        <Badge appearance="tint" color={colors[finding.severity]}>
          {say(severity[finding.severity])}
        </Badge>{" "}
        <strong>{address}</strong> {say(finding.message)}{" "}
        <span className={styles.small}>{finding.code}</span>
      </Button>
      <Button
        data-beside
        size="small"
        appearance="subtle"
        aria-label={say(withFinding(action, address, finding.code))}
        onClick={() => props.onAction(finding)}
      >
        {say(action)}
      </Button>
    </li>
  );
}
