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
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}
