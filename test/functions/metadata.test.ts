import { readFileSync } from "node:fs";
import { type Metadata, namespace, inLanguage } from "../../src/functions/metadata";
import { metadataFromSource } from "../../src/host/functions/metadataFromSource";
import { functionHelp } from "../../src/messages/functionHelp";

let english: Metadata;

beforeAll(async () => {
  english = inLanguage(await metadataFromSource(), functionHelp, "en");
});

/** Released signatures: Excel caches them for a day, so parameters may only be appended. */
const released = {
  UCJ: ["participants", "eligible"],
  GAP: ["coverage", "target"],
  GAPWORKERS: ["participants", "eligible", "target"],
  TARGETPATH: ["years", "targets", "from?", "to?"],
  TARGETYEAR: ["coverage", "year", "target", "pace"],
};

describe("functions.json", () => {
  it("offers the released functions with the released parameters", () => {
    const offered = english.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `${name}?` : name)),
    ]);
    expect(Object.fromEntries(offered)).toEqual(released);
  });

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
