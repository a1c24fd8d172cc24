import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { explain } from "../excel/officeErrors";
import { goTo } from "../excel/goTo";
import type { SaidOfSheet } from "../excel/saidOfSheet";
import { advanced, asItWasRead, check, notFollowed, readAgain } from "../messages/taskpane";
import type { Text } from "../messages/text";
import type { ColumnCorrection, Corrections } from "../tables/enrolmentTable";
import { type Cell, cellAddress } from "../tables/grid";
import { ColumnChoice } from "./ColumnChoice";
import { withColumn } from "./columnCorrections";
import { Disclosure } from "./Disclosure";
import { Findings } from "./Findings";
import { JumpThreshold } from "./JumpThreshold";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { ScreenTitle } from "./ScreenTitle";
import { checked, isFollowed, type OpenSheet, type SheetState } from "./sheetState";
import { SheetSummary } from "./SheetSummary";
import { useStyles } from "./styles";
import { TagList } from "./TagList";

/** *Periksa*: what was understood of the sheet, and what a person should look at in it. */
export function CheckScreen(props: {
  state: SheetState;
  working?: number;
  /** What the user says can't be kept in the workbook. */
  notKept?: Text;
  onRead: () => void;
  onCancel: () => void;
  onTable: (sheetId: string, index: number) => void;
  onSay: (sheet: OpenSheet, said: SaidOfSheet) => void;
  onBack: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { state } = props;
  const [trouble, setTrouble] = useState<Text>();
  return (
    <main className={styles.stack}>
      <ScreenTitle
        title={check}
        sheet={state.kind === "read" ? state.sheet.reading.grid.sheet : undefined}
        onBack={props.onBack}
      />
      <SheetSummary
        state={state}
        working={props.working}
        onRead={props.onRead}
        onCancel={props.onCancel}
        onTable={props.onTable}
      />
      {props.notKept && <Notice kind="warning" text={props.notKept} />}
      {trouble && <Notice kind="error" text={trouble} />}
      {state.kind === "read" && (
        <>
          <Understood
            key={`${state.sheet.reading.id} ${state.table && state.sheet.tables.indexOf(state.table)}`}
            {...props}
            state={state}
            onTrouble={setTrouble}
          />
          <Button appearance="subtle" onClick={props.onRead}>
            {say(readAgain)}
          </Button>
        </>
      )}
    </main>
  );
}

function Understood(props: {
  state: Extract<SheetState, { kind: "read" }>;
  onSay: (sheet: OpenSheet, said: SaidOfSheet) => void;
  onTrouble: (text: Text | undefined) => void;
}) {
  const say = useSay();
  const { sheet, table } = props.state;
  const { said, reading } = sheet;
  const { columns = [], ...saidTags } = said.corrections;
  const remark = (change: Partial<SaidOfSheet>) => {
    props.onTrouble(undefined);
    props.onSay(sheet, { ...said, ...change });
  };
  const correct = (change: Corrections) =>
    remark({ corrections: { ...said.corrections, ...change } });
  const correctColumn = (correction: ColumnCorrection) => {
    const columns = withColumn(said.corrections.columns ?? [], correction);
    const corrections = { ...said.corrections, columns };
    const next = checked(reading, { ...said, corrections });
    if (isFollowed(correction, next)) remark({ corrections });
    else props.onTrouble(notFollowed);
  };
  const show = (cell: Cell) => {
    goTo({ id: reading.id, name: reading.grid.sheet }, cellAddress(cell)).then(
      () => props.onTrouble(undefined),
      (error: unknown) => props.onTrouble(explain(error)),
    );
  };
  return (
    <>
      {table && (
        <>
          <ColumnChoice table={table} onCorrect={correctColumn} />
          <TagList table={table} onSay={correct} onShow={show} />
        </>
      )}
      {columns.length > 0 && (
        <Button size="small" onClick={() => remark({ corrections: saidTags })}>
          {say(asItWasRead)}
        </Button>
      )}
      <Findings
        sheet={sheet}
        onShow={({ cell }) => show(cell)}
        onAccepted={(accepted) => remark({ accepted })}
      />
      {table && (
        <Disclosure title={advanced}>
          <JumpThreshold jump={said.jump} onSay={(jump) => remark({ jump })} />
        </Disclosure>
      )}
    </>
  );
}
