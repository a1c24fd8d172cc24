import { Badge, Button } from "@fluentui/react-components";
import type { Finding, Severity } from "../checks/finding";
import { goTo } from "../excel/goTo";
import type { SheetId } from "../excel/readSheet";
import { explain } from "../excel/officeErrors";
import { findings as findingsLabel, severity, severityCount } from "../messages/taskpane";
import type { Text } from "../messages/text";
import { cellAddress } from "../tables/grid";
import { useSay } from "./language";
import { useStyles } from "./styles";
import { walk } from "./walk";

/** Sign and colour of each severity; the word stands beside them for everybody else. */
const looks = {
  error: { sign: "●", color: "danger" },
  warning: { sign: "▲", color: "warning" },
  note: { sign: "○", color: "informative" },
} as const;

const severities = Object.keys(looks) as Severity[];

/** Findings by severity; up and down walk them, a click goes to the cell. */
export function FindingList(props: {
  sheet: SheetId;
  findings: readonly Finding[];
  onTrouble: (text: Text | undefined) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const show = (finding: Finding) => {
    goTo(props.sheet, cellAddress(finding.cell)).then(
      () => props.onTrouble(undefined),
      (error: unknown) => props.onTrouble(explain(error)),
    );
  };
  const counts = severities
    .map((kind) => ({
      kind,
      count: props.findings.filter((each) => each.severity === kind).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <section className={styles.stack}>
      <div className={styles.bar} role="status">
        {counts.map(({ kind, count }) => (
          <span key={kind}>
            {looks[kind].sign} {say(severityCount(kind, count))}
          </span>
        ))}
      </div>
      <ul className={styles.list} aria-label={say(findingsLabel)} onKeyDown={walk}>
        {props.findings.map((finding) => (
          <li key={`${finding.code} ${cellAddress(finding.cell)} ${finding.message.id}`}>
            <Button className={styles.finding} onClick={() => show(finding)}>
              <Badge appearance="tint" color={looks[finding.severity].color}>
                {say(severity[finding.severity])}
              </Badge>{" "}
              <strong>{cellAddress(finding.cell)}</strong> {say(finding.message)}{" "}
              <span className={styles.small}>{finding.code}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
