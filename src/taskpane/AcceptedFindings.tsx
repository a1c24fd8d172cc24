import type { Finding } from "../checks/finding";
import { fingerprintOf } from "../checks/accepted";
import { accepted, takeBack } from "../messages/taskpane";
import { Disclosure } from "./Disclosure";
import { FindingEntry } from "./FindingEntry";
import { useSay } from "./language";
import { useStyles } from "./styles";
import { useStayInList } from "./useStayInList";
import { walk } from "./walk";

/** What the user has accepted, out of the way until they look at it. */
export function AcceptedFindings(props: {
  findings: readonly Finding[];
  onShow: (finding: Finding) => void;
  onTakeBack: (finding: Finding) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { list, stay } = useStayInList(props.findings);
  if (props.findings.length === 0) return null;
  const title = accepted(props.findings.length);
  return (
    <Disclosure title={title}>
      <ul ref={list} className={styles.list} aria-label={say(title)} onKeyDown={walk}>
        {props.findings.map((finding) => (
          <FindingEntry
            key={fingerprintOf(finding)}
            finding={finding}
            action={takeBack}
            onShow={props.onShow}
            onAction={(back) => {
              stay();
              props.onTakeBack(back);
            }}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
