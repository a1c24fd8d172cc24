import { few } from "../../few";
import { agreesWithPapaparse } from "./papaparse";

test("random tables are cut as papaparse cuts them", () => {
  agreesWithPapaparse(few(300).numRuns);
});
