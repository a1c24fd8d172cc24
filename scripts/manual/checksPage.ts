import { catalogue } from "../../src/checks/catalogue";
import {
  checkGroups,
  checksIntroduction,
  checksTitle,
  severityWord,
} from "../../src/messages/checksPage";
import { severity } from "../../src/messages/taskpane";
import { both, italic, paragraphs, table } from "./markdown";

/** The whole of docs/checks.md: every check, by code. */
export function checksPage(): string {
  const parts = [
    `# ${both(checksTitle)}`,
    "<!-- Written by `npm run generate` from src/checks and src/messages/checks. -->",
    checksIntroduction.map(({ id }) => id).join("\n\n"),
    checksIntroduction.map(({ en }) => italic(en)).join("\n\n"),
    overview(),
    ...Object.entries(checkGroups).flatMap(([letter, name]) => [
      `## ${both(name)}`,
      ...catalogue.filter(({ code }) => code.startsWith(letter)).map(section),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function overview(): string {
  return table(
    ["", ...[checksTitle, severityWord].map(both)],
    catalogue.map(({ code, name, severity: grade }) => [
      code,
      `[${name}](#${anchor(code, name)})`,
      both(severity[grade]),
    ]),
  );
}

function section({ code, name, severity: grade, about }: (typeof catalogue)[number]): string {
  return [`### ${code} ${name}`, `**${both(severity[grade])}**`, paragraphs(about)].join("\n\n");
}

function anchor(code: string, name: string): string {
  return `${code.toLowerCase()}-${name}`;
}
