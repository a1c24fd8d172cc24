import { Button } from "@fluentui/react-components";
import { openFindings } from "../checks/accepted";
import { back, moreObstacles, openCheck, projection as title } from "../messages/taskpane";
import type { Language } from "../messages/text";
import { projectionObstacles } from "../plans/projectionObstacles";
import { Notice } from "./Notice";
import { ProjectForm } from "./ProjectForm";
import { ScreenTitle } from "./ScreenTitle";
import type { TableOfSheet } from "./sheetState";
import { useStyles } from "./styles";
import type { KeptDecisions } from "./useProjection";
import { useSay } from "./language";

/** More than fit on one screen help nobody: the check lists them all. */
const MOST_SHOWN = 6;

/** *Proyeksi*: what stands in the way, or the decisions, the preview and the write. */
export function ProjectScreen(props: {
  begun: TableOfSheet;
  language: Language;
  kept: KeptDecisions;
  onWritten: () => void;
  onCheck: () => void;
  onBack: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { sheet, table } = props.begun;
  const { findings, said } = sheet;
  const obstacles = projectionObstacles(table, openFindings(findings, said.accepted));
  return (
    <main className={styles.stack}>
      <ScreenTitle title={title} sheet={table.sheet} onBack={props.onBack} />
      {obstacles.slice(0, MOST_SHOWN).map((text) => (
        <Notice key={text.id} kind="warning" text={text} />
      ))}
      {obstacles.length > MOST_SHOWN && (
        <Notice kind="warning" text={moreObstacles(obstacles.length - MOST_SHOWN)} />
      )}
      {obstacles.length > 0 ? (
        <div className={styles.bar}>
          <Button appearance="primary" onClick={props.onCheck}>
            {say(openCheck)}
          </Button>
          <Button onClick={props.onBack}>{say(back)}</Button>
        </div>
      ) : (
        <ProjectForm {...props} />
      )}
    </main>
  );
}
