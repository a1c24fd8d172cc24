import type { FunctionHelp } from "../messages/functions";

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
 * @param generated what the metadata plugin reads out of the functions' JSDoc (English)
 */
export function shippedMetadata(generated: Metadata): Metadata {
  return {
    ...generated,
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
  };
}

/**
 * The same functions with help in another language; ids and shapes stay identical.
 *
 * @throws Error naming the function whose help is missing or has another number of parameters
 */
export function translated(
  metadata: Metadata,
  help: Readonly<Record<string, FunctionHelp>>,
): Metadata {
  const functions = metadata.functions.map((each) => {
    const words = help[each.id];
    if (words?.parameters.length !== each.parameters.length) {
      throw new Error(`No complete translation of the help of ${each.id}`);
    }
    const parameters = each.parameters.map((parameter, index) => ({
      ...parameter,
      ...words.parameters[index],
    }));
    return { ...each, description: words.description, parameters };
  });
  return { ...metadata, functions };
}
