import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { columnNames } from "../messages/tables";
import { change, columnsTaken, done, none } from "../messages/taskpane";
import { type EnrolmentTable, type Role, roles } from "../tables/enrolmentTable";
import { columnName } from "../tables/grid";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** Which column was taken for what, and the user's say in it. */
export function ColumnChoice(props: {
  table: EnrolmentTable;
  onChoose: (role: Role, column: number | undefined) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { columns, headers } = props.table;
  const taken = roles
    .flatMap((role) => {
      const column = columns[role];
      return column === undefined ? [] : [`${say(columnNames[role])} ${columnName(column)}`];
    })
    .join(" · ");
  return (
    <section className={styles.stack} aria-label={say(columnsTaken)}>
      <div className={styles.bar}>
        <span>
          {say(columnsTaken)}: {taken}
        </span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? done : change)}
        </Button>
      </div>
      {open &&
        roles.map((role) => (
          <Field key={role} label={say(columnNames[role])} size="small">
            <Select
              size="small"
              value={columns[role] ?? ""}
              onChange={(_, { value }) =>
                props.onChoose(role, value === "" ? undefined : Number(value))
              }
            >
              <option value="">{say(none)}</option>
              {headers.map(({ column, text }) => (
                <option key={column} value={column}>
                  {[columnName(column), text].filter(Boolean).join(" · ")}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </section>
  );
}
