import { Button } from "@fluentui/react-components";
import { stopWriting, undoing, writing } from "../messages/taskpane";
import { useSay } from "./language";
import type { UnderWay } from "./useWriting";
import { Working } from "./Working";

/** How much of a sheet is written, and the way to stop that. */
export function WritingProgress({ job, onStop }: { job: UnderWay; onStop: () => void }) {
  const say = useSay();
  return (
    <>
      {job.kind === "writing" ? (
        <Working
          text={writing(job.done, job.all)}
          done={job.done.cells / Math.max(1, job.all.cells)}
        />
      ) : (
        <Working text={undoing} />
      )}
      <Button disabledFocusable={job.kind === "stopping"} onClick={onStop}>
        {say(stopWriting)}
      </Button>
    </>
  );
}
