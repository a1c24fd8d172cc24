import type { PlannedPrint } from "../../../plans/writePlan";
import { areaAddress } from "../../../tables/grid";
import { type Part, SMALL_REQUEST } from "../part";
import { type SheetPlace, sheetToWrite } from "../sheetPlace";

/**
 * How an added sheet is printed: its area, its direction, as wide as a page, and rows on every
 * page. It goes with its sheet: Excel has no way to take a print area back.
 */
export function print(sheet: SheetPlace, { area, landscape, titleRows }: PlannedPrint): Part {
  return {
    place: sheet.name,
    addedSheet: sheet.name,
    bytes: SMALL_REQUEST,
    cells: 0,
    look: () => () => ({ state: null }),
    write: (context) => {
      const { pageLayout } = sheetToWrite(context, sheet);
      pageLayout.orientation = landscape ? "Landscape" : "Portrait";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea(areaAddress(area));
      if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
    },
    isOurs: () => true,
    putBack: () => [],
  };
}
