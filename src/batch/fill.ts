import { resolve } from "node:path";
import { checkTable } from "../checks/catalogue";
import {
  about,
  errorsInTable,
  noFile,
  noOut,
  oneFile,
  severalTables,
  unknownProvince,
  wrongValue,
} from "../messages/batch";
import { Refused } from "../messages/refused";
import { valuesOnly } from "../plans/valuesOnly";
import { type Province, provinces } from "../reference/regions";
import { applyPlan } from "../xlsx/writing/applyPlan";
import { fileExtension } from "../xlsx/package/fileExtension";
import { readWorkbook } from "../xlsx/reading/readWorkbook";
import { type Call, type ExitCode, exitCodes } from "./call";
import { openWorkbook } from "./openWorkbook";
import { printSaved } from "./printSaved";
import { projectionFor } from "./projectionFor";
import { aboutFile } from "./refusals";
import { refuseAsNew, saveNew } from "./saveNew";
import { type FoundTable, tablesIn } from "./tablesIn";
import { tablesLeftOut } from "./tablesLeftOut";

const formulaForms = ["native", "values"];

/** `cakupan fill`: the pane's projection of a file's table, in a new file. */
export function fill(call: Call): ExitCode {
  const { language, folder, terminal } = call;
  const { file, out, sheet, province, formulas } = wanted(call);
  const [input, output] = [resolve(folder, file), resolve(folder, out)];

  const pkg = aboutFile(file, () => openWorkbook(input));
  aboutFile(out, () => refuseAsNew(output, fileExtension(pkg), input));
  const { table, plan, notices } = aboutFile(file, () => {
    const workbook = readWorkbook(pkg);
    const found = onlyTable(tablesIn(workbook, sheet, province));
    const { table } = found;
    const { plan, notices } = projectionFor(table, workbook, language);
    return { table, plan, notices: [...tablesLeftOut([found]), ...notices] };
  });
  const written = formulas === "values" ? valuesOnly(plan) : plan;
  aboutFile(file, () => applyPlan(pkg, written));
  aboutFile(out, () => saveNew(output, pkg.save()));

  const errors = checkTable(table).filter(({ severity }) => severity === "error").length;
  const said = errors > 0 ? [...notices, errorsInTable(errors)] : notices;
  said.forEach((notice) => terminal.error(about(file, notice)[language]));
  printSaved(call, { file, out }, written);
  return errors > 0 ? exitCodes.errorsFound : exitCodes.fine;
}

/** @throws Refused if the command does not say all that is needed */
function wanted({ words, options }: Call) {
  const [file, ...others] = words;
  const { out, sheet, province, formulas = "native" } = options;
  if (file === undefined) throw new Refused(noFile);
  if (others.length > 0) throw new Refused(oneFile);
  if (out === undefined) throw new Refused(noOut);
  if (!formulaForms.includes(formulas)) {
    throw new Refused(wrongValue("--formulas", formulas, formulaForms));
  }
  return { file, out, sheet, formulas, province: provinceOf(province) };
}

function provinceOf(code: string | undefined): Province | undefined {
  if (code === undefined) return undefined;
  const province = provinces.find((each) => each.code === code);
  if (!province) throw new Refused(unknownProvince(code));
  return province;
}

function onlyTable(found: readonly FoundTable[]): FoundTable {
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  throw new Refused(severalTables(found.map(({ table }) => table.sheet)));
}
