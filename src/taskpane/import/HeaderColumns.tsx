import { Body1Strong } from "@fluentui/react-components";
import { columnsOf } from "../../messages/importPane";
import { useSay } from "../language";
import { useStyles } from "../styles";
import type { Chosen } from "./chosen";
import type { HeaderSet } from "./headerSets";
import { ListColumns } from "./ListColumns";
import { TableColumns } from "./TableColumns";

/** How the columns under one set of headers are read, and the user's say in it. */
export function HeaderColumns(props: {
  set: HeaderSet;
  chosen: Chosen;
  onSay: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { set } = props;
  return (
    <section className={styles.stack} aria-label={say(columnsOf(set.files))}>
      <Body1Strong>{say(columnsOf(set.files))}</Body1Strong>
      {"list" in set ? (
        <ListColumns {...props} headers={set.headers} list={set.list} />
      ) : (
        <TableColumns {...props} headers={set.headers} imported={set.table} />
      )}
    </section>
  );
}
