import { showCount, showPercent } from "../messages/numbers";
import { sheet } from "../messages/plans";
import * as words from "../messages/taskpane";
import type { Text } from "../messages/text";
import type { Projection } from "../plans/projection";
import type { YearTarget } from "../plans/yearTargets";
import { useSay } from "./language";
import { useStyles } from "./styles";

const status: Readonly<Record<YearTarget["kind"], Text>> = {
  published: sheet.published,
  computed: sheet.computed,
  leftEmpty: sheet.leftEmpty,
  unknown: sheet.unknown,
  conflict: words.toChoose,
};

/** The province's line of the sheet to come, year by year; published and computed told apart. */
export function ProjectPreview({ projection }: { projection: Projection }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.small}>{say(words.previewCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.year)}</th>
          <th scope="col">{say(words.targetHeading)}</th>
          <th scope="col">{say(words.neededHeading)}</th>
          <th scope="col">{say(words.missingHeading)}</th>
        </tr>
      </thead>
      <tbody>
        {projection.targets.map((each, index) => {
          const figures = projection.province.years[index];
          return (
            <tr key={each.year}>
              <th scope="row">{each.year}</th>
              <td>
                {figures?.target !== undefined && showPercent(figures.target)}
                <em className={styles.status}>{say(status[each.kind])}</em>
              </td>
              <td>
                {figures?.targetParticipants !== undefined && showCount(figures.targetParticipants)}
              </td>
              <td>{figures?.stillToEnrol !== undefined && showCount(figures.stillToEnrol)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
