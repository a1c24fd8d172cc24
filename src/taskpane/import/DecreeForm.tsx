import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { purposes } from "../../members/decree/purposes";
import * as words from "../../messages/decreePane";
import { agesAreAssumed, purposeNames } from "../../messages/decree";
import { withFullNiks } from "../../messages/importPane";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { useStyles } from "../styles";
import { isUnderWay } from "../useWriting";
import {
  ageIn,
  dayIn,
  type DecreeAsked,
  decreeChoices,
  type ListWithPurpose,
  withPurpose,
} from "./decreeAsked";
import { DecreeResults } from "./DecreeResults";
import type { ImportProps } from "./ImportScreen";
import { JobStatus } from "./JobStatus";

/** Candidates for contribution assistance, cleaned against the other lists. */
export function DecreeForm(props: ImportProps & { lists: readonly ListWithPurpose[] }) {
  const say = useSay();
  const styles = useStyles();
  const { imported, lists, writing } = props;
  const { files, chosen, asked, ask, decree } = imported;
  const choices = decreeChoices(asked, lists, chosen);
  return (
    <div className={styles.stack}>
      <fieldset disabled={isUnderWay(writing.job)} className={styles.choices}>
        <span className={styles.small}>{say(words.decreeHint)}</span>
        {lists.map((list) => (
          <PurposeField key={`${list.file} ${list.sheet}`} list={list} asked={asked} onAsk={ask} />
        ))}
        <AgesAndDay asked={asked} onAsk={ask} />
        <Checkbox
          className={styles.tick}
          label={say(withFullNiks)}
          checked={asked.niks === "full"}
          onChange={(_, { checked }) => ask({ ...asked, niks: checked ? "full" : "masked" })}
        />
      </fieldset>
      {!choices && <Notice kind="info" text={words.chooseCandidates} />}
      <Button
        disabledFocusable={!choices || decree.progress !== undefined}
        onClick={() => choices && void decree.run(files, choices)}
      >
        {say(words.cleanCandidates)}
      </Button>
      <JobStatus job={decree} files={files.length} />
      {decree.result && <DecreeResults {...props} decree={decree.result} />}
    </div>
  );
}

/** What one list is there for. */
function PurposeField(props: {
  list: ListWithPurpose;
  asked: DecreeAsked;
  onAsk: (asked: DecreeAsked) => void;
}) {
  const say = useSay();
  const { list, asked, onAsk } = props;
  const { fileName, sheet, purpose } = list;
  return (
    <Field size="small" label={sheet === fileName ? fileName : `${fileName} · ${sheet}`}>
      <Select
        size="small"
        value={purpose}
        onChange={(_, { value }) => {
          const next = purposes.find((each) => each === value);
          onAsk(withPurpose(asked, list, next ?? "none"));
        }}
      >
        <option value="none">{say(words.notCompared)}</option>
        {purposes.map((each) => (
          <option key={each} value={each}>
            {say(purposeNames[each])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function AgesAndDay(props: { asked: DecreeAsked; onAsk: (asked: DecreeAsked) => void }) {
  const say = useSay();
  const styles = useStyles();
  const { asked, onAsk } = props;
  const [from, to] = [ageIn(asked.from), ageIn(asked.to)];
  const wrong = (age: number | undefined) => (age === undefined ? say(words.ageWrong) : undefined);
  const areCrossed = from !== undefined && to !== undefined && from > to;
  return (
    <>
      <div className={styles.halves}>
        <Field size="small" label={say(words.youngest)} validationMessage={wrong(from)}>
          <Input
            size="small"
            inputMode="numeric"
            value={asked.from}
            onChange={(_, { value }) => onAsk({ ...asked, from: value })}
          />
        </Field>
        <Field
          size="small"
          label={say(words.oldest)}
          validationMessage={areCrossed ? say(words.agesCrossed) : wrong(to)}
        >
          <Input
            size="small"
            inputMode="numeric"
            value={asked.to}
            onChange={(_, { value }) => onAsk({ ...asked, to: value })}
          />
        </Field>
      </div>
      <span className={styles.small}>{say(agesAreAssumed)}</span>
      <Field
        size="small"
        label={say(words.ageOn)}
        hint={say(words.dayHint)}
        validationMessage={dayIn(asked.on) ? undefined : say(words.dayWrong)}
      >
        <Input
          size="small"
          value={asked.on}
          onChange={(_, { value }) => onAsk({ ...asked, on: value })}
        />
      </Field>
    </>
  );
}
