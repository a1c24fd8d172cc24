import { Button, Checkbox, Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { HandOverResult } from "../../members/handOver/handOverChoices";
import type { NiksShown } from "../../members/importResult";
import { holdsNiks } from "../../messages/handOver";
import * as words from "../../messages/handOverPane";
import { personsCounted } from "../../messages/imports";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { Section } from "../Section";
import { useStyles } from "../styles";
import { workerChoices } from "./chosen";
import { JobStatus } from "./JobStatus";
import type { Import } from "./useImport";

/** Members and counts as Parquet, for engines that take more than a computer holds. */
export function HandOver({ imported }: { imported: Import }) {
  const say = useSay();
  const styles = useStyles();
  const { files, chosen, niks, askNiks, handOver } = imported;
  if (!canSave()) {
    return (
      <Section title={words.handOver}>
        <Notice kind="info" text={words.saveByCommand} />
      </Section>
    );
  }
  return (
    <Section title={words.handOver}>
      <span className={styles.small}>{say(words.handOverHint)}</span>
      <Checkbox
        className={styles.tick}
        label={say(words.fullNiks)}
        checked={niks === "full"}
        onChange={(_, { checked }) => askNiks(checked ? "full" : "masked")}
      />
      <Button
        disabledFocusable={handOver.progress !== undefined}
        onClick={() => void handOver.run(files, { ...workerChoices(chosen), niks })}
      >
        {say(words.makeHandOver)}
      </Button>
      <JobStatus job={handOver} files={files.length} />
      {handOver.result && <Saving result={handOver.result} niks={niks} />}
    </Section>
  );
}

/** The files, to be saved one by one. */
function Saving({ result, niks }: { result: HandOverResult; niks: NiksShown }) {
  const say = useSay();
  const styles = useStyles();
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const { files, persons, unread } = result;
  useEffect(() => {
    const made = files.map(({ blob }) => URL.createObjectURL(blob));
    setAddresses(made);
    return () => made.forEach((address) => URL.revokeObjectURL(address));
  }, [files]);
  return (
    <>
      <Notice kind="success" text={personsCounted(persons)} />
      {niks === "full" && <Notice kind="warning" text={holdsNiks} />}
      {unread.map(({ file, error }) => (
        <Notice key={file} kind="error" text={error} />
      ))}
      <ul className={styles.list}>
        {files.map(({ name, blob }, at) => (
          <li key={name}>
            <Link href={addresses[at]} download={name}>
              {say(words.saveFile(name, blob.size))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In Excel for Mac and for iPad a page can't save files. */
function canSave(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}
