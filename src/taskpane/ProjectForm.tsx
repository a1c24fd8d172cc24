import { Button, Field, Input, Select } from "@fluentui/react-components";
import { openFindings } from "../checks/accepted";
import { sheet as sheetWords } from "../messages/plans";
import { badSheetName } from "../messages/sheets";
import * as words from "../messages/taskpane";
import type { Language } from "../messages/text";
import { baseYears } from "../plans/decisions";
import { isSheetName } from "../tables/sheetName";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { ProjectPreview } from "./ProjectPreview";
import type { TableOfSheet } from "./sheetState";
import { TagsMissing } from "./TagsMissing";
import { useStyles } from "./styles";
import { TargetChoice } from "./TargetChoice";
import { type KeptDecisions, useProjection } from "./useProjection";
import { Working } from "./Working";

/** Decisions → preview → one write → what happened. */
export function ProjectForm(props: {
  begun: TableOfSheet;
  language: Language;
  kept: KeptDecisions;
  onWritten: () => void;
  onCheck: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const work = useProjection(props.begun, props.language, props.kept, props.onWritten);
  const { sheet, table } = props.begun;
  const open = openFindings(sheet.findings, sheet.said.accepted);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const [planned] = work.plan.sheets;
  const { decisions, decide, projection } = work;

  if (work.job.kind === "written") {
    const { sheets, differences } = work.job.written;
    return (
      <div className={styles.stack}>
        {sheets.map(({ name, area }) => (
          <Notice key={name} kind="success" text={words.written(name, area)} />
        ))}
        {differences.length > 0 && <Notice kind="warning" text={words.differs(differences)} />}
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      {projection.missing.length > 0 && (
        <Notice
          kind="warning"
          text={sheetWords.incomplete(projection.regions.length, projection.missing)}
        />
      )}
      {errors > 0 && <Notice kind="warning" text={words.errorsRemain(errors)} />}
      <TargetChoice
        province={table.province?.code ?? ""}
        choices={decisions.choices}
        onChoose={(year, choice) => decide({ choices: { ...decisions.choices, [year]: choice } })}
      />
      {work.growth !== undefined && <ProjectPreview projection={projection} />}
      <TagsMissing begun={props.begun} onCheck={props.onCheck} />
      <Field
        label={say(words.growth)}
        hint={say(words.growthHint)}
        validationMessage={work.growth === undefined ? say(words.growthWrong) : undefined}
      >
        <Input
          inputMode="decimal"
          value={decisions.growthText}
          onChange={(_, { value }) => decide({ growthText: value })}
        />
      </Field>
      <Field label={say(words.baseYear)} hint={say(words.baseYearHint)}>
        <Select
          value={decisions.baseYear ?? ""}
          onChange={(_, { value }) =>
            decide({ baseYear: value === "" ? undefined : Number(value) })
          }
        >
          <option value="">{say(words.chooseYear)}</option>
          {baseYears.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say(words.sheetName)}
        validationMessage={
          isSheetName(decisions.name) ? undefined : say(badSheetName(decisions.name))
        }
      >
        <Input
          value={decisions.name}
          maxLength={31}
          onChange={(_, { value }) => decide({ name: value })}
        />
      </Field>
      {planned && isSheetName(planned.name) && (
        <p className={styles.small}>
          {say(words.willWrite(planned.name, planned.cells.length, planned.cells[0]?.length ?? 0))}
        </p>
      )}
      {!work.ready && <Notice kind="info" text={words.stillToDo} />}
      {work.job.kind === "failed" && <Notice kind="error" text={work.job.text} />}
      {work.job.kind === "writing" && (
        <>
          <Working
            text={words.writing(work.job.done, work.job.all)}
            done={work.job.done.cells / Math.max(1, work.job.all.cells)}
          />
          <Button onClick={work.stop}>{say(words.stopWriting)}</Button>
        </>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={!work.ready || work.job.kind === "writing"}
        onClick={() => void work.write()}
      >
        {say(words.writeProjection)}
      </Button>
    </div>
  );
}
