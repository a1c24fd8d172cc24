/** Number formats by the names that Excel gives them in XML sheets and pages, as en-US codes. */
const codes: ReadonlyMap<string, string> = new Map([
  ["general", "General"],
  ["general number", "General"],
  ["general date", "m/d/yyyy h:mm"],
  ["long date", "dddd, mmmm d, yyyy"],
  ["medium date", "d-mmm-yy"],
  ["short date", "m/d/yyyy"],
  ["long time", "h:mm:ss AM/PM"],
  ["medium time", "h:mm AM/PM"],
  ["short time", "h:mm"],
  ["currency", "$#,##0.00_);[Red]($#,##0.00)"],
  ["euro currency", "[$€-2] #,##0.00_);[Red]([$€-2] #,##0.00)"],
  ["fixed", "0.00"],
  ["standard", "#,##0.00"],
  ["percent", "0.00%"],
  ["scientific", "0.00E+00"],
  ["yes/no", '"Yes";"Yes";"No"'],
  ["true/false", '"True";"True";"False"'],
  ["on/off", '"On";"On";"Off"'],
]);

/**
 * A number format as a code.
 *
 * @param format a name, or a code already
 * @returns undefined where numbers are shown as they are
 */
export function formatCode(format: string): string | undefined {
  const code = codes.get(format.toLowerCase()) ?? format;
  return code === "" || code === "General" ? undefined : code;
}
