import { Body1Strong, Button, Checkbox } from "@fluentui/react-components";
import type { ImportedFile, ImportedSheet } from "../../members/importResult";
import { personsOf } from "../../members/persons";
import { filesRead, listLeftOut, readAsNik, tableOf, takenHint } from "../../messages/importPane";
import { formatNames, listOfPersons } from "../../messages/imports";
import type { Text } from "../../messages/text";
import { headerKey } from "../../tables/memberColumns";
import { useSay } from "../language";
import { Notice } from "../Notice";
import { Section } from "../Section";
import { useStyles } from "../styles";
import { type Chosen, isPicked, withPicked } from "./chosen";

/** What each file is, with its sheets to pick; or why it can't be read. */
export function FilesRead(props: {
  files: readonly ImportedFile[];
  chosen: Chosen;
  onSay: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { files, chosen, onSay } = props;
  return (
    <Section title={filesRead}>
      <span className={styles.small}>{say(takenHint)}</span>
      <ul className={styles.list}>
        {files.map(({ file, format, error, nikColumn, sheets }, at) => (
          <li key={at}>
            <Body1Strong>
              {[file, format && formatNames[format]].filter(Boolean).join(" · ")}
            </Body1Strong>
            {error && <Notice kind="error" text={error} />}
            {nikColumn !== undefined && (
              <Button
                size="small"
                onClick={() =>
                  onSay({
                    ...chosen,
                    fields: new Map(chosen.fields).set(headerKey(nikColumn), "nik"),
                  })
                }
              >
                {say(readAsNik(nikColumn))}
              </Button>
            )}
            {likelyFirst(sheets).map((sheet) => (
              <Checkbox
                key={sheet.sheet}
                className={styles.tick}
                label={nameOf(sheet, file) + say(whatIs(sheet))}
                checked={isPicked(chosen, at, file, sheet)}
                onChange={(_, { checked }) =>
                  onSay(withPicked(chosen, { file: at, sheet: sheet.sheet }, checked === true))
                }
              />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Sheets without a table that is known come last. */
function likelyFirst(sheets: readonly ImportedSheet[]): ImportedSheet[] {
  return [...sheets].sort((a, b) => Number(a.kind === "other") - Number(b.kind === "other"));
}

/** The only sheet of a file without sheets bears the file's name. */
function nameOf({ sheet }: ImportedSheet, file: string): string {
  return sheet === file ? "" : `${sheet} · `;
}

function whatIs(sheet: ImportedSheet): Text {
  if (sheet.kind === "members") return listOfPersons(personsOf([sheet]));
  return sheet.kind === "leftOut" ? listLeftOut(sheet.rows) : tableOf(sheet.kind, sheet.rows);
}
