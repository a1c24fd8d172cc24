/** The API sets that this host says it has, with their highest version. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  ExcelApiUndo: "1.7",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.2",
  RichApiRuntime: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  Settings: "1.1",
};

/** `Office.context.requirements.isSetSupported`; without a version, any will do. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const declared = requirementSets[name];
  return declared !== undefined && compareVersions(declared, String(version)) >= 0;
}

function compareVersions(first: string, second: string): number {
  const [major1 = 0, minor1 = 0] = first.split(".").map(Number);
  const [major2 = 0, minor2 = 0] = second.split(".").map(Number);
  return major1 - major2 || minor1 - minor2;
}
