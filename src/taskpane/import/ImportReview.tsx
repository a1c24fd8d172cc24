import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FileFinding } from "../../checks/files";
import type { ImportResult } from "../../members/importResult";
import { decreeTitle } from "../../messages/decreePane";
import * as words from "../../messages/importPane";
import { advanced } from "../../messages/taskpane";
import type { Text } from "../../messages/text";
import { Disclosure } from "../Disclosure";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { Section } from "../Section";
import { useStyles } from "../styles";
import { isUnderWay } from "../useWriting";
import { WritingStatus } from "../WritingStatus";
import type { Chosen } from "./chosen";
import { listsWithPurpose, type ListWithPurpose } from "./decreeAsked";
import { DecreeForm } from "./DecreeForm";
import { FilesRead } from "./FilesRead";
import { HandOver } from "./HandOver";
import { HeaderColumns } from "./HeaderColumns";
import { type HeaderSet, isNew, isUnanswered } from "./headerSets";
import type { ImportProps } from "./ImportScreen";
import { RowsWanted } from "./RowsWanted";
import { useImportPlan } from "./useImportPlan";

/** What was understood of the files → what will be written → the write. */
export function ImportReview(props: ImportProps & { result: ImportResult }) {
  const say = useSay();
  const styles = useStyles();
  const { imported, result, writing } = props;
  const { chosen, reading } = imported;
  const lists = listsWithPurpose(result, imported.asked);
  const { state, language } = props;
  const { sets, plan, hasSeveral, eligible } = useImportPlan(
    result,
    chosen,
    lists,
    state,
    language,
  );
  const others = lists.filter((list) => isCounted(list, result) && list.purpose !== "members");
  const hasCandidates = lists.some(({ purpose }) => purpose === "candidates");
  const regionless = result.lists.filter(
    ({ members }) => !members.columns.some(({ field }) => field === "region"),
  );
  const { job, write } = writing;
  const isBusy = isUnderWay(job);
  const toDo = leftToDo(sets, chosen, plan.sheets.length);
  const button = useRef<HTMLButtonElement>(null);
  const onSay = (next: Chosen) => void imported.say(next);
  // How the write stands is told above the button, which would push it out of the pane.
  useEffect(() => {
    if (job.kind !== "none") button.current?.scrollIntoView({ block: "nearest" });
  }, [job.kind]);
  return (
    <>
      <fieldset disabled={isBusy} className={styles.choices}>
        <FilesRead files={result.files} chosen={chosen} onSay={onSay} />
        <Columns imported={imported} sets={sets} onConfirmed={() => button.current?.focus()} />
        <BetweenFiles findings={plan.findings} missing={plan.missing} />
        {hasSeveral && (
          <Checkbox
            className={styles.tick}
            label={say(words.consolidate)}
            checked={plan.consolidated !== undefined}
            onChange={(_, { checked }) => onSay({ ...chosen, consolidate: checked === true })}
          />
        )}
        <RowsWanted result={result} chosen={chosen} onSay={onSay} />
      </fieldset>
      {regionless.length > 0 && (
        <Notice kind="warning" text={words.withoutRegions(regionless.map(({ file }) => file))} />
      )}
      <Section title={words.willBeWritten}>
        <ul className={styles.list}>
          {plan.sheets.map(({ name, cells }) => (
            <li key={name} className={styles.small}>
              {say(words.sheetPlanned(name, cells.length, cells[0]?.length ?? 0))}
            </li>
          ))}
        </ul>
        {eligible && result.lists.length > regionless.length && (
          <span className={styles.small}>{say(words.workersFrom(eligible.sheet))}</span>
        )}
        <span className={styles.small}>{say(words.othersUntouched)}</span>
      </Section>
      {others.length > 0 && (
        <Notice kind="warning" text={words.notOfMembers(others.map(({ fileName }) => fileName))} />
      )}
      {toDo && <Notice kind="info" text={toDo} />}
      <WritingStatus writing={writing} />
      <Button
        ref={button}
        appearance="primary"
        size="large"
        disabledFocusable={toDo !== undefined || reading.progress !== undefined || isBusy}
        onClick={() =>
          void write(plan).then(({ written, failure }) => {
            if (written) imported.tellDone({ kind: "import", plan, result, chosen, written });
            props.onWritten(failure);
          })
        }
      >
        {say(words.writeSheets(plan.sheets.length))}
      </Button>
      {lists.length > 0 && (
        <Disclosure title={decreeTitle} isWanted={hasCandidates}>
          <DecreeForm {...props} lists={lists} />
        </Disclosure>
      )}
      {result.lists.length > 0 && (
        <Disclosure title={advanced}>
          <HandOver imported={imported} />
        </Disclosure>
      )}
    </>
  );
}

