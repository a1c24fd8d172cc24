import { title } from "../../messages/importPane";
import type { Language, Text } from "../../messages/text";
import { ScreenTitle } from "../ScreenTitle";
import type { SheetState } from "../sheetState";
import { useStyles } from "../styles";
import type { Writing } from "../useWriting";
import { ChooseFiles } from "./ChooseFiles";
import { ImportDone } from "./ImportDone";
import { ImportReview } from "./ImportReview";
import { JobStatus } from "./JobStatus";
import type { Import } from "./useImport";

export interface ImportProps {
  imported: Import;
  /** The open sheet: its eligible workers are put beside counted participants. */
  state: SheetState;
  language: Language;
  writing: Writing;
  onWritten: (failure?: Text) => void;
  onCheck: () => void;
  onProject: () => void;
  /** Begins anew. */
  onAgain: () => void;
  onBack: () => void;
}

/** *Impor*: files to choose, what was understood of them, one write, and what came of it. */
export function ImportScreen(props: ImportProps) {
  const styles = useStyles();
  const { imported, writing, onBack } = props;
  const { files, reading } = imported;
  if (writing.job.kind === "written") {
    return <ImportDone {...props} written={writing.job.written} />;
  }
  return (
    <main className={styles.stack}>
      <ScreenTitle title={title} onBack={onBack} />
      <ChooseFiles isAgain={reading.result !== undefined} onFiles={imported.choose} />
      <JobStatus job={reading} files={files.length} />
      {reading.result && <ImportReview {...props} result={reading.result} />}
    </main>
  );
}
