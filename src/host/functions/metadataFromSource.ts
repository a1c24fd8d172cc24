import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../functions";
import { type Metadata, shippedMetadata } from "../../functions/metadata";

/**
 * The functions' metadata (English) as a build ships it, read out of their JSDoc without a build.
 *
 * @throws Error with Microsoft's own words when a function's JSDoc or signature is wrong
 */
export async function metadataFromSource(): Promise<Metadata> {
  const folder = path.resolve(__dirname, "../../functions");
  const files = Object.keys(functions).map((name) => path.join(folder, `${name}.ts`));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return shippedMetadata(JSON.parse(metadataJson) as Metadata);
}
