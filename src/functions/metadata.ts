import type { FunctionHelp } from "../messages/functionHelp/help";
import type { Language } from "../messages/text";

/** What stands before the point: JAMSOSTEK in =JAMSOSTEK.UCJ(…). The manifest says the same. */
export const namespace = "JAMSOSTEK";

/** The parts of Microsoft's custom functions metadata that this project reads or writes. */
export interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  allowCustomDataForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: string };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
}

/**
 * Metadata as it ships: errors in a range reach the function, so that one bad row does not
 * spoil the whole result; formatted values and entities arrive as plain values.
 *
 * @param generated what the metadata plugin reads out of the functions' code
 */
export function shippedMetadata(generated: Metadata): Metadata {
  return {
    ...generated,
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
  };
}

/**
 * The same functions with their help in one language; ids and shapes stay as they are.
 *
 * @throws Error naming the function whose help is missing or has other parameters than the code
 */
export function inLanguage(
  metadata: Metadata,
  help: Readonly<Record<string, FunctionHelp>>,
  language: Language,
): Metadata {
  const functions = metadata.functions.map((each) => {
    const words = help[each.id];
    const named = words?.parameters.map(({ name }) => name.en).join();
    if (!words || named !== each.parameters.map(({ name }) => name).join()) {
      throw new Error(`No help that fits the parameters of ${each.id}`);
    }
    const parameters = each.parameters.map((parameter, index) => ({
      ...parameter,
      name: words.parameters[index]?.name[language] ?? parameter.name,
      description: words.parameters[index]?.description[language],
    }));
    return { ...each, description: words.description[language], parameters };
  });
  return { ...metadata, functions };
}
