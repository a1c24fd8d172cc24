import { Button } from "@fluentui/react-components";
import { importAgain, title } from "../../messages/importPane";
import { differs, makeProjection, openCheck } from "../../messages/taskpane";
import type { Text } from "../../messages/text";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { ScreenTitle } from "../ScreenTitle";
import { useStyles } from "../styles";
import type { ImportProps } from "./ImportScreen";
import { decreeOutcome, nextStep, outcome } from "./outcome";
import type { Done } from "./useImport";

/** What came in, what was left out, and what to do next. */
export function ImportDone(props: ImportProps & { done: Done }) {
  const say = useSay();
  const styles = useStyles();
  const { done, state, onBack } = props;
  const { written } = done;
  const next = done.kind === "import" ? nextStep(state, written) : undefined;
  const [first, ...others] = [...linesOf(done), ...(next ? [next.text] : [])];
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
function linesOf(done: Done): Text[] {
  const { written } = done;
  if (done.kind === "decree") return decreeOutcome(done.result, written);
  return outcome(done.result, done.chosen, done.plan, written);
}
