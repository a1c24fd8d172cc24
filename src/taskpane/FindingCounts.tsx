import { type Finding, severities } from "../checks/finding";
import { severityCount } from "../messages/taskpane";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** The word beside it says what the sign means. */
const signs = { error: "●", warning: "▲", note: "○" } as const;

/** How many findings there are of each severity; told again when they become fewer. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  const say = useSay();
  const styles = useStyles();
  const counts = severities
    .map((kind) => ({ kind, count: findings.filter(({ severity }) => severity === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className={styles.bar} role="status">
      {counts.map(({ kind, count }) => (
        <span key={kind}>
          {signs[kind]} {say(severityCount(kind, count))}
        </span>
      ))}
    </div>
  );
}
