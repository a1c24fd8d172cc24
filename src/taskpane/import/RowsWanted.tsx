import { Checkbox } from "@fluentui/react-components";
import type { ImportResult } from "../../members/importResult";
import { tooManyRows, withFullNiks, writeRows } from "../../messages/importPane";
import { MOST_CELLS_KEPT, MOST_ROWS_KEPT } from "../../members/keptRows";
import { personsOf } from "../../members/persons";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { useStyles } from "../styles";
import type { Chosen } from "./chosen";

/** Whether the persons of lists are to be written one by one; their NIKs are masked unless told. */
export function RowsWanted(props: {
  result: ImportResult;
  chosen: Chosen;
  onSay: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { result, chosen, onSay } = props;
  const { rows } = chosen;
  const { counted } = personsOf(result.lists.map(({ members }) => members));
  if (counted === 0) return null;
  return (
    <>
      <Checkbox
        className={styles.tick}
        label={say(writeRows(counted, rows))}
        checked={rows !== undefined}
        onChange={(_, { checked }) => onSay({ ...chosen, rows: checked ? "masked" : undefined })}
      />
      {rows && result.rows === "tooMany" && (
        <Notice kind="warning" text={tooManyRows(MOST_ROWS_KEPT, MOST_CELLS_KEPT)} />
      )}
      {rows && result.rows !== "tooMany" && (
        <Checkbox
          className={styles.tick}
          label={say(withFullNiks)}
          checked={rows === "full"}
          onChange={(_, { checked }) => onSay({ ...chosen, rows: checked ? "full" : "masked" })}
        />
      )}
    </>
  );
}
