import { HostError } from "../core/hostError";

/** @throws {HostError} InvalidArgument if it is none of the known values. */
export function oneOf<Known>(known: readonly Known[], value: unknown): Known {
  const match = known.find((each) => each === value);
  if (match !== undefined) return match;
  throw new HostError("InvalidArgument", `"${String(value)}" is none of Excel's values.`);
}

/** @throws {HostError} InvalidArgument if it is neither true nor false. */
export function truth(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "The value must be true or false.");
}
