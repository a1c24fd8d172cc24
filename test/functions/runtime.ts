/** The two names of Excel's custom functions runtime that functions use when called. */
export function installRuntime(): void {
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
    divisionByZero = "#DIV/0!",
    invalidNumber = "#NUM!",
    nullReference = "#NULL!",
    invalidName = "#NAME?",
    invalidReference = "#REF!",
  }
  class CellError {
    constructor(readonly code: string) {}
  }
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}

/** Results as a cell shows them: an error as its code. */
export function shown(result: unknown[][]): unknown[][] {
  return result.map((row) => row.map((cell) => (Object(cell) as { code?: unknown }).code ?? cell));
}
