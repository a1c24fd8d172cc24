import { looks } from "../../../plans/styles";
import type { PlannedHighlight } from "../../../plans/writePlan";
import type { Part } from "../part";
import { findSheet, placeOf, rangeOf, type SheetPlace, sheetToWrite } from "../sheetPlace";
import { listedThing } from "./listedThing";

/** A conditional format by a formula. */
export function highlight(sheet: SheetPlace, added: boolean, planned: PlannedHighlight): Part {
  const { area, formula, style } = planned;
  return listedThing({
    place: placeOf(sheet, area),
    addedSheet: added ? sheet.name : undefined,
    planned: formula,
    look: (context) => {
      const place = findSheet(context, sheet).load("name");
      const { conditionalFormats } = rangeOf(place, area);
      conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
      return () => {
        if (place.isNullObject) return {};
        const customs = conditionalFormats.items.filter(
          ({ customOrNullObject: custom }) => !custom.isNullObject,
        );
        return Object.fromEntries(
          customs.map(({ id, customOrNullObject }) => [id, customOrNullObject.rule.formula ?? ""]),
        );
      };
    },
    write: (context) => {
      const range = rangeOf(sheetToWrite(context, sheet), area);
      const { custom } = range.conditionalFormats.add("Custom");
      const { bold, color, fill } = looks[style];
      custom.rule.formula = formula;
      if (bold) custom.format.font.bold = true;
      if (color) custom.format.font.color = color;
      if (fill) custom.format.fill.color = fill;
    },
    remove: (context, id) => {
      const range = rangeOf(sheetToWrite(context, sheet), area);
      range.conditionalFormats.getItem(id).delete();
    },
  });
}
