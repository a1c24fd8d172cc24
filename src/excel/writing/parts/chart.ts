import { chartExists } from "../../../messages/writing";
import type { PlannedChart } from "../../../plans/writePlan";
import { cellAddress } from "../../../tables/grid";
import { isSame, type Kept, type Part, SMALL_REQUEST } from "../part";
import { findSheet, rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";

/** A sheet's charts as they are kept: all ids, and of the planned one its title. */
interface Charts {
  readonly [key: string]: Kept;
  readonly ids: readonly string[];
  readonly title: string | null;
}

export function chart(sheet: SheetPlace, added: boolean, planned: PlannedChart): Part {
  const { name, title, type, source, place } = planned;
  const isOurs: Part["isOurs"] = ({ now, after }) => {
    const own = chartsIn(now).title;
    return own === null || after === undefined || isSame(own, chartsIn(after).title);
  };
  return {
    place: name,
    addedSheet: added ? sheet.name : undefined,
    isListed: true,
    bytes: SMALL_REQUEST,
    cells: 1,
    look: (context) => {
      const found = findSheet(context, sheet).load("name");
      const charts = found.charts.load("items/id,items/name,items/title/text");
      return () => ({ state: found.isNullObject ? null : keptCharts(charts.items, name) });
    },
    objection: (before) => (chartsIn(before).title === null ? undefined : chartExists(name)),
    write: (context) => {
      const to = sheetToWrite(context, sheet);
      const made = to.charts.add(type, rangeOf(to, source), "Columns");
      made.name = name;
      made.title.text = title;
      made.setPosition(cellAddress(place.first), cellAddress(place.last));
    },
    isOurs,
    putBack: (context, states) => {
      if (states.now === null) return [];
      if (!isOurs(states)) return [name];
      const { charts } = findSheet(context, sheet);
      if (chartsIn(states.now).title !== null) charts.getItem(name).delete();
      else for (const id of unnamed(states)) charts.getItem(id).delete();
      return [];
    },
  };
}

function keptCharts(charts: readonly Excel.Chart[], name: string): Charts {
  const own = charts.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return { ids: charts.map(({ id }) => id), title: own ? (own.title.text ?? "") : null };
}

/** The one chart more that a write leaves which was cut off before it had its name. */
function unnamed({ before, after, now }: Parameters<Part["isOurs"]>[0]): readonly string[] {
  const known = chartsIn(before).ids;
  const more = chartsIn(now).ids.filter((id) => !known.includes(id));
  return after === undefined && more.length === 1 ? more : [];
}

function chartsIn(kept: Kept | undefined): Charts {
  return { ids: [], title: null, ...(Object(kept) as Partial<Charts>) };
}
