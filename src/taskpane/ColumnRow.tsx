import { Field, Select } from "@fluentui/react-components";
import { columnNames } from "../messages/columnNames";
import * as words from "../messages/taskpane";
import {
  type Column,
  type ColumnCorrection,
  type EnrolmentTable,
  figures,
  keys,
  type Role,
  roles,
} from "../tables/enrolmentTable";
import { segments } from "../tables/tags";
import { placeOfColumn } from "./columnsTaken";
import { useSay } from "./language";
import type { SlotsToChoose } from "./slotsToChoose";
import { useStyles } from "./styles";

/** One column: its header, what it was taken for, and for figures the year and segment. */
export function ColumnRow(props: {
  table: EnrolmentTable;
  column: Column;
  slots: SlotsToChoose;
  onCorrect: (correction: ColumnCorrection) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { column, slots } = props;
  const { text, role, year, segment } = column;
  const place = placeOfColumn(props.table, column);
  const correct = (change: Partial<ColumnCorrection>) =>
    props.onCorrect({ text, column: column.column, role: role ?? null, year, segment, ...change });
  const isFigure = role !== undefined && (figures as readonly Role[]).includes(role);
  const hasSlots = isFigure && slots.years.length + slots.segments.length > 0;
  const years = year === undefined || slots.years.includes(year) ? slots.years : [year];
  return (
    <div className={styles.stack}>
      <Field label={`${place} · ${text || say(words.withoutHeader)}`} size="small">
        <Select
          size="small"
          value={role ?? ""}
          onChange={(_, { value }) => correct({ role: oneOf(roles, value) ?? null })}
        >
          <option value="">{say(words.notUsed)}</option>
          <optgroup label={say(words.keyRoles)}>{keys.map(option)}</optgroup>
          <optgroup label={say(words.figureRoles)}>{figures.map(option)}</optgroup>
        </Select>
      </Field>
      {hasSlots && (
        <div className={styles.halves}>
          {slots.years.length > 0 && (
            <Select
              size="small"
              aria-label={say(words.yearOfColumn(place))}
              value={year ?? ""}
              onChange={(_, { value }) => correct({ year: Number(value) || undefined })}
            >
              <option value="">{say(words.withoutYear)}</option>
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          )}
          {slots.segments.length > 0 && (
            <Select
              size="small"
              aria-label={say(words.segmentOfColumn(place))}
              value={segment ?? ""}
              onChange={(_, { value }) => correct({ segment: oneOf(segments, value) })}
            >
              <option value="">{say(words.allSegments)}</option>
              {slots.segments.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          )}
        </div>
      )}
    </div>
  );

  function option(each: Role) {
    return (
      <option key={each} value={each}>
        {say(columnNames[each])}
      </option>
    );
  }
}

function oneOf<T extends string>(known: readonly T[], value: string): T | undefined {
  return known.find((each) => each === value);
}
