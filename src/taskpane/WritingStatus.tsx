import { differs, written } from "../messages/taskpane";
import { writingStopped } from "../messages/writing";
import { Notice } from "./Notice";
import { isUnderWay, type Writing } from "./useWriting";
import { WritingProgress } from "./WritingProgress";

/** How a write stands, or how it has ended. */
export function WritingStatus({ writing: { job, stop } }: { writing: Writing }) {
  if (isUnderWay(job)) return <WritingProgress job={job} onStop={stop} />;
  if (job.kind === "stopped") return <Notice kind="info" text={writingStopped} />;
  if (job.kind === "failed") return <Notice kind="error" text={job.text} />;
  if (job.kind === "none") return null;
  const { sheets, differences } = job.written;
  return (
    <>
      {sheets.map(({ name, area }) => (
        <Notice key={name} kind="success" text={written(name, area)} />
      ))}
      {differences.length > 0 && <Notice kind="warning" text={differs(differences)} />}
    </>
  );
}
