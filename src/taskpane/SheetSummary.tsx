import { Body1, Button, Field, Select } from "@fluentui/react-components";
import { openFindings } from "../checks/accepted";
import * as words from "../messages/taskpane";
import type { Text } from "../messages/text";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import { areaAddress } from "../tables/grid";
import { useSay } from "./language";
import { Notice } from "./Notice";
import type { OpenSheet, SheetState } from "./sheetState";
import { useStyles } from "./styles";
import { Working } from "./Working";

/** What was understood of the open sheet, or why nothing was; and that it is being read. */
export function SheetSummary(props: {
  state: SheetState;
  /** How much of a reading is done, while the user should know that it goes on. */
  working?: number;
  onRead: () => void;
  onCancel: () => void;
  onTable: (sheetId: string, index: number) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { state, working } = props;
  return (
    <div className={styles.stack}>
      {working !== undefined && (
        <>
          <Working text={working < 1 ? words.reading : words.checking} done={working} />
          <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
        </>
      )}
      {state.kind === "failed" && (
        <>
          <Notice kind="warning" text={state.text} />
          <Button onClick={props.onRead}>{say(words.readAgain)}</Button>
        </>
      )}
      {state.kind === "read" && <Found {...state} onTable={props.onTable} />}
    </div>
  );
}

function Found(props: {
  sheet: OpenSheet;
  table?: EnrolmentTable;
  onTable: (sheetId: string, index: number) => void;
}) {
  const say = useSay();
  const { sheet, table } = props;
  const { tables, reading } = sheet;
  return (
    <>
      <div role="status">
        <Body1>{found(sheet).map(say).join(" · ")}</Body1>
      </div>
      {table && tables.length > 1 && (
        <Field label={say(words.chooseTable)} size="small">
          <Select
            size="small"
            value={tables.indexOf(table)}
            onChange={(_, { value }) => props.onTable(reading.id, Number(value))}
          >
            {tables.map((each, index) => (
              <option key={index} value={index}>
                {say(tableName(each))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {reading.isProtected && <Notice kind="info" text={words.protectedSheet} />}
    </>
  );
}

/** The table or the list, how many tables there are if several, and how much was found. */
function found({ tables, lists, findings, said }: OpenSheet): Text[] {
  const count = words.findingCount(openFindings(findings, said.accepted).length);
  const names = [
    ...(tables.length > 1 ? [words.tablesFound(tables.length)] : tables.map(tableName)),
    ...lists.map(({ area, members }) => words.membersFound(areaAddress(area), members.length)),
  ];
  return [...names, count];
}

function tableName({ area, level, main, province }: EnrolmentTable): Text {
  const place = areaAddress(area);
  return level === "province"
    ? words.provincesFound(place, main.rows.length)
    : words.tableFound(place, main.rows.length, province?.name);
}
