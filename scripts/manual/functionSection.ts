import { localFormula } from "../../src/formulas/localFormula";
import { conventions } from "../../src/host/conventions";
import type { DecimalSign } from "../../src/messages/numbers";
import type { FunctionExample, FunctionHelp } from "../../src/messages/functionHelp/help";
import { argument, errors, example, meaning, result } from "../../src/messages/manual";
import { showCell } from "../../src/messages/numbers";
import { type Language, languages } from "../../src/messages/text";
import { functionSyntax } from "../../src/taskpane/functionSyntax";
import { block, italic, paragraphs, table } from "./markdown";

/** What the manual says of one function. */
export function functionSection(name: string, help: FunctionHelp): string {
  return [
    `### ${name}`,
    paragraphs(help.description),
    block(
      languages.map((language) =>
        functionSyntax([name, help], (text) => text[language], conventions[language].decimal),
      ),
    ),
    explanations(help),
    `**${example.id}** · ${italic(example.en)}`,
    worked(help.example, "id"),
    help.example.says.id,
    worked(help.example, "en"),
    italic(help.example.says.en),
  ].join("\n\n");
}

/** Arguments, result and errors beside each other in both languages. */
function explanations({ parameters, result: gives, errors: fails }: FunctionHelp): string {
  const rows = parameters.map(({ name, description, optional }) => {
    const shown = (text: string) => (optional ? `\`[${text}]\`` : `\`${text}\``);
    return [shown(name.id), description.id, shown(name.en), italic(description.en)];
  });
  const others = [
    { head: result, text: gives },
    { head: errors, text: fails },
  ].map(({ head, text }) => [`**${head.id}**`, text.id, `**${head.en}**`, italic(text.en)]);
  return table([argument.id, meaning.id, argument.en, meaning.en], [...rows, ...others]);
}

/** An example's formula, and below it the cells that it fills. */
function worked({ formula, shows }: FunctionExample, language: Language): string {
  const decimal = conventions[language].decimal;
  return block([localFormula(formula, decimal), ...inColumns(exampleCells(shows, decimal))]);
}

/** What the cells of an example show in an Excel with this decimal sign. */
export function exampleCells(shows: FunctionExample["shows"], decimal: DecimalSign): string[][] {
  return shows.map((row) => row.map((value) => showCell(value, decimal)));
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
      .trimEnd(),
  );
}
