import { Body1Strong, Button } from "@fluentui/react-components";
import { findFunction } from "../messages/gallery";
import { openImport } from "../messages/importPane";
import { provinceRows } from "../messages/plans";
import {
  activeSheet,
  checkThisSheet,
  makeProjection,
  privacy,
  projectsTables,
} from "../messages/taskpane";
import type { Text } from "../messages/text";
import { useSay } from "./language";
import { Notice } from "./Notice";
import type { SheetState, TableOfSheet } from "./sheetState";
import { SheetSummary } from "./SheetSummary";
import { useStyles } from "./styles";

const WHY_NOT = "why-no-projection";

/** Says what the open sheet holds before anything is asked. */
export function Home(props: {
  state: SheetState;
  working?: number;
  onRead: () => void;
  onCancel: () => void;
  onTable: (sheetId: string, index: number) => void;
  onCheck: () => void;
  onProject: (table: TableOfSheet) => void;
  onImport: () => void;
  onFunctions: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { state } = props;
  const sheet = state.kind === "read" ? state.sheet : undefined;
  const whyNot = whyNoProjection(state);
  const ready =
    state.kind === "read" && state.table && !whyNot ? { ...state, table: state.table } : undefined;
  const isUnderstood = sheet && sheet.tables.length + sheet.lists.length > 0;
  return (
    <main className={styles.stack}>
      {sheet && <Body1Strong>{say(activeSheet(sheet.reading.grid.sheet))}</Body1Strong>}
      <SheetSummary
        state={state}
        working={props.working}
        onRead={props.onRead}
        onCancel={props.onCancel}
        onTable={props.onTable}
      />
      {sheet && !isUnderstood && sheet.findings[0] && (
        <Notice kind="warning" text={sheet.findings[0].message} />
      )}
      <Button
        appearance="primary"
        size="large"
        className={styles.wide}
        disabledFocusable={!sheet}
        onClick={() => sheet && props.onCheck()}
      >
        {say(checkThisSheet)}
      </Button>
      <Button
        size="large"
        className={styles.wide}
        disabledFocusable={!ready}
        aria-describedby={whyNot && WHY_NOT}
        onClick={() => ready && props.onProject(ready)}
      >
        {say(makeProjection)}
      </Button>
      {whyNot && (
        <span id={WHY_NOT} className={styles.small}>
          {say(whyNot)}
        </span>
      )}
      <Button size="large" className={styles.wide} onClick={props.onImport}>
        {say(openImport)}
      </Button>
      <Button size="large" className={styles.wide} onClick={props.onFunctions}>
        {say(findFunction)}
      </Button>
      <p className={styles.small}>{say(privacy)}</p>
    </main>
  );
}

/** Why what stands on the sheet is nothing to project, whatever its figures are. */
function whyNoProjection(state: SheetState): Text | undefined {
  if (state.kind !== "read") return undefined;
  if (state.table?.level === "province") return provinceRows;
  return state.sheet.lists.length > 0 ? projectsTables : undefined;
}
