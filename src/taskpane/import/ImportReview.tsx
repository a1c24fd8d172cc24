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
import { listsWithPurpose } from "./decreeAsked";
import { DecreeForm } from "./DecreeForm";
import { FilesRead } from "./FilesRead";
import { HandOver } from "./HandOver";
import { HeaderColumns } from "./HeaderColumns";
import type { HeaderSet } from "./headerSets";
import type { ImportProps } from "./ImportScreen";
import { RowsWanted } from "./RowsWanted";
import { useImportPlan } from "./useImportPlan";

/** What was understood of the files → what will be written → the write. */
export function ImportReview(props: ImportProps & { result: ImportResult }) {
  const say = useSay();
  const styles = useStyles();
  const { imported, result, writing } = props;
  const { chosen, reading } = imported;
  const { sets, plan, hasSeveral } = useImportPlan(result, chosen, props.state, props.language);
  const lists = listsWithPurpose(result, imported.asked);
  const others = lists.filter(({ purpose }) => purpose !== "members");
  const hasCandidates = lists.some(({ purpose }) => purpose === "candidates");
  const isNew = ({ headers }: HeaderSet) => !chosen.confirmed.has(headers);
  const { job, write } = writing;
  const toDo = leftToDo(sets.filter(isNew), sets, chosen, plan.sheets.length);
  const button = useRef<HTMLButtonElement>(null);
  // How the write stands is told above the button, which would push it out of the pane.
  useEffect(() => {
    if (job.kind !== "none") button.current?.scrollIntoView({ block: "nearest" });
  }, [job.kind]);
  return (
    <>
      <FilesRead files={result.files} chosen={chosen} onSay={imported.say} />
      <Columns {...props} sets={sets} isNew={isNew} />
      <BetweenFiles findings={plan.findings} missing={plan.missing} />
      {hasSeveral && (
        <Checkbox
          className={styles.tick}
          label={say(words.consolidate)}
          checked={plan.consolidated !== undefined}
          onChange={(_, { checked }) => imported.say({ ...chosen, consolidate: checked === true })}
        />
      )}
      <RowsWanted result={result} chosen={chosen} onSay={imported.say} />
      <Section title={words.willBeWritten}>
        <ul className={styles.list}>
          {plan.sheets.map(({ name, cells }) => (
            <li key={name} className={styles.small}>
              {say(words.sheetPlanned(name, cells.length, cells[0]?.length ?? 0))}
            </li>
          ))}
        </ul>
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
        disabledFocusable={toDo !== undefined || reading.progress !== undefined || isUnderWay(job)}
        onClick={() => {
          imported.tellWrites({ kind: "import", plan });
          void write(plan).then(props.onWritten);
        }}
      >
        {say(words.writeSheets(plan.sheets.length))}
      </Button>
      {result.lists.length > 0 && (
        <>
          <Disclosure title={decreeTitle} isWanted={hasCandidates}>
            <DecreeForm {...props} />
          </Disclosure>
          <Disclosure title={advanced}>
            <HandOver imported={imported} />
          </Disclosure>
        </>
      )}
    </>
  );
}

/** New headers are to be looked at; those that were confirmed before can be. */
function Columns(
  props: Pick<ImportProps, "imported"> & {
    sets: readonly HeaderSet[];
    isNew: (set: HeaderSet) => boolean;
  },
) {
  const say = useSay();
  const styles = useStyles();
  const { imported, sets, isNew } = props;
  const { chosen, say: onSay, confirm } = imported;
  const fresh = sets.filter(isNew);
  const known = sets.filter((set) => !isNew(set));
  const columns = (set: HeaderSet) => (
    <HeaderColumns key={set.headers} set={set} chosen={chosen} onSay={onSay} />
  );
  return (
    <>
      {fresh.length > 0 && (
        <Section title={words.newColumns}>
          {fresh.map(columns)}
          <span className={styles.small}>{say(words.confirmHint)}</span>
          <Button
            appearance="primary"
            disabledFocusable={fresh.some((set) => isUnanswered(set, chosen))}
            onClick={() => confirm(fresh.map(({ headers }) => headers))}
          >
            {say(words.confirmColumns)}
          </Button>
        </Section>
      )}
      {known.length > 0 && <Disclosure title={words.knownColumns}>{known.map(columns)}</Disclosure>}
    </>
  );
}

function BetweenFiles(props: { findings: readonly FileFinding[]; missing: readonly string[] }) {
  const styles = useStyles();
  const { findings, missing } = props;
  if (findings.length === 0 && missing.length === 0) return null;
  const kinds = { error: "error", warning: "warning", note: "info" } as const;
  return (
    <Section title={words.findingsBetween}>
      {findings.map(({ code, severity, message }, at) => (
        <Notice key={at} kind={kinds[severity]} text={withCode(code, message)} />
      ))}
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
function leftToDo(
  fresh: readonly HeaderSet[],
  sets: readonly HeaderSet[],
  chosen: Chosen,
  sheets: number,
): Text | undefined {
  if (sheets === 0) return words.nothingToWrite;
  if (sets.some((set) => isUnanswered(set, chosen))) return words.answerFirst;
  return fresh.length > 0 ? words.confirmFirst : undefined;
}

function isUnanswered(set: HeaderSet, { mappings }: Chosen): boolean {
  if ("list" in set) return false;
  const readings = mappings.get(set.headers)?.readings;
  return set.table.questions.some(({ text }) => !readings?.has(text));
}
