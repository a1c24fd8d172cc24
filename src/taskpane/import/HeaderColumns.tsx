import { Body1Strong } from "@fluentui/react-components";
import { columnsOf } from "../../messages/importPane";
import { useSay } from "../language";
import { useStyles } from "../styles";
import type { Chosen } from "./chosen";
import type { HeaderSet } from "./headerSets";
import { ListColumns } from "./ListColumns";
import { NumberQuestions } from "./NumberQuestions";
import { TableColumns } from "./TableColumns";

/** How the columns under one set of headers are read, and the user's say in it. */
export function HeaderColumns(props: {
  set: HeaderSet;
  chosen: Chosen;
  onSay: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { set, ...said } = props;
  const { headers, files, list, table, questions } = set;
  return (
    <section className={styles.stack} aria-label={say(columnsOf(files))}>
      <Body1Strong>{say(columnsOf(files))}</Body1Strong>
      {list && <ListColumns {...said} headers={headers} list={list} />}
      {table && <TableColumns {...said} headers={headers} table={table.table} />}
      <NumberQuestions {...said} headers={headers} questions={questions} />
    </section>
  );
}
