import { Button } from "@fluentui/react-components";
import type { ImportProgress } from "../../members/importResult";
import { preparing, readingFile } from "../../messages/importPane";
import { cancel } from "../../messages/taskpane";
import type { Text } from "../../messages/text";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { Working } from "../Working";

/** How far a job with files has come and the way to stop it, or why it ended. */
export function JobStatus(props: {
  job: {
    readonly progress?: ImportProgress | "begun";
    readonly ended?: { readonly kind: "info" | "error"; readonly text: Text };
    readonly cancel: () => void;
  };
  /** How many there are. */
  files: number;
}) {
  const say = useSay();
  const { progress, ended, cancel: onCancel } = props.job;
  if (ended) return <Notice kind={ended.kind} text={ended.text} />;
  if (!progress) return null;
  return (
    <>
      {progress === "begun" ? (
        <Working text={preparing} />
      ) : (
        <Working
          text={readingFile(progress.index + 1, props.files, progress.file, progress.rows)}
          done={progress.bytes / Math.max(1, progress.totalBytes)}
        />
      )}
      <Button onClick={onCancel}>{say(cancel)}</Button>
    </>
  );
}
