import { Body1, Button } from "@fluentui/react-components";
import {
  findingCount,
  noTable,
  protectedSheet,
  readAgain,
  reading,
  tableFound,
} from "../messages/taskpane";
import { areaAddress } from "../tables/grid";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { useStyles } from "./styles";
import type { SheetState } from "./useSheet";
import { Working } from "./Working";

/** What was understood of the open sheet, or why nothing was. */
export function SheetSummary({ state, onRead }: { state: SheetState; onRead: () => void }) {
  const say = useSay();
  const styles = useStyles();
  if (state.kind === "reading") return <Working text={reading} done={state.done} />;
  if (state.kind !== "table") {
    return (
      <div className={styles.stack}>
        <Notice kind="warning" text={state.kind === "failed" ? state.text : noTable} />
        <Button onClick={onRead}>{say(readAgain)}</Button>
      </div>
    );
  }
  const { table, findings } = state;
  return (
    <div className={styles.stack} role="status">
      <Body1>
        {say(tableFound(areaAddress(table.area), table.rows.length, table.province?.name))} ·{" "}
        {say(findingCount(findings.length))}
      </Body1>
      {state.reading.isProtected && <Notice kind="info" text={protectedSheet} />}
    </div>
  );
}
