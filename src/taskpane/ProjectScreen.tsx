import { Button } from "@fluentui/react-components";
import { openFindings } from "../checks/accepted";
import { back, moreObstacles, openCheck, projection as title } from "../messages/taskpane";
import type { Language, Text } from "../messages/text";
import { projectionObstacles } from "../plans/projectionObstacles";
import { Notice } from "./Notice";
import { ProjectForm } from "./ProjectForm";
import { ScreenTitle } from "./ScreenTitle";
import type { TableOfSheet } from "./sheetState";
import { useStyles } from "./styles";
import type { KeptDecisions } from "./useProjection";
import type { Writing } from "./useWriting";
import { WritingStatus } from "./WritingStatus";
import { useSay } from "./language";

/** More than fit on one screen help nobody: the check lists them all. */
const MOST_SHOWN = 6;

interface ProjectProps {
  begun: TableOfSheet;
  language: Language;
  kept: KeptDecisions;
  writing: Writing;
  onWritten: (failure?: Text) => void;
  onCheck: () => void;
  onBack: () => void;
}

/** *Proyeksi*: what is to be decided, or what was written. */
export function ProjectScreen(props: ProjectProps) {
  const styles = useStyles();
  const { begun, writing, onBack } = props;
  return (
    <main className={styles.stack}>
      <ScreenTitle title={title} sheet={begun.table.sheet} onBack={onBack} />
      {writing.job.kind === "written" ? (
        <WritingStatus writing={writing} />
      ) : (
        <BeforeWriting {...props} />
      )}
    </main>
  );
}

/** What stands in the way; or the decisions, the preview and the write. */
function BeforeWriting(props: ProjectProps) {
  const say = useSay();
  const styles = useStyles();
  const { sheet, table } = props.begun;
  const { findings, said } = sheet;
  const obstacles = projectionObstacles(table, openFindings(findings, said.accepted));
  if (obstacles.length === 0) return <ProjectForm {...props} />;
  return (
    <>
      {obstacles.slice(0, MOST_SHOWN).map((text) => (
        <Notice key={text.id} kind="warning" text={text} />
      ))}
      {obstacles.length > MOST_SHOWN && (
        <Notice kind="warning" text={moreObstacles(obstacles.length - MOST_SHOWN)} />
      )}
      <WritingStatus writing={props.writing} />
      <div className={styles.bar}>
        <Button appearance="primary" onClick={props.onCheck}>
          {say(openCheck)}
        </Button>
        <Button onClick={props.onBack}>{say(back)}</Button>
      </div>
    </>
  );
}
