import type { Corrections, EnrolmentTable } from "../tables/enrolmentTable";
import { tagNames, writtenTags } from "../messages/tags";
import { tags } from "../messages/taskpane";
import type { Cell } from "../tables/grid";
import { useSay } from "./language";
import { useStyles } from "./styles";
import { AsOfEditor } from "./AsOfEditor";
import { BasisEditor, DenominatorEditor, SegmentsEditor } from "./tagEditors";
import { TagRow } from "./TagRow";

/** The four tags of the figures: what is known of them and where it stands, and a way to say it. */
export function TagList(props: {
  table: EnrolmentTable;
  onSay: (tag: Corrections) => void;
  onShow: (cell: Cell) => void;
}) {
  const say = useSay();
  const styles = useStyles();
  const { table, onSay, onShow } = props;
  const written = writtenTags(table.tags);
  const row = (tag: keyof typeof tagNames, editor: JSX.Element) => (
    <TagRow
      name={tagNames[tag]}
      written={written[tag]}
      cell={cellOf(table, table.tags[tag]?.cell)}
      onShow={onShow}
    >
      {editor}
    </TagRow>
  );
  return (
    <section className={styles.stack} aria-label={say(tags)}>
      {row("denominator", <DenominatorEditor tags={table.tags} onSay={onSay} />)}
      {row("segments", <SegmentsEditor tags={table.tags} onSay={onSay} />)}
      {row("basis", <BasisEditor tags={table.tags} onSay={onSay} />)}
      {row("asOf", <AsOfEditor tags={table.tags} onSay={onSay} />)}
    </section>
  );
}

/** A table within one column was cut apart; on the sheet all of it stands there. */
function cellOf({ collapsedInto }: EnrolmentTable, cell: Cell | undefined): Cell | undefined {
  return cell && { ...cell, column: collapsedInto ?? cell.column };
}
