import { Fragment, useState } from "react";
import type { Finding } from "../checks/finding";
import { fingerprintOf } from "../checks/accepted";
import { accept, findings as findingsLabel } from "../messages/taskpane";
import { FindingEntry } from "./FindingEntry";
import { groupFindings } from "./groupFindings";
import { useSay } from "./language";
import { MoreFindings } from "./MoreFindings";
import { useStyles } from "./styles";
import { useStayInList } from "./useStayInList";
import { walk } from "./walk";

/** So many more of a group are shown at a time: thousands would take seconds to draw. */
const SHOWN_AT_ONCE = 100;

/** Findings that are not accepted, many of one kind as one; up and down walk them. */
export function FindingList(props: {
  findings: readonly Finding[];
  onShow: (finding: Finding) => void;
  onAccept: (finding: Finding) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  /** How many are shown of a group, by code. */
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const { list, stay } = useStayInList(props.findings);
  const show = (code: string, count: number) => setShown((now) => ({ ...now, [code]: count }));
  if (props.findings.length === 0) return null;
  return (
    <ul ref={list} className={styles.list} aria-label={say(findingsLabel)} onKeyDown={walk}>
      {groupFindings(props.findings).map((group) => {
        const code = group[0]?.code ?? "";
        const open = group.length === 1 ? 1 : Math.min(shown[code] ?? 1, group.length);
        const entries = group.slice(0, open).map((finding) => (
          <FindingEntry
            key={fingerprintOf(finding)}
            finding={finding}
            action={accept}
            onShow={props.onShow}
            onAction={(accepted) => {
              stay();
              props.onAccept(accepted);
            }}
          />
        ));
        if (group.length === 1) return entries;
        return (
          <Fragment key={code}>
            {entries}
            <MoreFindings
              code={code}
              more={group.length - open}
              isOpen={open > 1}
              onMore={() => show(code, open + SHOWN_AT_ONCE)}
              onFewer={() => show(code, 1)}
            />
          </Fragment>
        );
      })}
    </ul>
  );
}
