import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DecreeResult } from "../../members/decree/decreeResult";
import { rejectedBecause, writeDecree } from "../../messages/decreePane";
import { decreeNotes } from "../../plans/decree/decreeNotes";
import { decreePlan } from "../../plans/decree/decreePlan";
import { reasonTallies } from "../../plans/decree/reasonTallies";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { useStyles } from "../styles";
import { isUnderWay } from "../useWriting";
import type { ImportProps } from "./ImportScreen";
import { useTakenNames } from "./useTakenNames";

/** How many candidates are ready and why the others are not; and the write. */
export function DecreeResults(props: ImportProps & { decree: DecreeResult }) {
  const say = useSay();
  const styles = useStyles();
  const { decree, imported, language, state, writing } = props;
  const taken = useTakenNames(state);
  const plan = useMemo(() => decreePlan(decree, language, taken), [decree, language, taken]);
  const [counts, ...notes] = decreeNotes(decree);
  return (
    <>
      {counts && <Notice kind="success" text={counts} />}
      <ul className={styles.list}>
        {reasonTallies(decree).map(({ code, reason, candidates }) => (
          <li key={code} className={styles.small}>
            {say(rejectedBecause(reason, candidates))}
          </li>
        ))}
      </ul>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id} className={styles.small}>
            {say(note)}
          </li>
        ))}
      </ul>
      {decree.files.map(
        ({ file, error }) => error && <Notice key={file} kind="error" text={error} />,
      )}
      <Button
        appearance="primary"
        disabledFocusable={isUnderWay(writing.job)}
        onClick={() => {
          void writing.write(plan).then(({ written, failure }) => {
            if (written) imported.tellDone({ kind: "decree", result: decree, written });
            props.onWritten(failure);
          });
        }}
      >
        {say(writeDecree)}
      </Button>
    </>
  );
}
