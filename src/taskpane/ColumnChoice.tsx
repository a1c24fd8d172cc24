import { Button } from "@fluentui/react-components";
import { useState } from "react";
import * as words from "../messages/taskpane";
import type { ColumnCorrection, EnrolmentTable } from "../tables/enrolmentTable";
import { ColumnRow } from "./ColumnRow";
import { columnsTaken } from "./columnsTaken";
import { useSay } from "./language";
import { slotsToChoose } from "./slotsToChoose";
import { useStyles } from "./styles";

/** Which column was taken for what, and the user's say in it. */
export function ColumnChoice(props: {
  table: EnrolmentTable;
  onCorrect: (correction: ColumnCorrection) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { table } = props;
  const slots = slotsToChoose(table);
  return (
    <section className={styles.stack} aria-label={say(words.columnsTaken)}>
      <div className={styles.bar}>
        <span>
          {say(words.columnsTaken)}: {columnsTaken(table, say)}
        </span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? words.closeColumns : words.changeColumns)}
        </Button>
      </div>
      {open &&
        table.columns.map((column) => (
          <ColumnRow
            key={column.column}
            table={table}
            column={column}
            slots={slots}
            onCorrect={props.onCorrect}
          />
        ))}
    </section>
  );
}
