import { useState } from "react";
import { columnNames } from "../../messages/columnNames";
import { firstRows } from "../../messages/importPane";
import { showNumber, showPercent } from "../../messages/numbers";
import { notFollowed } from "../../messages/taskpane";
import {
  type ColumnCorrection,
  type EnrolmentTable,
  isShare,
  type NumberCell,
} from "../../tables/enrolmentTable";
import { readTables } from "../../tables/readTables";
import { ColumnChoice } from "../ColumnChoice";
import { withColumn } from "../columnCorrections";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { isFollowed } from "../sheetState";
import { useStyles } from "../styles";
import { type Chosen, mappingOf, withMapping } from "./chosen";

/** So many rows and figures show how a table is read. */
const [ROWS_SHOWN, FIGURES_SHOWN] = [3, 3];

/** The columns of a table of regions and its first rows as they are read. */
export function TableColumns(props: {
  headers: string;
  table: EnrolmentTable;
  chosen: Chosen;
  onSay: (chosen: Chosen) => void;
}) {
  const [isRefused, setRefused] = useState(false);
  const { headers, table, chosen, onSay } = props;
  const correct = (correction: ColumnCorrection) => {
    const columns = withColumn(mappingOf(chosen, headers).columns, correction);
    const tables = readTables(table.grid, { columns });
    const isKept = isFollowed(correction, { tables });
    setRefused(!isKept);
    if (isKept) onSay(withMapping(chosen, headers, { columns }));
  };
  return (
    <>
      <FirstRows table={table} />
      <ColumnChoice table={table} onCorrect={correct} />
      {isRefused && <Notice kind="error" text={notFollowed} />}
    </>
  );
}

function FirstRows({ table }: { table: EnrolmentTable }) {
  const say = useSay();
  const styles = useStyles();
  const { main } = table;
  const figures = (["participants", "eligible", "coverage", "target", "population"] as const)
    .filter((figure) => main.columns[figure])
    .slice(0, FIGURES_SHOWN);
  return (
    <table className={styles.table}>
      <caption className={styles.small}>{say(firstRows)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(columnNames.region)}</th>
          {figures.map((figure) => (
            <th key={figure} scope="col">
              {say(columnNames[figure])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {main.rows.slice(0, ROWS_SHOWN).map((row) => (
          <tr key={row.row}>
            <th scope="row">{row.regency?.name ?? row.name}</th>
            {figures.map((figure) => (
              <td key={figure}>{shown(row[figure], isShare(figure))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(number: NumberCell | undefined, isOfShare: boolean): string {
  if (number?.value === undefined) return String(number?.raw ?? "") || "–";
  return isOfShare ? showPercent(number.value) : showNumber(number.value, 3);
}
