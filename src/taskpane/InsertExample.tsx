import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { placeName } from "../excel/cellPlace";
import type { FunctionExample } from "../messages/functionHelp/help";
import { insertExample, inserted, inserting, willInsert } from "../messages/gallery";
import { differs } from "../messages/taskpane";
import type { Text } from "../messages/text";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { useStyles } from "./styles";
import { useActiveCell } from "./useActiveCell";
import type { Insertion } from "./useInsertion";

/** Where the example will go, the button that puts it there, and what happened. */
export function InsertExample(props: {
  example: FunctionExample;
  insertion: Insertion;
  onWritten: (failure?: Text) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { job, insert } = props.insertion;
  const active = useActiveCell();
  const next = active && placeName(active, props.example.shows);
  const button = useRef<HTMLButtonElement>(null);
  // What happened is told above the button, which would push it out of the pane.
  useEffect(() => {
    if (job.kind !== "ready") button.current?.scrollIntoView({ block: "nearest" });
  }, [job]);
  const isThere = job.kind === "inserted" && job.place === next;
  return (
    <>
      {next && !isThere && <p className={styles.small}>{say(willInsert(next))}</p>}
      {job.kind === "inserted" && <Notice kind="success" text={inserted(job.place)} />}
      {job.kind === "inserted" && job.differences.length > 0 && (
        <Notice kind="warning" text={differs(job.differences)} />
      )}
      {job.kind === "failed" && <Notice kind="error" text={job.text} />}
      <Button
        ref={button}
        appearance="primary"
        className={styles.wide}
        disabledFocusable={job.kind === "inserting"}
        onClick={() => void insert(props.example).then(props.onWritten)}
      >
        {say(job.kind === "inserting" ? inserting : insertExample)}
      </Button>
    </>
  );
}
