import { metadataFromSource } from "../../src/host/functions/metadataFromSource";
import { functionHelp } from "../../src/messages/functionHelp";
import type { Language } from "../../src/messages/text";
import { functionSyntax } from "../../src/taskpane/functionSyntax";

const syntax = (name: string, language: Language, decimal: "," | ".") =>
  functionSyntax([name, functionHelp[name]!], (text) => text[language], decimal);

it("is written as the reader's own Excel takes it, with names in the pane's language", () => {
  expect(syntax("UCJ", "id", ",")).toBe("=JAMSOSTEK.UCJ(peserta; pekerja)");
  expect(syntax("UCJ", "en", ",")).toBe("=JAMSOSTEK.UCJ(participants; eligible)");
  expect(syntax("UCJ", "en", ".")).toBe("=JAMSOSTEK.UCJ(participants, eligible)");
});

it("has those arguments in brackets that the code lets be left out", async () => {
  const { functions } = await metadataFromSource();
  const asInCode = functions.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return `=JAMSOSTEK.${id}(${names.join(", ")})`;
  });
  expect(functions.map(({ id }) => syntax(id, "en", "."))).toEqual(asInCode);
});
