import { fingerprintOf, openFindings } from "../checks/accepted";
import type { Finding } from "../checks/finding";
import { allAccepted, nothingFound, nothingFoundInList } from "../messages/taskpane";
import { AcceptedFindings } from "./AcceptedFindings";
import { FindingCounts } from "./FindingCounts";
import { FindingList } from "./FindingList";
import { Notice } from "./Notice";
import type { OpenSheet } from "./sheetState";
import { useStyles } from "./styles";

/** What the check found: what is open, and what the user has accepted. */
export function Findings(props: {
  sheet: OpenSheet;
  onShow: (finding: Finding) => void;
  /** Fingerprints of all that is accepted from now on. */
  onAccepted: (accepted: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { findings, tables, said } = props.sheet;
  const open = openFindings(findings, said.accepted);
  const isOpen = new Set(open);
  const accepted = findings.filter((finding) => !isOpen.has(finding));
  const accept = (finding: Finding) => props.onAccepted([...said.accepted, fingerprintOf(finding)]);
  const takeBack = (finding: Finding) =>
    props.onAccepted(said.accepted.filter((each) => each !== fingerprintOf(finding)));
  const nothing = tables.length > 0 ? nothingFound : nothingFoundInList;
  return (
    <section className={styles.stack}>
      <FindingCounts findings={open} />
      {open.length === 0 && (
        <Notice kind="success" text={accepted.length > 0 ? allAccepted : nothing} />
      )}
      <FindingList findings={open} onShow={props.onShow} onAccept={accept} />
      <AcceptedFindings findings={accepted} onShow={props.onShow} onTakeBack={takeBack} />
    </section>
  );
}
