import type { DecimalSign } from "../messages/numbers";

/**
 * What the user's Excel writes between whole numbers and their fractions. Excel itself says so
 * from ExcelApi 1.11 on; an older one is asked for the language of its formats.
 */
export async function decimalSign(): Promise<DecimalSign> {
  const { contentLanguage, requirements } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", "1.11")) return signOf(contentLanguage);
  return Excel.run(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator === "." ? "." : ",";
  });
}

function signOf(language: string): DecimalSign {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ".") ? "." : ",";
}
