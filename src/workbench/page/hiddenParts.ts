import type { Text } from "../../messages/text";
import type { HiddenFeature } from "../../messages/workbench";
import { datesFrom1904, notShown } from "../../messages/workbench";
import type { FoundFeature, WorkbookContent } from "../../xlsx/content";

/** What the grid does not show of a workbook, in sentences for people. */
export function hiddenParts({ features, date1904 }: WorkbookContent): Text[] {
  return [
    ...(features.length > 0 ? [notShown(byFeature(features))] : []),
    ...(date1904 ? [datesFrom1904] : []),
  ];
}

function byFeature(found: readonly FoundFeature[]): HiddenFeature[] {
  const features = [...new Set(found.map(({ feature }) => feature))];
  return features.map((feature) => ({
    feature,
    sheets: found.flatMap((each) =>
      each.feature === feature && each.sheet !== undefined ? [each.sheet] : [],
    ),
  }));
}
