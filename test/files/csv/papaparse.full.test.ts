import { agreesWithPapaparse } from "./papaparse";

test("100.000 random tables are cut as papaparse cuts them", () => {
  agreesWithPapaparse(100_000);
}, 600_000);
