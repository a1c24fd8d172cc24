import type { DecimalSign } from "../formulas/localFormula";
import type { FunctionExample } from "../messages/functionHelp/help";
import { exampleShows } from "../messages/gallery";
import { showUnformatted } from "../messages/numbers";
import { useSay } from "./language";
import { useStyles } from "./styles";

type Shown = FunctionExample["shows"][number][number];

/** What an example shows, as cells without a format would show it. */
export function ExampleResult(props: { shows: FunctionExample["shows"]; decimal: DecimalSign }) {
  const say = useSay();
  const styles = useStyles();
  const text = (value: Shown) => {
    if (typeof value === "number") return showUnformatted(value, props.decimal);
    return typeof value === "boolean" ? String(value).toUpperCase() : value;
  };
  return (
    <table className={styles.cells} aria-label={say(exampleShows)}>
      <tbody>
        {props.shows.map((row, r) => (
          <tr key={r}>
            {row.map((value, c) => (
              <td key={c}>{text(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
