/** A parameter in Microsoft's custom-functions metadata. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A function in Microsoft's custom-functions metadata, as far as a host needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/**
 * Reads the add-in's functions.json; what stands for the whole file holds for each function.
 * @throws if it is not such a file.
 */
export function readFunctionsMetadata(json: unknown): readonly FunctionMetadata[] {
  if (!isObject(json) || !Array.isArray(json.functions)) throw notMetadata();
  const allowErrorForDataTypeAny = json.allowErrorForDataTypeAny === true;
  return json.functions.map((value: unknown) => {
    if (!isFunctionMetadata(value)) throw notMetadata();
    return { allowErrorForDataTypeAny, ...value };
  });
}

function notMetadata(): TypeError {
  return new TypeError("functions.json is not custom-functions metadata");
}

function isFunctionMetadata(value: unknown): value is FunctionMetadata {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.name === "string" &&
    Array.isArray(value.parameters)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
