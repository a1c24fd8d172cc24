import type { DecimalSign } from "../messages/numbers";
import type { FunctionExample } from "../messages/functionHelp/help";
import { exampleShows } from "../messages/gallery";
import { showCell } from "../messages/numbers";
import { useSay } from "./language";
import { useStyles } from "./styles";

/** What an example shows, as cells without a format would show it. */
export function ExampleResult(props: { shows: FunctionExample["shows"]; decimal: DecimalSign }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <table className={styles.cells} aria-label={say(exampleShows)}>
      <tbody>
        {props.shows.map((row, r) => (
          <tr key={r}>
            {row.map((value, c) => (
              <td key={c}>{showCell(value, props.decimal)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
