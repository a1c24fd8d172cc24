import { useRef } from "react";
import { filesCounted, title } from "../../messages/importPane";
import type { Language, Text } from "../../messages/text";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { ScreenTitle } from "../ScreenTitle";
import type { SheetState } from "../sheetState";
import { useStyles } from "../styles";
import { isUnderWay, type Writing } from "../useWriting";
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
  const say = useSay();
  const styles = useStyles();
  const chooser = useRef<HTMLButtonElement>(null);
  const { imported, writing, onBack } = props;
  const { files, reading, trouble, done } = imported;
  if (done) return <ImportDone {...props} done={done} />;
  const { result, progress } = reading;
  const cancel = () => {
    reading.cancel();
    // The button that was pressed goes away.
    chooser.current?.focus();
  };
  return (
    <main className={styles.stack}>
      <ScreenTitle title={title} onBack={onBack} />
      <ChooseFiles
        button={chooser}
        isAgain={result !== undefined}
        isBusy={isUnderWay(writing.job)}
        onFiles={imported.choose}
      />
      {trouble && <Notice kind="error" text={trouble} />}
      <JobStatus job={{ ...reading, cancel }} files={files.length} />
      <span role="status" className={styles.small}>
        {result && !progress && say(filesCounted(result.files))}
      </span>
      {result && <ImportReview {...props} result={result} />}
    </main>
  );
}
