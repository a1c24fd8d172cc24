import { resolve } from "node:path";
import type { Finding } from "../checks/finding";
import {
  about,
  errorsInTable,
  noFile,
  noOut,
  oneFile,
  noTableInFile,
  severalTables,
  tableTaken,
  unknownProvince,
  wrongValue,
} from "../messages/batch";
import { Refused } from "../messages/refused";
import type { Text } from "../messages/text";
import { valuesOnly } from "../plans/valuesOnly";
import { type Province, provinces } from "../reference/regions";
import type { EnrolmentTable } from "../tables/enrolmentTable";
import { areaAddress, contains } from "../tables/grid";
import { applyPlan } from "../xlsx/writing/applyPlan";
import { fileExtension } from "../xlsx/package/fileExtension";
import { readWorkbook } from "../xlsx/reading/readWorkbook";
import { type Call, type ExitCode, exitCodes } from "./call";
import { checkedSheets, type NamedSheet } from "./checkedSheets";
import { openWorkbook } from "./openWorkbook";
import { printSaved } from "./printSaved";
import { projectionFor } from "./projectionFor";
import { aboutFile } from "./refusals";
import { refuseAsNew, saveNew } from "./saveNew";

const formulaForms = ["native", "values"];

/** `cakupan fill`: the pane's projection of a file's table, in a new file. */
export function fill(call: Call): ExitCode {
  const { language, folder, terminal } = call;
  const { file, out, sheet, province, formulas, accept } = wanted(call);
  const [input, output] = [resolve(folder, file), resolve(folder, out)];

  const pkg = aboutFile(file, () => openWorkbook(input));
  aboutFile(out, () => refuseAsNew(output, fileExtension(pkg), input));
  const { findings, plan, notices } = aboutFile(file, () => {
    const workbook = readWorkbook(pkg);
    const { table, findings, taken } = onlyTable(checkedSheets(workbook, sheet, province));
    const open = notAccepted(findings, accept);
    const { plan, notices } = projectionFor(table, workbook, language, open);
    return { findings, plan, notices: [...taken, ...notices] };
  });
  const written = formulas === "values" ? valuesOnly(plan) : plan;
  aboutFile(file, () => applyPlan(pkg, written));
  aboutFile(out, () => saveNew(output, [pkg.save()]));

  const errors = findings.filter(({ severity }) => severity === "error").length;
  const said = errors > 0 ? [...notices, errorsInTable(errors)] : notices;
  said.forEach((notice) => terminal.error(about(file, notice)[language]));
  printSaved(call, { file, out }, written);
  return errors > 0 ? exitCodes.errorsFound : exitCodes.fine;
}

/** @throws Refused if the command does not say all that is needed */
function wanted({ words, options }: Call) {
  const [file, ...others] = words;
  const { out, sheet, province, accept, formulas = "native" } = options;
  if (file === undefined) throw new Refused(noFile);
  if (others.length > 0) throw new Refused(oneFile);
  if (out === undefined) throw new Refused(noOut);
  if (!formulaForms.includes(formulas)) {
    throw new Refused(wrongValue("--formulas", formulas, formulaForms));
  }
  return { file, out, sheet, formulas, accept, province: provinceOf(province) };
}

function provinceOf(code: string | undefined): Province | undefined {
  if (code === undefined) return undefined;
  const province = provinces.find((each) => each.code === code);
  if (!province) throw new Refused(unknownProvince(code));
  return province;
}

interface Taken extends Pick<NamedSheet, "findings"> {
  readonly table: EnrolmentTable;
  /** Says which of several tables it is. */
  readonly taken: readonly Text[];
}

/** The table of the only sheet that has any; of several on one sheet the one with most regions. */
function onlyTable(sheets: readonly NamedSheet[]): Taken {
  const withTables = sheets.filter(({ tables }) => tables.length > 0);
  const [only, ...others] = withTables;
  if (!only) throw new Refused(noTableInFile);
  if (others.length > 0) throw new Refused(severalTables(withTables.map(({ sheet }) => sheet)));
  const { sheet, tables, findings } = only;
  const [table, ...rest] = [...tables].sort((a, b) => b.main.rows.length - a.main.rows.length);
  if (!table) throw new Refused(noTableInFile);
  const left = rest.map(({ area }) => areaAddress(area));
  const taken = left.length > 0 ? [tableTaken(sheet, areaAddress(table.area), left)] : [];
  return { table, findings: findings.filter(({ cell }) => contains(table.area, cell)), taken };
}

function notAccepted(findings: readonly Finding[], codes = ""): Finding[] {
  const accepted = codes.toUpperCase().split(/[\s,]+/);
  return findings.filter(({ code }) => !accepted.includes(code));
}
