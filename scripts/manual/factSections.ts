import type { Band } from "../../src/domain/marginalBands";
import {
  column,
  construction,
  fact,
  names,
  quoted,
  quotedDifferently,
  selfEmployed,
  targets,
  wageEarners,
} from "../../src/messages/manual";
import { showCount, showPercent } from "../../src/messages/numbers";
import type { Text } from "../../src/messages/text";
import { bpuBrackets } from "../../src/reference/bpuBrackets";
import { bpuCuts, bpuProgrammes, bpuRates } from "../../src/reference/bpuRates";
import type { Dated, Sourced } from "../../src/reference/dated";
import { jkkOfContract, jkmOfContract, ppn } from "../../src/reference/jakonRates";
import { jakonRule } from "../../src/reference/jakonRule";
import { otherNames } from "../../src/reference/otherNames";
import { publishedTargets } from "../../src/reference/publishedTargets";
import {
  jhtOfWage,
  jkkByRiskClass,
  jkmOfWage,
  jpCeilings,
  jpOfWage,
  type Shares,
} from "../../src/reference/puRates";
import { regionWithCode } from "../../src/reference/regionOf";
import { both, table } from "./markdown";

/** The facts behind the functions, a table for each kind: every row with its source. */
export function factSections(): string {
  return [
    section(targets, targetTable()),
    section(wageEarners, ratesTable(wageEarnerRows())),
    section(selfEmployed, ratesTable(selfEmployedRows())),
    section(construction, ratesTable(constructionRows())),
    section(names, nameTable()),
  ].join("\n\n");
}

function section(title: Text, content: string): string {
  return `### ${both(title)}\n\n${content}`;
}

function heads(...columns: readonly (keyof typeof column)[]): string[] {
  return columns.map((each) => both(column[each]));
}

function targetTable(): string {
  const rows = publishedTargets.map((each) => [
    each.region === "ID" ? "Indonesia" : `${nameOf(each.region)} (${each.region})`,
    String(each.year),
    showPercent(each.target),
    each.issuer === undefined ? each.basis : `${each.basis} (${each.issuer})`,
    each.document ?? "",
    each.source,
    each.published ?? "",
    both(each.status === "quoted" ? quoted : quotedDifferently),
  ]);
  const columns = ["region", "year", "target", "basis", "document", "source", "published"] as const;
  return table(heads(...columns, "status"), rows);
}

function nameOf(code: string): string {
  const region = regionWithCode(code);
  if (!region) throw new Error(`a target of ${code}, which is no region`);
  return region.name;
}

/** A fact, its value as it is read, and where it stands. */
type Row = readonly string[];

function ratesTable(rows: readonly Row[]): string {
  const columns = ["fact", "value", "validFrom", "validTo", "regulation", "source"] as const;
  return table(heads(...columns, "status"), rows);
}

function rows<Value>(
  what: Text,
  facts: readonly Dated<Value>[],
  show: (value: Value) => string,
): Row[] {
  return facts.map((each) => [
    both(what),
    show(each.value),
    each.validFrom,
    each.validTo ?? "",
    ...origin(each),
  ]);
}

function origin({ regulation, source, status }: Sourced): Row {
  return [regulation, source, status];
}

function wageEarnerRows(): Row[] {
  return [
    ...rows(fact.jkkByRiskClass, jkkByRiskClass, (shares) => shares.map(percent).join(" · ")),
    ...rows(fact.jkmOfWage, jkmOfWage, percent),
    ...rows(fact.jhtOfWage, jhtOfWage, bothShares),
    ...rows(fact.jpOfWage, jpOfWage, bothShares),
    ...rows(fact.jpCeiling, jpCeilings, rupiah),
  ];
}

function selfEmployedRows(): Row[] {
  const programmes = bpuProgrammes.flatMap((programme) =>
    rows({ id: programme, en: programme }, bpuRates[programme], ({ share, flat }) =>
      share > 0 ? `${percent(share)} ${both(fact.ofBasis)}` : rupiah(flat),
    ),
  );
  return [
    ...programmes,
    ...rows(fact.transportCut, bpuCuts.transport, percent),
    ...rows(fact.privateCut, bpuCuts.private, percent),
    ...rows(fact.brackets, bpuBrackets, (brackets) =>
      brackets.map(([income, basis]) => `${showCount(income)} → ${showCount(basis)}`).join("; "),
    ),
  ];
}

function constructionRows(): Row[] {
  const { name } = jakonRule;
  return [
    ...rows(fact.jkkOfContract, jkkOfContract, bands),
    ...rows(fact.jkmOfContract, jkmOfContract, bands),
    ...rows(fact.ppn, ppn, percent),
    [both(fact.dueRule), name, "", "", ...origin(jakonRule)],
  ];
}

function bands(value: readonly Band[]): string {
  return value.map(([from, share]) => `≥ ${rupiah(from)}: ${percent(share)}`).join("; ");
}

function nameTable(): string {
  const each = otherNames.map(({ name, today, origin: by, source }) => [name, today, by, source]);
  return table(heads("name", "today", "regulation", "source"), each);
}

function bothShares({ employer, worker }: Shares): string {
  return `${percent(employer)} + ${percent(worker)}`;
}

function percent(share: number): string {
  return showPercent(share, 0);
}

function rupiah(amount: number): string {
  return `Rp${showCount(amount)}`;
}
