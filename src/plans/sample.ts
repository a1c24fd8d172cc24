import {
  kalbarDate,
  kalbarTotalSource,
  kaltengDate,
  kaltengTotalSource,
  sheetNames,
} from "../messages/sample";
import { kalbar, kalteng } from "./sampleFigures";
import { misprintSheet } from "./sampleMisprints";
import { publishedSheet } from "./samplePublished";
import { regionalSheet } from "./sampleRegional";
import type { WritePlan } from "./writePlan";

export { plantedErrors, type PlantedError } from "./sampleMisprints";

/**
 * The workbook to try everything on: a clean sheet for each province, the misprints seen in
 * print, and the published figures with live formulas. What is not published says so in the sheet.
 */
export function sampleWorkbook(): WritePlan {
  return {
    sheets: [
      regionalSheet({
        name: sheetNames.kalbar,
        province: "Kalimantan Barat",
        year: 2024,
        date: kalbarDate,
        totalSource: kalbarTotalSource,
        regions: kalbar,
      }),
      misprintSheet(),
      regionalSheet({
        name: sheetNames.kalteng,
        province: "Kalimantan Tengah",
        year: 2025,
        date: kaltengDate,
        totalSource: kaltengTotalSource,
        regions: kalteng,
      }),
      publishedSheet(),
    ],
  };
}
