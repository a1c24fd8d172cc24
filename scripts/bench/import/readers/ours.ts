import { importFiles } from "../../../../src/members/importFiles";
import { countOfImport } from "../count";
import { measure } from "../measure";
import { nodeSource } from "../nodeSource";

void measure(async (file) => {
  const source = nodeSource(file);
  const result = await importFiles([{ name: file, source }]);
  source.close();
  return countOfImport(result);
});
