import { goTo } from "../excel/goTo";
import { tagNames } from "../messages/tags";
import { fillIn, tagsMissing } from "../messages/taskpane";
import { cellAddress } from "../tables/grid";
import { Notice } from "./Notice";
import type { TableOfSheet } from "./sheetState";

/** The tags without which figures can't be compared with published targets. */
const wanted = ["denominator", "asOf"] as const;

/** Where figures are held against targets: what is not known of them, and a way to say it. */
export function TagsMissing(props: { begun: TableOfSheet; onCheck: () => void }) {
  const { sheet, table } = props.begun;
  const missing = wanted.filter((tag) => !table.tags[tag]);
  if (missing.length === 0) return null;
  const { id, grid } = sheet.reading;
  const fill = () => {
    // The user may have gone to another sheet meanwhile; a sheet that is gone has nothing to fill.
    void goTo({ id, name: grid.sheet }, cellAddress(table.area.first)).catch(() => undefined);
    props.onCheck();
  };
  return (
    <Notice
      kind="info"
      text={tagsMissing(missing.map((tag) => tagNames[tag]))}
      action={{ text: fillIn, onClick: fill }}
    />
  );
}
