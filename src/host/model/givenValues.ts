import { HostError } from "../core/hostError";

/** @throws {HostError} InvalidArgument, with what is wrong. */
export function invalid(message: string): never {
  throw new HostError("InvalidArgument", message);
}

/** The value, if it is one of the known ones. */
export function oneOf<Known>(known: readonly Known[], value: unknown): Known {
  const match = known.find((each) => each === value);
  return match ?? invalid(`"${String(value)}" is none of ${known.join(", ")}.`);
}

export function truth(value: unknown): boolean {
  return typeof value === "boolean" ? value : invalid("It must be true or false.");
}

/** A width or height, or a distance. */
export function checkedSize(value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  return invalid("A size must be a number that is not negative.");
}
