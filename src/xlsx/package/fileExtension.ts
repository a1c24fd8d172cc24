import type { XlsxPackage } from "./package";
import { childrenOf } from "./xml";

/** The ends of the names of workbooks that are not .xlsx, by what their content type says. */
const extensions: readonly (readonly [RegExp, string])[] = [
  [/macroEnabled\.template/i, ".xltm"],
  [/macroEnabled/i, ".xlsm"],
  [/template/i, ".xltx"],
  [/addin/i, ".xlam"],
];

/** How a workbook's file name must end, so that Excel opens it: ".xlsx", or ".xlsm" with macros. */
export function fileExtension(pkg: XlsxPackage): string {
  const part = `/${pkg.workbookPart}`.toLowerCase();
  const types = childrenOf(pkg.xml("[Content_Types].xml"), "Override");
  const type = types.find(({ attributes }) => attributes.PartName?.toLowerCase() === part);
  const name = type?.attributes.ContentType ?? "";
  return extensions.find(([pattern]) => pattern.test(name))?.[1] ?? ".xlsx";
}
