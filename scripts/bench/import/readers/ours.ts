import { FileSources } from "../../../../src/batch/fileSource";
import { importFiles } from "../../../../src/members/importFiles";
import { countOfImport } from "../count";
import { measure } from "../measure";

void measure(async (file) => {
  const sources = new FileSources();
  const result = await importFiles([{ name: file, source: sources.of(file) }]);
  sources.close();
  return countOfImport(result);
});
