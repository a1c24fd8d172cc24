import * as functions from "../../functions";
import { namespace } from "../../functions/metadata";
import type { GridBook } from "../engine/gridBook";
import { argumentsForCall } from "./arguments";
import { type FunctionMetadata, readFunctionsMetadata } from "./metadata";
import { metadataFromSource } from "./metadataFromSource";
import { type FunctionResult, resultOf } from "./results";
import { installRuntime } from "./runtime";

type Run = (...values: readonly unknown[]) => unknown;

/** The add-in's functions in the cells of the grid without the add-in: each is called at once. */
export async function registerDirectFunctions(book: GridBook): Promise<void> {
  installRuntime();
  for (const metadata of readFunctionsMetadata(await metadataFromSource())) {
    const run = functionOf(metadata);
    const description = metadata.description ?? "";
    book.registerFunction(`${namespace}.${metadata.name}`, description, (given) =>
      answer(metadata, run, given),
    );
  }
}

/** The grid's engine must not see an error: a function that fails shows what it would in Excel. */
function answer(metadata: FunctionMetadata, run: Run, given: readonly unknown[]): FunctionResult {
  const call = argumentsForCall(metadata, given);
  if ("error" in call) return call.error;
  try {
    return resultOf(run(...call.values));
  } catch {
    return "#VALUE!";
  }
}

/** A function's id is its name in capitals. */
function functionOf({ id }: FunctionMetadata): Run {
  const found = Object.entries(functions).find(([name]) => name.toUpperCase() === id);
  if (!found) throw new Error(`src/functions exports no ${id}`);
  return found[1] as Run;
}
