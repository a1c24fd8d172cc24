import { Button } from "@fluentui/react-components";
import type { Written } from "../../excel/writing/applyPlan";
import { importAgain, title } from "../../messages/importPane";
import { differs, makeProjection, openCheck } from "../../messages/taskpane";
import type { Text } from "../../messages/text";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { ScreenTitle } from "../ScreenTitle";
import { useStyles } from "../styles";
import type { ImportProps } from "./ImportScreen";
import { decreeOutcome, nextStep, outcome } from "./outcome";

/** What came in, what was left out, and what to do next. */
export function ImportDone(props: ImportProps & { written: Written }) {
  const say = useSay();
  const styles = useStyles();
  const { imported, state, written, onBack } = props;
  const next = imported.writes?.kind === "import" ? nextStep(state, written) : undefined;
  const [first, ...others] = [...linesOf(props), ...(next ? [next.text] : [])];
  return (
    <main className={styles.stack}>
      <ScreenTitle title={title} onBack={onBack} />
      {first && <Notice kind="success" text={first} />}
      {others.map((text) => (
        <Notice key={text.id} kind="info" text={text} />
      ))}
      {written.differences.length > 0 && (
        <Notice kind="warning" text={differs(written.differences)} />
      )}
      {next && (
        <Button appearance="primary" onClick={next.isProjection ? props.onProject : props.onCheck}>
          {say(next.isProjection ? makeProjection : openCheck)}
        </Button>
      )}
      <Button onClick={props.onAgain}>{say(importAgain)}</Button>
    </main>
  );
}

/** What came in and what was left out; of a list for a decree what to do next, too. */
function linesOf({ imported, written }: ImportProps & { written: Written }): Text[] {
  const { reading, chosen, writes } = imported;
  if (writes?.kind === "decree") return decreeOutcome(writes.result, written);
  return writes && reading.result ? outcome(reading.result, chosen, writes.plan, written) : [];
}
