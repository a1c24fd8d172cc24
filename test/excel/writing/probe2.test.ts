import { applyPlan, previewPlan } from "../../../src/excel/writing/applyPlan";
import { lastWrite, undoWrite } from "../../../src/excel/writing/undo";
import { explain } from "../../../src/excel/officeErrors";
import { everything } from "./everything";
import { kinds, openBook, REKAP, LAIN, into, cellsOf, area, planOf } from "./plans";
const say = (j: Promise<unknown>) => j.then((x) => JSON.stringify(x).slice(0, 300), (e) => explain(e).id + " | " + String(e).slice(0, 200));
const styles = ["input", "total", "published", "computed", "header"] as const;
const cell: Record<string, (r: number, c: number) => any> = {
  numbers: (r, c) => ({ value: r * 1000 + c + 0.123456789 }),
  texts: (r, c) => ({ value: `Kabupaten nomor ${r} ${c}` }),
  formulas: (r, c) => ({ value: 0, formula: `=IFERROR(A${r + 1}/SUM(B$1:B$${r + 1}),0)*${c}`, format: "#,##0.0%" }),
  "one style a row": (r, c) => ({ value: r + c, style: "input" }),
  "two styles a row": (r, c) => ({ value: r + c, style: c < 10 ? "input" : "total" }),
  "each its style": (r, c) => ({ value: r + c, style: styles[(r + c) % 5] }),
};
it.each(Object.keys(cell))("%s", async (name) => {
  const host = await openBook();
  const sizes: number[] = [];
  const answer = host.host.answer.bind(host.host);
  host.host.answer = (m, w) => { sizes.push(JSON.stringify(m).length); return answer(m, w); };
  const p = into(LAIN, { first: {row: 2, column: 0}, cells: Array.from({ length: 1500 }, (_, r) => Array.from({ length: 20 }, (_, c) => cell[name]!(r, c))) });
  const t = Date.now();
  console.log(name, await say(applyPlan(p, {agreed: await previewPlan(p)})), sizes.join(" "), Date.now() - t);
  sizes.length = 0;
  console.log("undo", await say(lastWrite().then(undoWrite)), sizes.join(" "), Date.now() - t);
}, 60000);
