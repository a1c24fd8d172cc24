import { about, regionsInSeveralFiles } from "../../messages/checks/files";
import { groupedBy } from "../../tables/groupedBy";
import type { FileCheck } from "./fileCheck";
import { regionsSent } from "./regionsSent";

/** Regions that several files have alike: one finding for those that the same files have. */
export const regionInSeveralFiles: FileCheck = {
  code: "F01",
  name: "region-in-several-files",
  severity: "note",
  about: about.regionInSeveralFiles,
  find: (tables) => {
    const shared = regionsSent(tables).flatMap(({ name, versions }) =>
      versions.flatMap((rows) => {
        const files = [...new Set(rows.map(({ file }) => file))];
        return files.length > 1 ? [{ name, files }] : [];
      }),
    );
    return [...groupedBy(shared, ({ files }) => files.join("\n")).values()].map((alike) =>
      regionsInSeveralFiles(
        alike.map(({ name }) => name),
        alike[0]?.files ?? [],
      ),
    );
  },
};
