import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { check, nothingFound, readAgain } from "../messages/taskpane";
import type { Role } from "../tables/enrolmentTable";
import { ColumnChoice } from "./ColumnChoice";
import { FindingList } from "./FindingList";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { ScreenTitle } from "./ScreenTitle";
import { SheetSummary } from "./SheetSummary";
import { useStyles } from "./styles";
import type { SheetState } from "./useSheet";
import type { Text } from "../messages/text";

/** *Periksa*: the table as understood, and what a person should look at in it. */
export function CheckScreen(props: {
  state: SheetState;
  onRead: () => void;
  onColumn: (sheetId: string, role: Role, column: number | undefined) => void;
  onBack: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { state } = props;
  const [trouble, setTrouble] = useState<Text>();
  const name = "reading" in state ? state.reading.grid.sheet : undefined;
  return (
    <main className={styles.stack}>
      <ScreenTitle title={check} sheet={name} onBack={props.onBack} />
      <SheetSummary state={state} onRead={props.onRead} />
      {trouble && <Notice kind="error" text={trouble} />}
      {state.kind === "table" && (
        <>
          <ColumnChoice
            table={state.table}
            onChoose={(role, column) => props.onColumn(state.reading.id, role, column)}
          />
          {state.findings.length === 0 ? (
            <Notice kind="success" text={nothingFound} />
          ) : (
            <FindingList
              sheet={{ id: state.reading.id, name: state.reading.grid.sheet }}
              findings={state.findings}
              onTrouble={setTrouble}
            />
          )}
          <Button appearance="subtle" onClick={props.onRead}>
            {say(readAgain)}
          </Button>
        </>
      )}
    </main>
  );
}