/** Whether the persons of a list are among the participants. */
function isCounted({ file, sheet }: ListWithPurpose, { files }: ImportResult): boolean {
  return (
    files[file]?.sheets.some((each) => each.sheet === sheet && each.kind === "members") ?? false
  );
}

/** New headers are to be looked at; those that were confirmed before can be. */
function Columns(props: {
  imported: ImportProps["imported"];
  sets: readonly HeaderSet[];
  onConfirmed: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { imported, sets, onConfirmed } = props;
  const { chosen } = imported;
  const fresh = sets.filter((set) => isNew(set, chosen));
  const known = sets.filter((set) => !isNew(set, chosen));
  const confirm = () => {
    void imported.say(
      chosen,
      fresh.map(({ headers }) => headers),
    );
    onConfirmed();
  };
  return (
    <>
      {fresh.length > 0 && (
        <Section title={words.newColumns}>
          {fresh.map((set) => (
            <HeaderColumns
              key={set.headers}
              set={set}
              chosen={chosen}
              onSay={(next) => void imported.say(next)}
            />
          ))}
          <span className={styles.small}>{say(words.confirmHint)}</span>
          <Button
            appearance="primary"
            disabledFocusable={fresh.some((set) => isUnanswered(set, chosen))}
            onClick={confirm}
          >
            {say(words.confirmColumns)}
          </Button>
        </Section>
      )}
      {known.length > 0 && (
        <Disclosure title={words.knownColumns}>
          {known.map((set) => (
            <HeaderColumns
              key={set.headers}
              set={set}
              chosen={chosen}
              // What is said otherwise of headers that were confirmed is remembered at once.
              onSay={(next) => void imported.say(next, [set.headers])}
            />
          ))}
        </Disclosure>
      )}
    </>
  );
}

/** More than fit on one screen help nobody: the report lists them all. */
const MOST_FINDINGS = 6;

function BetweenFiles(props: { findings: readonly FileFinding[]; missing: readonly string[] }) {
  const styles = useStyles();
  const { findings, missing } = props;
  if (findings.length === 0 && missing.length === 0) return null;
  const kinds = { error: "error", warning: "warning", note: "info" } as const;
  return (
    <Section title={words.findingsBetween}>
      {findings.slice(0, MOST_FINDINGS).map(({ code, severity, message }, at) => (
        <Notice key={at} kind={kinds[severity]} text={withCode(code, message)} />
      ))}
      {findings.length > MOST_FINDINGS && (
        <Notice kind="info" text={words.moreBetween(findings.length - MOST_FINDINGS)} />
      )}
      {missing.length > 0 && (
        <Disclosure title={words.notSent(missing.length)}>
          <ul className={styles.list}>
            {missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function withCode(code: string, { id, en }: Text): Text {
  return { id: `${code} · ${id}`, en: `${code} · ${en}` };
}

/** What stands in the way of writing. */
function leftToDo(sets: readonly HeaderSet[], chosen: Chosen, sheets: number): Text | undefined {
  if (sheets === 0) return words.nothingToWrite;
  if (sets.some((set) => isUnanswered(set, chosen))) return words.answerFirst;
  return sets.some((set) => isNew(set, chosen)) ? words.confirmFirst : undefined;
}
