import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import {
  type FunctionMetadata,
  type Metadata,
  namespace,
  inLanguage,
  type ParameterMetadata,
} from "../../src/functions/metadata";
import { metadataFromSource } from "../../src/host/functions/metadataFromSource";
import { functionHelp } from "../../src/messages/functionHelp";
import { withoutAppended } from "./released/withoutAppended";

let english: Metadata;

beforeAll(async () => {
  english = inLanguage(await metadataFromSource(), functionHelp, "en");
});

describe("functions.json", () => {
  it("stands under the namespace that the manifest names", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    expect(manifest).toContain(`id="Functions.Namespace" DefaultValue="${namespace}"`);
  });

  it("spills every result and lets errors in ranges reach the function", () => {
    expect(english.allowErrorForDataTypeAny).toBe(true);
    for (const { result } of english.functions) expect(result.dimensionality).toBe("matrix");
  });

  it("says the same in Indonesian, with identical ids and shapes", () => {
    const indonesian = inLanguage(english, functionHelp, "id");
    const shape = ({ functions }: Metadata) =>
      functions.map(({ id, parameters }) => [
        id,
        parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
      ]);
    expect(shape(indonesian)).toEqual(shape(english));
    expect(indonesian.functions[0]?.description).not.toBe(english.functions[0]?.description);
  });

  it("has names that Excel takes: at least three capitals, never a cell address", () => {
    for (const { id } of english.functions) {
      expect(id).toMatch(/^[A-Z]{3,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it("fails loudly when a function has no help", () => {
    expect(() => inLanguage(english, {}, "en")).toThrow(/UCJ|GAP/);
  });
});

/** What was last released; `npm run release-metadata` renews it. */
function released(file: string): Metadata {
  return JSON.parse(readFileSync(`test/functions/released/${file}`, "utf8")) as Metadata;
}

describe("functions.json beside the one that was last released", () => {
  it.each([
    ["functions.json", "id"],
    ["functions-en.json", "en"],
  ] as const)("%s differs by appended optional parameters only", (file, language) => {
    const today = inLanguage(english, functionHelp, language);
    const before = released(file);
    expect(withoutAppended(today, before)).toStrictEqual(before);
  });

  const range: ParameterMetadata = { name: "new", type: "any", dimensionality: "matrix" };
  const targetPath = ({ functions }: Metadata) =>
    functions.find(({ id }) => id === "TARGETPATH") as FunctionMetadata;
  const first = (metadata: Metadata) => targetPath(metadata).parameters[0] as ParameterMetadata;

  /** Whether the released metadata, changed in this way, still counts as what was released. */
  function passes(change: (metadata: Metadata) => unknown): boolean {
    const before = released("functions-en.json");
    const changed = released("functions-en.json");
    change(changed);
    return isDeepStrictEqual(withoutAppended(changed, before), before);
  }

  it("may list the functions in another order", () => {
    expect(passes((metadata) => metadata.functions.reverse())).toBe(true);
  });

  it("may have optional parameters appended", () => {
    const one = { ...range, optional: true };
    expect(passes((metadata) => targetPath(metadata).parameters.push(one))).toBe(true);
    expect(passes((metadata) => targetPath(metadata).parameters.push(one, one))).toBe(true);
  });

  const changes: Record<string, (metadata: Metadata) => unknown> = {
    "a required parameter appended": (metadata) => targetPath(metadata).parameters.push(range),
    "an optional parameter, then a required one": (metadata) =>
      targetPath(metadata).parameters.push({ ...range, optional: true }, range),
    "an optional parameter before others": (metadata) =>
      targetPath(metadata).parameters.unshift({ ...range, optional: true }),
    "a parameter removed": (metadata) => targetPath(metadata).parameters.pop(),
    "a parameter renamed": (metadata) => (first(metadata).name = "tahun"),
    "parameters in another order": (metadata) => targetPath(metadata).parameters.reverse(),
    "another type": (metadata) => (first(metadata).type = "number"),
    "another dimensionality": (metadata) => delete first(metadata).dimensionality,
    "another result": (metadata) => (targetPath(metadata).result = { type: "number" }),
    "a required parameter made optional": (metadata) => (first(metadata).optional = true),
    "another description": (metadata) => (targetPath(metadata).description = "Path."),
    "a parameter's other description": (metadata) => (first(metadata).description = "Years."),
    "a function removed": (metadata) => metadata.functions.pop(),
    "a function renamed": (metadata) => (targetPath(metadata).name = "PATH"),
    "another id": (metadata) => (targetPath(metadata).id = "PATH"),
    "a function that was not released": (metadata) =>
      metadata.functions.push({ ...targetPath(metadata), id: "NEW", name: "NEW" }),
    "an option of one function": (metadata) =>
      Object.assign(targetPath(metadata), { options: { volatile: true } }),
    "an option of the file": (metadata) => delete metadata.allowErrorForDataTypeAny,
  };
  it.each(Object.keys(changes))("may not have %s", (what) => {
    expect(passes(changes[what] as (metadata: Metadata) => unknown)).toBe(false);
  });
});
