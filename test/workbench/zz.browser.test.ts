import { openWorkbench } from "../browser/workbench";
import { dropFiles } from "./dropFiles";
import { writeFileSync } from "node:fs";
import { portalFile } from "./importFiles";
it("drops", async () => {
  const w = await openWorkbench();
  writeFileSync("/tmp/browser/portal.csv", portalFile("x", 2024).buffer);
  await dropFiles(w, ["/tmp/browser/portal.csv"], "pane");
  await w.pane.getByText("tabel 14 kab/kota").waitFor();
  await w.page.screenshot({ path: "/tmp/browser/drop.png" });
  await dropFiles(w, ["/tmp/browser/portal.csv"], "pane");
  await w.page.waitForTimeout(1000);
  await w.page.screenshot({ path: "/tmp/browser/drop2.png" });
  expect(w.complaints).toEqual([]);
});
