import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { openFindings } from "../checks/accepted";
import { sheet as sheetWords } from "../messages/plans";
import { badSheetName } from "../messages/sheets";
import * as words from "../messages/taskpane";
import type { Language, Text } from "../messages/text";
import { baseYears, toldBaseYear, type ToldYear } from "../plans/decisions";
import { isSheetName } from "../tables/sheetName";
import { useSay } from "./language";
import { Notice } from "./Notice";
import { ProjectPreview } from "./ProjectPreview";
import type { TableOfSheet } from "./sheetState";
import { TagsMissing } from "./TagsMissing";
import { useStyles } from "./styles";
import { TargetChoice } from "./TargetChoice";
import { type KeptDecisions, useProjection } from "./useProjection";
import { isUnderWay, type Writing } from "./useWriting";
import { WritingStatus } from "./WritingStatus";

/** Decisions → preview → one write. */
export function ProjectForm(props: {
  begun: TableOfSheet;
  language: Language;
  kept: KeptDecisions;
  writing: Writing;
  onWritten: (failure?: Text) => void;
  onCheck: () => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const work = useProjection(props.begun, props.language, props.kept);
  const { sheet, table } = props.begun;
  const open = openFindings(sheet.findings, sheet.said.accepted);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const [planned] = work.plan.sheets;
  const { decisions, decide, projection } = work;
  const { job, write } = props.writing;
  const button = useRef<HTMLButtonElement>(null);
  // How the write stands is told above the button, which would push it out of the pane.
  useEffect(() => {
    if (job.kind !== "none") button.current?.scrollIntoView({ block: "nearest" });
  }, [job.kind]);
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
      <BaseYearField
        told={toldBaseYear(table)}
        chosen={decisions.baseYear}
        onChoose={(baseYear) => decide({ baseYear })}
      />
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
      <WritingStatus writing={props.writing} />
      <Button
        ref={button}
        appearance="primary"
        size="large"
        disabledFocusable={!work.ready || isUnderWay(job)}
        onClick={() =>
          void write(work.plan, sheet.reading).then(({ failure }) => props.onWritten(failure))
        }
      >
        {say(words.writeProjection)}
      </Button>
    </div>
  );
}

/** The year that the table tells can't be chosen otherwise: its figures would only be re-dated. */
function BaseYearField(props: {
  told: ToldYear | undefined;
  chosen: number | undefined;
  onChoose: (year: number | undefined) => void;
}) {
  const say = useSay();
  const { told, chosen, onChoose } = props;
  if (told) {
    return (
      <Field label={say(words.baseYear)} hint={say(words.baseYearToldBy[told.by])}>
        <Input readOnly value={String(told.year)} />
      </Field>
    );
  }
  return (
    <Field label={say(words.baseYear)} hint={say(words.baseYearHint)}>
      <Select
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(value === "" ? undefined : Number(value))}
      >
        <option value="">{say(words.chooseYear)}</option>
        {baseYears.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}
